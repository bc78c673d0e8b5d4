import { childrenOf, getRecordOf, type Model, referrersOf } from '@c360/model'

/** Which kind of key an attribute belongs to. */
export type KeyMark = 'primary' | 'foreign' | 'primary-foreign' | 'alternate'

/** The marks of attributes by id. */
export type KeyMarks = ReadonlyMap<string, KeyMark>

/** Which keys the given attributes of an entity belong to; attributes of none are left out. */
export function keyMarksOf(model: Model, entityId: string, attributeIds: Iterable<string>): KeyMarks {
  const marks = new Map<string, KeyMark>()
  for (const key of childrenOf(model, entityId, 'key')) {
    for (const id of key.attributes) {
      if (key.primary) marks.set(id, 'primary')
      else if (!marks.has(id)) marks.set(id, 'alternate')
    }
  }
  for (const id of attributeIds) {
    if (isForeign(model, id)) marks.set(id, marks.get(id) === 'primary' ? 'primary-foreign' : 'foreign')
  }
  return marks
}

function isForeign(model: Model, attributeId: string): boolean {
  return referrersOf(model, attributeId).some(({ id }) => {
    const relationship = getRecordOf(model, 'relationship', id)
    return relationship?.attributePairs.some((pair) => pair.child === attributeId) ?? false
  })
}
