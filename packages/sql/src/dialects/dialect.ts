import type { DialectId, LogicalType } from '@c360/model'
import type { PhysicalCheckRule } from '../physical/physical-schema.ts'

/** A length as an engine counts it. */
export interface LengthLimit {
  readonly limit: number
  readonly unit: 'bytes' | 'characters'
}

/** What a name is given to. */
export type NameRole = 'schema' | 'table' | 'column' | 'constraint'

/** How an engine takes names. */
export interface IdentifierFacts {
  readonly open: string
  readonly close: string
  /** How a closing quote inside a quoted name is written: twice, or after a backslash (which then is doubled itself). */
  readonly escape: 'double' | 'backslash'
  /** What an unquoted name becomes. */
  readonly folding: 'lower' | 'upper' | 'preserved'
  /** Whether two names that differ by case alone are two names when quoted. */
  readonly isCaseSensitive: Readonly<Record<NameRole, boolean>>
  /** A name that can stand without quotes, unless it is reserved. */
  readonly plain: RegExp
  /** A name that the engine takes at all, in quotes. */
  readonly legal: Readonly<Record<NameRole, RegExp>>
  readonly maxLength: Readonly<Record<NameRole, LengthLimit>>
  /** Prefixes that the engine keeps for itself, compared without case. */
  readonly forbiddenPrefixes: Readonly<Record<NameRole, readonly string[]>>
  /** Names that the engine keeps for itself even in quotes, in lower case and compared without case. */
  readonly forbiddenNames: Readonly<Record<NameRole, readonly string[]>>
}

/** A logical type as an engine writes it. */
export interface PhysicalType {
  /** On one line; of a type with named fields, with all of them. */
  readonly text: string
  /** What the engine's type does not say of the logical one: shown as a finding and a comment. */
  readonly loss?: string
  /** What a value holds, where the engine has one type for many shapes and that is how it is meant to be used: a comment. */
  readonly holds?: string
  /** Of a type with named fields: what stands before and after them. */
  readonly struct?: { readonly before: string; readonly after: string }
}

/** A named field of an object, as the engine writes it. */
export interface PhysicalField {
  readonly name: string
  /** In quotes where it must be. */
  readonly quotedName: string
  readonly type: string
  readonly isNullable: boolean
}

/** What kind of constraint an engine takes: one it checks, one it only knows, or none. */
export type KeySupport = 'enforced' | 'informational' | 'refused'

/** Within what the names of constraints must differ; `relations`: from those of tables, too. */
export type ConstraintScope = 'relations' | 'schema' | 'table'

/** A constraint that has a name. */
export type ConstraintRole = 'primaryKey' | 'unique' | 'foreignKey' | 'check'

/** What an engine can do, as far as a schema needs it. */
export interface DialectCapabilities {
  readonly primaryKey: KeySupport
  readonly unique: KeySupport
  readonly foreignKey: KeySupport
  readonly check: KeySupport
  /** BigQuery: a foreign key cannot refer to its own table. */
  readonly selfReference: boolean
  /** Key constraints have names of their own. */
  readonly namesPrimaryKey: boolean
  readonly constraintScope: Readonly<Record<ConstraintRole, ConstraintScope>>
  /** Whether a foreign key may refer to any key, or to the primary one only. */
  readonly foreignKeyTo: 'any-key' | 'primary-key'
  /** Whether a foreign key may refer to a table of another schema. */
  readonly foreignKeyAcrossSchemas: boolean
  /** Whether a foreign key says what becomes of child rows. */
  readonly onDelete: boolean
  readonly maxColumns: number
  readonly maxKeyColumns: number
  readonly maxForeignKeys: number
  /** Types (the first words of their text) whose columns can be part of a key. */
  readonly keyTypes: RegExp
  /** Types whose columns are never null, and cannot be said to be. */
  readonly neverNullTypes: RegExp
  /** Objects are types with named fields of their own. */
  readonly structs: boolean
  /** A table may be without columns. */
  readonly emptyTable: boolean
  /** Longest description that is kept, in characters. */
  readonly maxComment: { readonly table: number; readonly column: number }
}

/** What a default calls upon the engine for: the moment (with or without a zone), the day, the time of day, a new random id. */
export type DefaultFunction = 'now' | 'local-now' | 'today' | 'time-of-day' | 'uuid'

/** How an engine's DDL is written: facts and small functions that return text, without line ends. */
export interface DdlGrammar {
  /** Before the table's name; `undefined` where the engine cannot. */
  readonly replaceTable: string | undefined
  readonly columnOrder: 'default-first' | 'not-null-first'
  /** After a key or foreign key. */
  readonly keySuffix: string
  readonly comments: CommentGrammar
  /** A condition on a column; `undefined` where the engine checks none, or not this one. */
  readonly check: ((rule: PhysicalCheckRule, quotedColumn: string) => string | undefined) | undefined
  /** What takes a foreign key away again without failing where there is none; `undefined` where the engine cannot. */
  readonly dropForeignKey: ((table: string, name: string) => string) | undefined
}

/** How descriptions are written: inside a table's own statement, or as statements behind it. Names and texts come quoted. */
export type CommentGrammar =
  | {
      readonly kind: 'inline'
      /** At the end of a column. */
      column(text: string): string
      /** Behind the closing bracket of the table. */
      table(text: string): string
    }
  | {
      readonly kind: 'statements'
      column(table: string, column: string, text: string): string
      table(table: string, text: string): string
    }

/** One engine: facts first, few functions. */
export interface Dialect {
  readonly id: DialectId
  readonly label: string
  /** What catalog and schema are called there. */
  readonly words: { readonly catalog: string; readonly schema: string }
  /** What has to be known to reach a server, beside catalog and schema; the custom properties of a target may say it. */
  readonly serverFields: readonly string[]
  /** Whether names of tables are qualified by the catalog. */
  readonly qualifiesByCatalog: boolean
  readonly identifiers: IdentifierFacts
  /** Upper case. */
  readonly reservedWords: ReadonlySet<string>
  readonly capabilities: DialectCapabilities
  /** How each is written: the first of its spellings, unless the model already uses another one. */
  readonly defaultFunctions: Readonly<Record<DefaultFunction, readonly [string, ...string[]]>>
  readonly grammar: DdlGrammar
  /** The type of an attribute; of an object, with its fields. */
  toPhysicalType(type: LogicalType, fields?: readonly PhysicalField[]): PhysicalType
  /** Whether a type's text is one that the engine knows without anything having been created before. */
  isKnownType(text: string): boolean
  /** A text literal that nothing in the text can end. */
  toTextLiteral(text: string): string
  /** A literal of a type, from its text as {@link toTextLiteral} writes it: PostgreSQL's `'…'::jsonb`. */
  toTypedLiteral(type: LogicalType, quotedText: string): string | undefined
}
