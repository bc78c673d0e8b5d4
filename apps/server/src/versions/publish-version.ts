import { fail, ok, type Result, Text } from '@c360/model'
import { ModelId, Seq } from '@c360/sync'
import { z } from 'zod'
import { type Problem, problem } from '../http/problem.ts'
import type { PersonContext } from '../http/request-context.ts'
import { ModelName } from '../models/model-name.ts'

/** Longest notes of a version, in UTF-16 code units. */
const maxNotesLength = 20_000

/** What to publish: the model as it is committed, or nothing where that is not at `expectedSeq`. */
export const PublishVersionInput = z.strictObject({
  modelId: ModelId,
  notes: Text.max(maxNotesLength),
  name: ModelName.exactOptional(),
  expectedSeq: Seq.exactOptional(),
})
export type PublishVersionInput = z.infer<typeof PublishVersionInput>

/** What became of it. */
export interface PublishedVersion {
  readonly number: number
  /** The state that was published. */
  readonly seq: number
}

/** Keeps the committed state of a model for good, under the next number. */
export async function publishVersion(
  context: PersonContext,
  input: PublishVersionInput,
): Promise<Result<PublishedVersion, Problem>> {
  const { store, now } = context.services
  const { name, notes, ...rest } = input
  const named = name === undefined ? {} : { name: name.trim() }
  const published = await store.versions.publish({
    ...rest,
    ...named,
    notes: notes.trim(),
    by: context.person,
    at: now(),
  })
  if (published.ok) return ok({ number: published.value.number, seq: published.value.seq })
  if (published.error === 'not-found') return fail(problem('model/not-found'))
  return fail(problem('version/model-moved'))
}
