import { z } from 'zod'
import { RecordId } from '../records/fields.ts'
import type { ModelRecord } from '../records/registry.ts'

/**
 * One step of an edit. `set` replaces whole fields and `null` clears an optional one; `id` and `kind` cannot be set.
 * Records are checked when the operation is applied, not here.
 */
export type Operation =
  | { readonly op: 'add'; readonly record: ModelRecord }
  | { readonly op: 'set'; readonly id: string; readonly fields: FieldValues }
  | { readonly op: 'remove'; readonly id: string }

/** Field values by name, as a `set` writes them and as {@link Changes} reports them; `null` stands for absent. */
export type FieldValues = Readonly<Record<string, unknown>>

/** The shape of an operation from outside; `apply` still checks what it says against the model. */
export const OperationShape = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), record: z.looseObject({ id: RecordId, kind: z.string().max(64) }) }),
  z.strictObject({ op: z.literal('set'), id: RecordId, fields: z.record(z.string().max(64), z.json()) }),
  z.strictObject({ op: z.literal('remove'), id: RecordId }),
])

/** The operation that adds a record. */
export function toAdd(record: ModelRecord): Operation {
  return { op: 'add', record }
}

/** The operation that sets fields of a record. */
export function toSet(id: string, fields: FieldValues): Operation {
  return { op: 'set', id, fields }
}

/** The operation that removes a record and what goes with it. */
export function toRemove(id: string): Operation {
  return { op: 'remove', id }
}
