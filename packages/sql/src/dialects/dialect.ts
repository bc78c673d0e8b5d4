import type { DialectId, LogicalType } from '@c360/model'

/** A length as an engine counts it. */
export interface LengthLimit {
  readonly limit: number
  readonly unit: 'bytes' | 'characters'
}

/** What a name is given to. */
export type NameRole = 'table' | 'column' | 'constraint'

/** How an engine takes names. */
export interface IdentifierFacts {
  readonly open: string
  readonly close: string
  /** What an unquoted name becomes. */
  readonly folding: 'lower' | 'upper' | 'preserved'
  /** Whether two names that differ by case alone are two names when quoted. */
  readonly isCaseSensitive: Readonly<Record<NameRole, boolean>>
  /** A name that can stand without quotes, unless it is reserved. */
  readonly plain: RegExp
  /** A name that the engine takes at all, in quotes. */
  readonly legal: RegExp
  readonly maxLength: Readonly<Record<NameRole, LengthLimit>>
  /** Prefixes that the engine keeps for itself, compared without case. */
  readonly forbiddenPrefixes: Readonly<Record<NameRole, readonly string[]>>
}

/** A logical type as an engine writes it. */
export interface PhysicalType {
  readonly text: string
  /** What the engine's type does not say of the logical one: shown as a finding and a comment. */
  readonly loss?: string
}

/** What kind of key constraint an engine takes: one it checks, one it only knows, or none. */
export type KeySupport = 'enforced' | 'informational' | 'refused'

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
}

/** One engine: facts first, few functions. */
export interface Dialect {
  readonly id: DialectId
  readonly label: string
  /** What catalog and schema are called there. */
  readonly words: { readonly catalog: string; readonly schema: string }
  readonly identifiers: IdentifierFacts
  /** Upper case. */
  readonly reservedWords: ReadonlySet<string>
  readonly capabilities: DialectCapabilities
  toPhysicalType(type: LogicalType): PhysicalType
}
