import { fail, ok, type Result } from '@c360/model'
import { closeCodes, ModelId } from '@c360/sync'
import { z } from 'zod'
import { type Problem, problem } from '../http/problem.ts'
import type { PersonContext } from '../http/request-context.ts'

/** Which model. */
export const RemoveModelInput = z.strictObject({ modelId: ModelId })
export type RemoveModelInput = z.infer<typeof RemoveModelInput>

/** Hides a model and sends everybody in it away; nothing is deleted, so that it can be restored. */
export async function removeModel(context: PersonContext, input: RemoveModelInput): Promise<Result<null, Problem>> {
  const { store, rooms, now } = context.services
  if (!(await store.models.remove(input.modelId, now()))) return fail(problem('model/not-found'))
  await rooms.close(input.modelId, closeCodes.notFound)
  return ok(null)
}

/** Takes the removal of a model back. */
export async function restoreModel(context: PersonContext, input: RemoveModelInput): Promise<Result<null, Problem>> {
  const { store, now } = context.services
  if (!(await store.models.restore(input.modelId, now()))) return fail(problem('model/not-found'))
  return ok(null)
}
