import { getRecord, isJsonEqual, type Kind, type Model } from '@c360/model'
import { useRef } from 'react'
import { useDocument } from '../document-context.tsx'
import type { EditOptions } from '../studio-document.ts'
import { useModelValue } from '../use-model.ts'
import { useSyncValue } from '../use-sync.ts'
import { writeFields } from '../write-fields.ts'

/** One field of one record, or of several that are edited together. */
export interface BoundField {
  readonly kind: Kind
  /** Never empty. */
  readonly ids: readonly [string, ...string[]]
  readonly field: string
  /** Undefined where absent, and where the records differ. */
  readonly value: unknown
  readonly isMixed: boolean
  /** Who last wrote one of the records from elsewhere, where that is known. */
  getLastAuthor(): string | undefined
  /** Writes the field of every record as one step of undo; `null` clears. Returns why it was refused. */
  commit(value: unknown, options?: EditOptions): string | undefined
}

interface ReadField {
  readonly value: unknown
  readonly isMixed: boolean
}

/** Binds a field of records of one kind to the model. */
export function useField(kind: Kind, ids: readonly [string, ...string[]], field: string): BoundField {
  const document = useDocument()
  const read = useModelValue((model) => readField(model, ids, field), isSameRead)
  const author = useSyncValue(
    ({ lastChanges }) => lastChanges?.findLast(({ recordIds }) => ids.some((id) => recordIds.includes(id)))?.actor.name,
  )
  const lastAuthor = useRef(author)
  if (author !== undefined) lastAuthor.current = author
  const commit = (value: unknown, options?: EditOptions): string | undefined => {
    if (isJsonEqual(value ?? undefined, read.value) && !read.isMixed) return undefined
    return writeFields(document, { kind, ids, fields: { [field]: value } }, options)
  }
  return { kind, ids, field, ...read, getLastAuthor: () => lastAuthor.current, commit }
}

function readField(model: Model, ids: readonly string[], field: string): ReadField {
  const [first, ...others] = ids.map((id) => {
    const record: Readonly<Record<string, unknown>> | undefined = getRecord(model, id)
    return record?.[field]
  })
  const isMixed = others.some((other) => !isJsonEqual(other, first))
  return isMixed ? { value: undefined, isMixed } : { value: first, isMixed }
}

const isSameRead = (a: ReadField, b: ReadField): boolean => a.isMixed === b.isMixed && isJsonEqual(a.value, b.value)
