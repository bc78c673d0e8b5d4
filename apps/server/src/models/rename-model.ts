import { fail, modelPropertiesId, type Result } from '@c360/model'
import { ModelId } from '@c360/sync'
import { z } from 'zod'
import { type Problem, problem } from '../http/problem.ts'
import type { PersonContext } from '../http/request-context.ts'
import { issueCommand } from './issue-command.ts'
import { ModelName } from './model-name.ts'

/** Which model, and its new name. */
export const RenameModelInput = z.strictObject({ modelId: ModelId, name: ModelName })
export type RenameModelInput = z.infer<typeof RenameModelInput>

/** Renames a model: an edit of its `model` record like any other, seen live by everybody in it. */
export async function renameModel(
  context: PersonContext,
  input: RenameModelInput,
): Promise<Result<{ readonly seq: number }, Problem>> {
  if (context.services.recordReader.readHead(input.modelId) === undefined) return fail(problem('model/not-found'))
  const name = input.name.trim()
  // The intent would first read the whole model, only to find that this is all there is to do.
  const command = {
    name: 'rename' as const,
    operations: [{ op: 'set' as const, id: modelPropertiesId, fields: { name } }],
  }
  return issueCommand(context.services, { modelId: input.modelId, actor: context.person, command })
}
