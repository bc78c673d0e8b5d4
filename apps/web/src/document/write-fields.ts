import { type Command, editFields, type FieldValues, type Kind, type Model, rename } from '@c360/model'
import { refusalOf } from './refusal.ts'
import type { EditOptions, StudioDocument } from './studio-document.ts'

/** Which records, all of one kind, get which fields; `null` clears. */
interface FieldEdit {
  readonly kind: Kind
  readonly ids: readonly string[]
  readonly fields: FieldValues
}

/** Writes what a person entered as one step of undo. Returns in words why it was refused: where it was typed is where that is shown. */
export function writeFields(
  document: StudioDocument,
  { kind, ids, fields }: FieldEdit,
  options: EditOptions = {},
): string | undefined {
  for (const [field, value] of Object.entries(fields)) {
    const refusal = refusalOf(kind, field, value)
    if (refusal !== undefined) return refusal
  }
  const compose = (model: Model): Command => {
    const commands = ids.map((id) => writeRecord(model, id, fields))
    return { name: commands[0]?.name ?? 'edit', operations: commands.flatMap(({ operations }) => operations) }
  }
  const result = document.edit(compose, { ...options, isRefusalShown: true })
  return result.ok ? undefined : result.error.message
}

// A rename takes with it what is called after the record; a name that is cleared takes nothing.
function writeRecord(model: Model, id: string, fields: FieldValues): Command {
  const { name, ...others } = fields
  return typeof name === 'string' && Object.keys(others).length === 0
    ? rename(model, { id, name })
    : editFields(model, { id, fields })
}
