import { isPushSizeAllowed, type PushInput, type PushResult } from '@c360/sync'
import { type Problem, problem } from '../http/problem.ts'
import type { PersonContext } from '../http/request-context.ts'

/** Takes commands of the person's client in order; answers when they are on disk. */
export async function pushCommands(
  context: PersonContext,
  input: PushInput,
): Promise<{ ok: true; value: PushResult } | { ok: false; error: Problem }> {
  if (!isPushSizeAllowed(input.commands.length, context.bodyBytes)) {
    return { ok: false, error: problem('request/too-large', 'Several commands in one push may be 256 kB together.') }
  }
  return { ok: true, value: await context.services.rooms.of(input.modelId).push(context.person, input) }
}
