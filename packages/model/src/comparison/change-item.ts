import type { Kind } from '../records/registry.ts'

/** What happened to a record, in the order in which it is told. */
export const changeKinds = [
  'removed',
  'added',
  'renamed',
  'moved',
  'retyped',
  'made-required',
  'made-optional',
  'reordered',
  'changed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that changed, told for people. */
export interface ChangeItem {
  readonly kind: ChangeKind
  readonly recordId: string
  readonly recordKind: Kind
  /** What the record is called now; of a removed one, what it was called. */
  readonly name: string
  /** All of it in a few words, without a full stop: `attribute mail renamed to email`. */
  readonly text: string
  /** The field that changed, and its label; absent where the record came or went. */
  readonly field?: string
  readonly label?: string
  /** The field's value in words; absent where it had, or has, none. */
  readonly before?: string
  readonly after?: string
  /** It came or went with the record that its group is about. */
  readonly isPart?: true
}

/** The changes of one entity and all that belongs to it; or of a diagram, a value set, the model's own settings. */
export interface ChangeGroup {
  readonly recordId: string
  readonly recordKind: Kind
  readonly name: string
  /** What became of the record that it is about. */
  readonly state: 'added' | 'removed' | 'kept'
  readonly items: readonly ChangeItem[]
}
