import type { Kind } from '@c360/model'
import type { ComposeCommand, EditOptions, StudioDocument } from '#document/studio-document.ts'

/** Makes an edit and tells the id of the first record of a kind that it added; undefined where it added none or was refused. */
export function editCreating(
  document: StudioDocument,
  kind: Kind,
  compose: ComposeCommand,
  options?: EditOptions,
): string | undefined {
  return editCreatingAll(document, kind, compose, options)[0]
}

/** Makes an edit and tells the ids of all records of a kind that it added. */
export function editCreatingAll(
  document: StudioDocument,
  kind: Kind,
  compose: ComposeCommand,
  options?: EditOptions,
): readonly string[] {
  const created: string[] = []
  const result = document.edit((model, context) => {
    const command = compose(model, context)
    for (const operation of command.operations) {
      if (operation.op === 'add' && operation.record.kind === kind) created.push(operation.record.id)
    }
    return command
  }, options)
  return result.ok ? created : []
}
