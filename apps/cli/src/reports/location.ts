import { type Finding, getRecord, type Model, type ModelRecord, nameOfRecord, owningRecord } from '@c360/model'

/** Where in a model a finding is: `customer.email`. */
export interface Location {
  readonly name: string
  readonly path: string
  readonly record: ModelRecord
}

/** Where the record of a finding stands; `undefined` where it is about none, or the whole model. */
export function locationOf(model: Model, { target }: Finding): Location | undefined {
  const record = target === undefined ? undefined : getRecord(model, target)
  if (record === undefined) return undefined
  const names: string[] = []
  let current: ModelRecord | undefined = record
  while (current?.kind === 'attribute') {
    names.unshift(nameOfRecord(model, current))
    current = getRecord(model, current.parent)
  }
  const owner = current === undefined ? undefined : owningRecord(model, current)
  if (current !== undefined && current !== owner) names.unshift(nameOfRecord(model, current))
  if (owner !== undefined) names.unshift(nameOfRecord(model, owner))
  return { name: nameOfRecord(model, record), path: names.join('.'), record }
}
