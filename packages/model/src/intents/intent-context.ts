import type { Kind } from '../records/registry.ts'

/** What an intent takes from outside: it has no randomness of its own. */
export interface IntentContext {
  /** A new id, different each time. */
  createId(kind: Kind): string
}
