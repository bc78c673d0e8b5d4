import type { z } from 'zod'

/** Which reading of the model a kind belongs to; rights, diff and audit group by it. */
export type Aspect = 'logical' | 'physical' | 'identity' | 'governance' | 'drawing' | 'settings'

/** What happens to a record when the record it refers to is removed: it goes too, the field is cleared, or the list drops that item. */
export type OnRemove = 'cascade' | 'clear' | 'drop'

/**
 * One reference from a field to another record.
 * `each` names the member that holds the id where the field is a list of objects; a list of plain ids has no `each`.
 * `onRemove: 'drop'` is for lists only.
 */
export interface Reference {
  readonly field: string
  readonly each?: string
  readonly kinds: readonly string[]
  readonly onRemove: OnRemove
}

/** The declaration of one record kind: everything the rest of the product derives integrity, undo, diff and audit text from. */
export interface KindDefinition<Kind extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  readonly kind: Kind
  /** Strict: an unknown field is refused. */
  readonly schema: Schema
  readonly aspect: Aspect
  /** One word for people, in the singular, lower case. */
  readonly label: string
  readonly references: readonly Reference[]
  /** The field that names the record for people, if it has one. */
  readonly nameField?: string
  /** The reference field that holds the record it is listed under; with `order` in the schema, siblings are ordered by it. */
  readonly parentField?: string
  /** Prefix of new ids: `ent` makes `ent_…`. */
  readonly idPrefix: string
}

/** Declares a record kind, keeping its literal kind and its schema's exact type. */
export function defineKind<const Kind extends string, Schema extends z.ZodObject>(
  definition: KindDefinition<Kind, Schema>,
): KindDefinition<Kind, Schema> {
  return definition
}
