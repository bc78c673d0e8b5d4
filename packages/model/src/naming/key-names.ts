import { maxNameLength } from '../records/fields.ts'
import { toSnakeCase } from './name-style.ts'

/** The name of an entity's surrogate key attribute: `person_id`. */
export function surrogateKeyName(entityName: string): string {
  return joinParts(toSnakeCase(entityName), 'id')
}

/**
 * The name of a foreign-key attribute: role and referenced attribute, `billing_person_id`.
 * A referenced attribute called just `id` or `key` says nothing away from its entity, so the entity's name goes before it.
 */
export function foreignKeyName(role: string | undefined, parentEntityName: string, referencedName: string): string {
  const referenced = toSnakeCase(referencedName)
  const isBare = referenced === 'id' || referenced === 'key' || referenced === 'uuid'
  const target = isBare ? joinParts(toSnakeCase(parentEntityName), referenced) : referenced
  return joinParts(toSnakeCase(role ?? ''), target)
}

function joinParts(...words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .join('_')
    .slice(-maxNameLength)
}
