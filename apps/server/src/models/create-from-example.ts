import { fail, type Result } from '@c360/model'
import { z } from 'zod'
import { type Problem, problem } from '../http/problem.ts'
import type { PersonContext } from '../http/request-context.ts'
import { type CreatedModel, createCopy } from './create-model.ts'

/** Which example to start from. */
export const CreateFromExampleInput = z.strictObject({ example: z.string().max(100) })
export type CreateFromExampleInput = z.infer<typeof CreateFromExampleInput>

/** Creates a model that is a copy of an example. */
export async function createFromExample(
  context: PersonContext,
  input: CreateFromExampleInput,
): Promise<Result<CreatedModel, Problem>> {
  const model = await context.services.examples.read(input.example)
  if (model === undefined) return fail(problem('example/not-found'))
  return createCopy(context.services, context.person, model)
}
