import { LoadClient, type LoadTarget } from './load-client.ts'

/** Latencies of steady editing, in milliseconds. */
export interface Latencies {
  readonly acknowledged: readonly number[]
  /** One for each command and each of the other clients. */
  readonly seen: readonly number[]
}

/** Acknowledged commands a second when each client pushes again as soon as it is answered. */
export async function measureThroughput(
  target: LoadTarget,
  load: {
    readonly clients: number
    readonly commandsPerPush: number
    readonly warmUpMs: number
    readonly durationMs: number
  },
): Promise<number> {
  const clients = await joinClients(target, load.clients, () => undefined)
  const start = performance.now() + load.warmUpMs
  const end = start + load.durationMs
  let acknowledged = 0
  const pushAgain = async (client: LoadClient, index: number): Promise<void> => {
    while (performance.now() < end) {
      const { length } = await client.push(load.commandsPerPush, entityId(index))
      const now = performance.now()
      if (now >= start && now < end) acknowledged += length
    }
  }
  await Promise.all(clients.map(pushAgain))
  for (const client of clients) client.leave()
  return acknowledged / (load.durationMs / 1_000)
}

/** What steady editing feels like: each client issues a command at its own even pace, whether answered or not. */
export async function measureLatencies(
  target: LoadTarget,
  load: { readonly clients: number; readonly everyMs: number; readonly warmUpMs: number; readonly durationMs: number },
): Promise<Latencies> {
  const acknowledged: number[] = []
  const seen: number[] = []
  const issuedAt = new Map<string, number>()
  const clients = await joinClients(target, load.clients, (text, clientId) => {
    const now = performance.now()
    for (const commandId of commandIdsIn(text)) {
      const at = issuedAt.get(commandId)
      if (at !== undefined && !commandId.startsWith(`${clientId}-`)) seen.push(now - at)
    }
  })
  const start = performance.now() + load.warmUpMs
  const end = start + load.durationMs
  await Promise.all(
    clients.map(async (client, index) => {
      const pushes: Promise<void>[] = []
      const firstAt = performance.now() + (index / clients.length) * load.everyMs
      for (let at = firstAt; at < end; at += load.everyMs) {
        await until(at)
        pushes.push(pushOne(client, index))
      }
      await Promise.all(pushes)
    }),
  )
  // What is still on its way to others.
  await until(performance.now() + load.everyMs)
  for (const client of clients) client.leave()
  return { acknowledged, seen }

  async function pushOne(client: LoadClient, index: number): Promise<void> {
    const at = performance.now()
    if (at >= start) issuedAt.set(client.nextCommandId, at)
    await client.push(1, entityId(index))
    if (at >= start) acknowledged.push(performance.now() - at)
  }
}

/** The entity that a client edits. */
export function entityId(index: number): string {
  return `ent_${index}`
}

function joinClients(
  target: LoadTarget,
  count: number,
  onEvents: (text: string, clientId: string) => void,
): Promise<LoadClient[]> {
  const round = Math.random().toString(36).slice(2, 8)
  return Promise.all(
    Array.from({ length: count }, (_, index) => {
      const clientId = `load_${round}_${index}`
      return LoadClient.join(clientId, target, (text) => onEvents(text, clientId))
    }),
  )
}

// Parsing every message for every client would measure this process.
function commandIdsIn(text: string): string[] {
  return Array.from(text.matchAll(/"commandId":"([^"]+)"/g), ([, commandId = '']) => commandId)
}

function until(at: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())))
}
