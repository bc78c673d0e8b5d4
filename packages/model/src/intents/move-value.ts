import type { Model } from '../model/model.ts'
import { childrenOf, getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toSet } from '../operations/operation.ts'
import { findPlaces } from './sibling-order.ts'

/** Moves a value of a value set by so many places; at either end there is nothing to do. */
export function moveValue(model: Model, input: { readonly id: string; readonly by: number }): Command {
  const value = getRecordOf(model, 'value', input.id)
  if (value === undefined) return toCommand('move', [])
  const current = childrenOf(model, value.valueSet, 'value')
  const from = current.findIndex(({ id }) => id === value.id)
  const to = Math.max(0, Math.min(current.length - 1, from + input.by))
  if (to === from) return toCommand('move', [])
  const siblings = current.filter(({ id }) => id !== value.id)
  const { keys, operations } = findPlaces(siblings, to, 1)
  return toCommand('move', [...operations, toSet(value.id, { order: keys[0] })])
}
