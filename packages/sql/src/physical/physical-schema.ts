import type { Attribute, Entity, Key, OnDelete, Relationship, Target } from '@c360/model'
import type { Dialect } from '../dialects/dialect.ts'

/** What one target holds of a model, with the names and types of its engine; a pure function of the model. */
export interface PhysicalSchema {
  readonly target: Target
  readonly dialect: Dialect
  readonly catalog: string | undefined
  readonly schema: string | undefined
  /** Sorted by schema and name. */
  readonly tables: readonly PhysicalTable[]
}

/** The table of an entity. */
export interface PhysicalTable {
  readonly entity: Entity
  readonly schema: string | undefined
  /** Legal, unique in its schema, and no longer than the engine takes. */
  readonly name: string
  readonly comment: string | undefined
  readonly columns: readonly PhysicalColumn[]
  readonly primaryKey: PhysicalKey | undefined
  readonly uniqueKeys: readonly PhysicalKey[]
  readonly foreignKeys: readonly PhysicalForeignKey[]
  readonly checks: readonly PhysicalCheck[]
  /** What the table does not say of its entity, in sentences that stand above it as comments. */
  readonly notes: readonly string[]
}

/** The column of an attribute, or (of a type with named fields) one of its fields. */
export interface PhysicalColumn {
  readonly attribute: Attribute
  readonly name: string
  /** As the engine writes it, on one line. */
  readonly type: string
  readonly isNullable: boolean
  /** As the engine writes it, safe to stand in a statement. */
  readonly default: string | undefined
  readonly comment: string | undefined
  /** Of a type with named fields: these, and what stands before and after them. */
  readonly struct: PhysicalStruct | undefined
  /** What the column does not say of its attribute, in sentences that stand above it as comments. */
  readonly notes: readonly string[]
}

/** The named fields inside a type. */
export interface PhysicalStruct {
  readonly before: string
  readonly fields: readonly PhysicalColumn[]
  readonly after: string
}

/** A primary key or a unique constraint. */
export interface PhysicalKey {
  readonly key: Key
  readonly name: string
  readonly columns: readonly string[]
}

/** A foreign key; its parent is a table of the same physical schema. */
export interface PhysicalForeignKey {
  readonly relationship: Relationship
  readonly name: string
  readonly columns: readonly string[]
  readonly parentTable: { readonly schema: string | undefined; readonly name: string }
  readonly parentColumns: readonly string[]
  readonly onDelete: OnDelete | undefined
}

/** A condition on the values of one column, in words that each dialect writes its own way. */
export type PhysicalCheckRule =
  | { readonly kind: 'range'; readonly min: number | undefined; readonly max: number | undefined }
  | {
      readonly kind: 'length'
      readonly of: 'characters' | 'bytes' | 'items'
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'values'; readonly values: readonly (string | number)[] }

/** A constraint on the values of one column. */
export interface PhysicalCheck {
  readonly name: string
  readonly column: string
  readonly rule: PhysicalCheckRule
}
