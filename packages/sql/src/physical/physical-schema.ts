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
}

export interface PhysicalColumn {
  readonly attribute: Attribute
  readonly name: string
  /** As the engine writes it. */
  readonly type: string
  readonly isNullable: boolean
  readonly comment: string | undefined
}

export interface PhysicalKey {
  readonly key: Key
  readonly name: string
  readonly columns: readonly string[]
}

export interface PhysicalForeignKey {
  readonly relationship: Relationship
  readonly name: string
  readonly columns: readonly string[]
  readonly parentTable: { readonly schema: string | undefined; readonly name: string }
  readonly parentColumns: readonly string[]
  readonly onDelete: OnDelete | undefined
}

/** A constraint on the values of one column, in words that each dialect writes its own way. */
export interface PhysicalCheck {
  readonly name: string
  readonly column: string
  readonly rule:
    | { readonly kind: 'range'; readonly min: number | undefined; readonly max: number | undefined }
    | { readonly kind: 'length'; readonly min: number | undefined; readonly max: number | undefined }
    | { readonly kind: 'pattern'; readonly pattern: string }
    | { readonly kind: 'values'; readonly values: readonly string[] }
}
