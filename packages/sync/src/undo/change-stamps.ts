/**
 * Who wrote each field of a record last: the `seq` of the command, `added` for every field not listed in `fields`.
 * A field that is absent from the record has a stamp too, so that clearing it counts as writing it.
 */
export interface RecordStamps {
  readonly added: number
  readonly fields?: Readonly<Record<string, number>>
}

/** Stamps of the fields of one updated record, before and after the command. */
export interface UpdateStamps {
  readonly id: string
  readonly before: Readonly<Record<string, number>>
  readonly after: Readonly<Record<string, number>>
}

/**
 * The stamps that belong to a command's changes; plain JSON, stored beside them in the log.
 * Lists, not objects keyed by id: ids are opaque and may read `__proto__`.
 */
export interface ChangeStamps {
  /** Of the changes' `added`, those that did not simply get `{ added: seq }`: records that an undo restored. */
  readonly added: readonly { readonly id: string; readonly stamps: RecordStamps }[]
  /** For each of the changes' `updated`, and where an undo gave back a stamp without changing the value. */
  readonly updated: readonly UpdateStamps[]
  /** For each of the changes' `removed`: the stamps it had. */
  readonly removed: readonly { readonly id: string; readonly stamps: RecordStamps }[]
}
