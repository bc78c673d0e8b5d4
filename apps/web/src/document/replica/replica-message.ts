import type { Changes, ModelRecord } from '@c360/model'

/** What keeps a worker's copy of the model up to date: everything once, then what changed. */
export type ReplicaMessage =
  | { readonly kind: 'load'; readonly records: readonly ModelRecord[] }
  | { readonly kind: 'changes'; readonly changes: Changes }
