import { fail, ok, type Result } from '@c360/model'
import { ModelId, type StoredVersion } from '@c360/sync'
import { z } from 'zod'
import { type Problem, problem } from '../http/problem.ts'
import type { RequestContext } from '../http/request-context.ts'

/** Whose versions. */
export const ListVersionsInput = z.strictObject({ modelId: ModelId })
export type ListVersionsInput = z.infer<typeof ListVersionsInput>

/** The published versions of a model, newest first. */
export async function listVersions(
  context: RequestContext,
  input: ListVersionsInput,
): Promise<Result<readonly StoredVersion[], Problem>> {
  const versions = await context.services.store.versions.list(input.modelId)
  return versions === undefined ? fail(problem('model/not-found')) : ok(versions)
}
