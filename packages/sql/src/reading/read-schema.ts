import type { Finding } from '@c360/model'
import type { SqlNode } from './sql-parser.ts'

/** What was read of one statement. */
export interface ReadStatement {
  readonly file: string
  readonly line: number
  readonly title: string
  outcome: 'read' | 'partly' | 'skipped' | 'failed'
  readonly findings: Finding[]
}

/** A name with its schema, where it is written with one. */
export interface QualifiedName {
  readonly schema: string | undefined
  readonly name: string
}

/** A type as it is written for a column. */
export interface ReadType extends QualifiedName {
  /** PostgreSQL's own name for it (`int4`, `bpchar`), in no schema, or that of a type of the script. */
  readonly name: string
  readonly modifiers: readonly string[]
  /** How many `[]` follow. */
  readonly dimensions: number
}

/** A value that is taken when none is given. */
export type ReadDefault =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'expression'; readonly expression: string }
  /** The next number of a sequence. */
  | { readonly kind: 'sequence'; readonly expression: string }

/** A condition: its tree, and its text as it stands in the script. */
export interface ReadCheck {
  readonly name: string | undefined
  readonly node: SqlNode
  readonly text: string
  readonly statement: ReadStatement
}

export interface ReadColumn {
  readonly name: string
  readonly type: ReadType
  isRequired: boolean
  default: ReadDefault | undefined
  comment: string | undefined
  /** `always`, `by default` (an identity column), or the expression it is computed by. */
  generated:
    | { readonly kind: 'identity'; readonly when: string }
    | { readonly kind: 'expression'; readonly expression: string }
    | undefined
  readonly statement: ReadStatement
}

export interface ReadKey {
  readonly name: string | undefined
  readonly columns: readonly string[]
  readonly statement: ReadStatement
}

export interface ReadForeignKey {
  readonly name: string | undefined
  readonly columns: readonly string[]
  readonly parent: QualifiedName
  /** Empty: the parent's primary key. */
  readonly parentColumns: readonly string[]
  readonly onDelete: 'restrict' | 'cascade' | 'set-null' | 'set-default' | undefined
  readonly onUpdate: string | undefined
  /** Whether all rows are checked; not where only some partitions of a table refer. */
  readonly isEnforced: boolean
  readonly statement: ReadStatement
}

/** A table as the script leaves it behind. */
export interface ReadTable extends QualifiedName {
  readonly statement: ReadStatement
  readonly columns: ReadColumn[]
  primaryKey: ReadKey | undefined
  readonly uniqueKeys: ReadKey[]
  readonly foreignKeys: ReadForeignKey[]
  readonly checks: ReadCheck[]
  comment: string | undefined
  /** The table that this one is a part of. */
  partitionOf: QualifiedName | undefined
  /** What it inherits or copies its columns from, and before which of its own columns they stand. */
  readonly sources: {
    readonly table: QualifiedName
    readonly at: number
    readonly kind: 'inherits' | 'like'
    /** What comes with the columns. */
    readonly brings: { readonly checks: boolean; readonly defaults: boolean; readonly keys: boolean }
  }[]
}

/** A type that is a closed list of texts. */
export interface ReadEnum extends QualifiedName {
  readonly values: string[]
  comment: string | undefined
}

/** A type that is another one with conditions. */
export interface ReadDomain extends QualifiedName {
  readonly type: ReadType
  isRequired: boolean
  default: ReadDefault | undefined
  readonly checks: ReadCheck[]
  comment: string | undefined
}

/** Everything that scripts define, in the order of the scripts. */
export interface ReadSchema {
  readonly statements: readonly ReadStatement[]
  readonly tables: readonly ReadTable[]
  readonly enums: readonly ReadEnum[]
  readonly domains: readonly ReadDomain[]
}
