import type { Finding, Kind, ModelRecord, RecordOf, Referrer } from '@c360/model'

/** How records are read; what is read is remembered. */
export interface RecordReader {
  get(id: string): ModelRecord | undefined
  getOf<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined
  childrenOf<K extends Kind>(parentId: string, kind: K): readonly RecordOf<K>[]
  referrersOf(id: string): readonly Referrer[]
  /** All records of a kind: for kinds of which there are few and that change seldom, such as targets. */
  recordsOf<K extends Kind>(kind: K): readonly RecordOf<K>[]
}

/** A way to find records by what they hold, or by what follows from what they hold; declared once as a constant. */
export interface RecordIndex<K extends Kind = Kind> {
  /** Unique among all indexes. */
  readonly id: string
  readonly kinds: readonly K[]
  /** The keys a record is found under. What is read for it besides the record is remembered, as in a rule. */
  keysOf(record: RecordOf<K>, reader: RecordReader): readonly string[]
}

/** What records with the same key mostly say, such as the type of all attributes of one name; declared once as a constant. */
export interface RecordTally<K extends Kind = Kind> {
  /** Unique among all tallies. */
  readonly id: string
  readonly kinds: readonly K[]
  /** Under which key a record says what; undefined where it has no say. Follows from the record alone. */
  voteOf(record: RecordOf<K>): { readonly key: string; readonly value: string } | undefined
}

/** Reads records, and finds them by an index. */
export interface IndexReader extends RecordReader {
  /** The records that an index holds under a key, sorted by id. */
  find<K extends Kind>(index: RecordIndex<K>, key: string): readonly RecordOf<K>[]
}

/**
 * Something that many checks need and that is worked out once, such as the column names of an entity; declared once as a
 * constant. Where it comes to the same value after an edit, what depends on it is not checked again.
 */
export interface Derivation<Value> {
  /** Unique among all derivations. */
  readonly id: string
  /** Answers with plain JSON. */
  derive(key: string, reader: IndexReader): Value
}

/** How a rule reads the model. */
export interface RuleContext extends IndexReader {
  /**
   * What most of the records of a tally say under a key; where as many say one thing as another, the first by text.
   * Whoever asked is checked again only when the answer is another, not whenever one of those records changes.
   */
  leading<K extends Kind>(tally: RecordTally<K>, key: string): string | undefined
  derive<Value>(derivation: Derivation<Value>, key: string): Value
  /** `YYYY-MM-DD`. */
  today(): string
  /** Whether a rule of this id exists. */
  knowsRule(id: string): boolean
  /** What the rules found about a record, accepted or not: for rules about suppressions only. */
  findingsAbout(recordId: string): readonly Finding[]
}
