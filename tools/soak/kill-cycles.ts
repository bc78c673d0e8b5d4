import type { LoadedModel } from '@c360/sync'
import { ServerProcess } from '../studio/server-process.ts'
import { LogCheck } from './log-check.ts'
import { PushingClient, type PushTarget } from './pushing-client.ts'
import { createRandom, type Random } from './random.ts'
import { StudioPerson } from './studio-person.ts'

/** What some kills came to. */
export interface KillReport {
  readonly kills: number
  /** Kills before the server had opened its database again. */
  readonly killsWhileStarting: number
  readonly answered: number
  /** Commands that were written although the kill cut their answer off; offering them again did not apply them again. */
  readonly writtenUnanswered: number
  /** What must not be: empty unless something was lost, doubled or out of order. */
  readonly complaints: readonly string[]
}

const clientCount = 6
const longestLifeMs = 150
const longestStartMs = 250

/** Kills the real server again and again in the middle of work, and checks after each restart that nothing answered is lost. */
export async function killAgainAndAgain(
  kills: number,
  { seed = 1, onKill = () => undefined }: { readonly seed?: number; readonly onKill?: (done: number) => void } = {},
): Promise<KillReport> {
  const random = createRandom(seed)
  const server = await ServerProcess.start()
  try {
    const { person, target } = await makeModel(server)
    const clients = await Promise.all(
      Array.from({ length: clientCount }, async (_, index) => {
        const own = await StudioPerson.arrive(server.url)
        return new PushingClient(`c${index}`, own, target, createRandom(seed * 1_000 + index))
      }),
    )
    const check = new LogCheck()
    const complaints: string[] = []
    let killsWhileStarting = 0
    let writtenUnanswered = 0
    for (let done = 0; done < kills; done += 1) {
      const pushing = clients.map((client) => client.pushUntilCut())
      await pause(random() * longestLifeMs)
      await server.kill()
      await Promise.all(pushing)
      if (random() < 0.15 && done + 1 < kills) {
        await killWhileStarting(server, random)
        killsWhileStarting += 1
        done += 1
      }
      await server.restart()
      await check.readOn(person, target)
      writtenUnanswered += countWritten(clients, check)
      complaints.push(...findLost(clients, check))
      onKill(done + 1)
    }
    complaints.push(...check.complaints, ...clients.flatMap((client) => client.complaints))
    const answered = clients.reduce((sum, client) => sum + client.answers.size, 0)
    return { kills, killsWhileStarting, answered, writtenUnanswered, complaints }
  } finally {
    await server.stop()
  }
}

async function makeModel(server: ServerProcess): Promise<{ person: StudioPerson; target: PushTarget }> {
  const person = await StudioPerson.arrive(server.url)
  const { modelId } = await person.mutate<{ modelId: string }>('models.create', { name: 'Killed again and again' })
  const response = await fetch(`${server.url}/models/${modelId}/records`, { headers: { cookie: person.cookie } })
  const { epoch } = (await response.json()) as LoadedModel
  return { person, target: { modelId, epoch } }
}

async function killWhileStarting(server: ServerProcess, random: Random): Promise<void> {
  const starting = server.restart().catch(() => undefined)
  await pause(random() * longestStartMs)
  await server.kill()
  await starting
}

function countWritten(clients: readonly PushingClient[], check: LogCheck): number {
  const unanswered = clients.flatMap((client) => client.unanswered)
  return unanswered.filter(({ commandId }) => check.seqByCommandId.has(commandId)).length
}

/** Every answer given so far must still be true. */
function findLost(clients: readonly PushingClient[], check: LogCheck): string[] {
  return clients.flatMap((client) =>
    [...client.answers].flatMap(([commandId, answer]) => {
      const stored = check.seqByCommandId.get(commandId)
      const promised = answer.status === 'applied' ? answer.seq : undefined
      return stored === promised ? [] : [`${commandId} was answered with ${promised}, and the log has ${stored}`]
    }),
  )
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs))
}
