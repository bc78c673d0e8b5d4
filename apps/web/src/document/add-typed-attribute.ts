import { addAttribute, fail, ok, parseAttributeText, type Result } from '@c360/model'
import { refusalOf } from './refusal.ts'
import type { StudioDocument } from './studio-document.ts'

/** Where the new attribute stands: last, or after another. */
interface AttributePlace {
  readonly parent: string
  readonly after?: string | undefined
}

/** Adds an attribute written as `email string!`. Returns its id, or in words why it was refused: where it was typed is where that is shown. */
export function addTypedAttribute(
  document: StudioDocument,
  text: string,
  { parent, after }: AttributePlace,
): Result<string, string> {
  const fields = parseAttributeText(text)
  const refusal = refusalOf('attribute', 'name', fields.name)
  if (refusal !== undefined) return fail(refusal)
  let id = ''
  const result = document.edit(
    (model, context) => {
      const command = addAttribute(model, { parent, ...fields, ...(after === undefined ? {} : { after }) }, context)
      for (const operation of command.operations) if (operation.op === 'add') id = operation.record.id
      return command
    },
    { isRefusalShown: true },
  )
  return result.ok ? ok(id) : fail(result.error.message)
}
