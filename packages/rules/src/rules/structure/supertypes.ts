import type { Attribute, Entity, Key } from '@c360/model'
import type { RecordReader } from '../../engine/rule-context.ts'

/** An entity and what it is a kind of, nearest first; a circle of supertypes is walked once. */
export function withSupertypes(entity: Entity, reader: RecordReader): readonly Entity[] {
  const found = new Map<string, Entity>()
  let current: Entity | undefined = entity
  while (current !== undefined && !found.has(current.id)) {
    found.set(current.id, current)
    current = current.supertype === undefined ? undefined : reader.getOf('entity', current.supertype)
  }
  return [...found.values()]
}

/** The attributes of an entity, those of its supertypes included. */
export function allAttributesOf(entity: Entity, reader: RecordReader): readonly Attribute[] {
  return withSupertypes(entity, reader).flatMap(({ id }) => reader.childrenOf(id, 'attribute'))
}

/** The keys of an entity that hold attributes, those of its supertypes included. */
export function allKeysOf(entity: Entity, reader: RecordReader): readonly Key[] {
  const keys = withSupertypes(entity, reader).flatMap(({ id }) => reader.childrenOf(id, 'key'))
  return keys.filter(({ attributes }) => attributes.length > 0)
}
