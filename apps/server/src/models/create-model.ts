import {
  allRecords,
  type Command,
  createModel,
  emptyModel,
  type IntentContext,
  type Model,
  ok,
  type Result,
  schemaVersion,
} from '@c360/model'
import type { Actor } from '@c360/sync'
import { z } from 'zod'
import type { Problem } from '../http/problem.ts'
import type { PersonContext } from '../http/request-context.ts'
import type { Services } from '../services.ts'
import { issueCommand } from './issue-command.ts'
import { ModelName } from './model-name.ts'

/** The name of a new model. */
export const CreateModelInput = z.strictObject({ name: ModelName })
export type CreateModelInput = z.infer<typeof CreateModelInput>

/** Where a new model is found. */
export interface CreatedModel {
  readonly modelId: string
}

/** Creates a model that holds its name and one empty diagram. */
export function createNamedModel(
  context: PersonContext,
  input: CreateModelInput,
): Promise<Result<CreatedModel, Problem>> {
  const { services, person } = context
  return createWith(services, person, createModel(emptyModel, input, intentContextOf(services)))
}

/** Creates a model with the records of another, ids included. */
export function createCopy(services: Services, actor: Actor, model: Model): Promise<Result<CreatedModel, Problem>> {
  const operations = [...allRecords(model)].map((record) => ({ op: 'add' as const, record }))
  return createWith(services, actor, { name: 'import', operations }, model)
}

function intentContextOf(services: Services): IntentContext {
  return { createId: services.createRecordId }
}

// A model shows in the list from the moment it exists; one whose first command fails is hidden again.
async function createWith(
  services: Services,
  actor: Actor,
  command: Command,
  whole?: Model,
): Promise<Result<CreatedModel, Problem>> {
  const modelId = services.createId('mdl')
  await services.store.models.create({
    id: modelId,
    epoch: services.createId('epo'),
    schemaVersion,
    at: services.now(),
  })
  const issued = await issueCommand(services, { modelId, actor, command, ...(whole === undefined ? {} : { whole }) })
  if (issued.ok) return ok({ modelId })
  await services.store.models.remove(modelId, services.now())
  return issued
}
