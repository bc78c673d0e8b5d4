import { type Command, fail, ok, type Result, schemaVersion } from '@c360/model'
import type { Actor, PushInput, PushOptions } from '@c360/sync'
import { type Problem, problem } from '../http/problem.ts'
import type { Services } from '../services.ts'

/** Puts one command of the server's own on a model's log, as if the actor had issued it: same checks, same fan-out. */
export async function issueCommand(
  services: Services,
  request: { readonly modelId: string; readonly actor: Actor; readonly command: Command } & PushOptions,
): Promise<Result<{ seq: number }, Problem>> {
  const head = services.recordReader.readHead(request.modelId)
  if (head === undefined) return fail(problem('model/not-found'))
  const { name, operations } = request.command
  const push: PushInput = {
    modelId: request.modelId,
    epoch: head.epoch,
    clientId: services.createId('srv'),
    schemaVersion,
    commands: [{ commandId: services.createId('cmd'), clientSeq: 1, name, operations }],
  }
  const { whole } = request
  const answer = await services.rooms
    .of(request.modelId)
    .push(request.actor, push, whole === undefined ? {} : { whole })
  const [result] = answer.results
  if (result?.status === 'applied') return ok({ seq: result.seq })
  if (result?.status === 'rejected') return fail({ code: result.code, message: result.message })
  return fail(problem(answer.stop?.code === 'FORBIDDEN' ? 'model/not-found' : 'server/busy'))
}
