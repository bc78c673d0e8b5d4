import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toSet } from '../operations/operation.ts'

/** An entity and what it is a special case of. */
export interface SetSupertypeInput {
  readonly entity: string
  /** Null takes the supertype away. */
  readonly supertype: string | null
}

/** Makes an entity a subtype of another. Nothing to do where it would become its own supertype, however many steps away. */
export function setSupertype(model: Model, input: SetSupertypeInput): Command {
  const entity = getRecordOf(model, 'entity', input.entity)
  if (entity === undefined || (entity.supertype ?? null) === input.supertype) return toCommand('set-supertype', [])
  const seen = new Set<string>()
  for (let next = input.supertype ?? undefined; next !== undefined && !seen.has(next); ) {
    const above = getRecordOf(model, 'entity', next)
    if (above === undefined || above.id === entity.id) return toCommand('set-supertype', [])
    seen.add(next)
    next = above.supertype
  }
  return toCommand('set-supertype', [toSet(entity.id, { supertype: input.supertype })])
}
