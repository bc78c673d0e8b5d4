import type { Kind, ModelRecord, RecordOf, Referrer } from '@c360/model'

/** A way to find records by what they hold; declared once as a constant. */
export interface RecordIndex<K extends Kind = Kind> {
  /** Unique among all indexes. */
  readonly id: string
  readonly kinds: readonly K[]
  /** The keys a record is found under; follows from the record alone. */
  keysOf(record: RecordOf<K>): readonly string[]
}

/** What records with the same key mostly say, such as the type of all attributes of one name; declared once as a constant. */
export interface RecordTally<K extends Kind = Kind> {
  /** Unique among all tallies. */
  readonly id: string
  readonly kinds: readonly K[]
  /** Under which key a record says what; undefined where it has no say. Follows from the record alone. */
  voteOf(record: RecordOf<K>): { readonly key: string; readonly value: string } | undefined
}

/** How a rule reads the model. */
export interface RuleContext {
  get(id: string): ModelRecord | undefined
  getOf<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined
  childrenOf<K extends Kind>(parentId: string, kind: K): readonly RecordOf<K>[]
  referrersOf(id: string): readonly Referrer[]
  /** All records of a kind: for kinds of which there are few and that change seldom, such as targets. */
  recordsOf<K extends Kind>(kind: K): readonly RecordOf<K>[]
  /** The records that an index holds under a key, sorted by id. */
  find<K extends Kind>(index: RecordIndex<K>, key: string): readonly RecordOf<K>[]
  /**
   * What most of the records of a tally say under a key; where as many say one thing as another, the first by text.
   * Whoever asked is checked again only when the answer is another, not whenever one of those records changes.
   */
  leading<K extends Kind>(tally: RecordTally<K>, key: string): string | undefined
}
