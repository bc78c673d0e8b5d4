import type { Model } from '../model/model.ts'
import { childrenOf, getRecord, getRecordOf, referrersOf } from '../model/read.ts'
import { nestedAttributesOf, ownerEntityOf } from '../model/structure.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toRemove, toSet } from '../operations/operation.ts'
import { canHoldAttributes } from './add-attribute.ts'
import { findPlaces, indexAfter } from './sibling-order.ts'

/** Where an attribute is to go. */
export interface MoveAttributeInput {
  readonly id: string
  /** An entity or an attribute that can hold attributes; left out, the attribute stays where it is. */
  readonly parent?: string
  /** The sibling to stand after; first where it is null, last where it is left out. */
  readonly after?: string | null
}

/**
 * Moves an attribute among its siblings or to another parent. Into another entity it takes no part in the keys and
 * foreign keys of the one it leaves. Nothing to do where it stands there already, or would stand inside itself.
 */
export function moveAttribute(model: Model, input: MoveAttributeInput): Command {
  const attribute = getRecordOf(model, 'attribute', input.id)
  const parent = attribute === undefined ? undefined : getRecord(model, input.parent ?? attribute.parent)
  const nothing = toCommand('move-attribute', [])
  if (attribute === undefined || parent === undefined || input.after === attribute.id) return nothing
  const isMovedAway = parent.id !== attribute.parent
  const moved = [attribute.id, ...nestedAttributesOf(model, attribute.id).map(({ id }) => id)]
  if (isMovedAway && (!canHoldAttributes(parent) || moved.includes(parent.id))) return nothing
  const current = childrenOf(model, parent.id, 'attribute')
  const siblings = current.filter(({ id }) => id !== attribute.id)
  const index = indexAfter(siblings, input.after)
  if (!isMovedAway && current[index]?.id === attribute.id) return nothing
  const { keys, operations } = findPlaces(siblings, index, 1)
  const place = isMovedAway ? { parent: parent.id, order: keys[0] } : { order: keys[0] }
  const entityId = parent.kind === 'entity' ? parent.id : ownerEntityOf(model, parent.id)?.id
  const isSameEntity = ownerEntityOf(model, attribute.id)?.id === entityId
  return toCommand('move-attribute', [
    ...operations,
    toSet(attribute.id, place),
    ...(isSameEntity ? [] : leaveKeys(model, new Set(moved))),
  ])
}

/** Takes attributes out of every key and foreign key; a key that held nothing else goes. */
function leaveKeys(model: Model, attributes: ReadonlySet<string>): Operation[] {
  const ids = new Set([...attributes].flatMap((id) => referrersOf(model, id)).map(({ id }) => id))
  return [...ids].flatMap((id): Operation[] => {
    const record = getRecord(model, id)
    if (record?.kind === 'key') {
      const left = record.attributes.filter((attribute) => !attributes.has(attribute))
      return [left.length === 0 ? toRemove(id) : toSet(id, { attributes: left })]
    }
    if (record?.kind !== 'relationship') return []
    const attributePairs = record.attributePairs.filter(
      ({ parent, child }) => !attributes.has(parent) && !attributes.has(child),
    )
    return [toSet(id, { attributePairs })]
  })
}
