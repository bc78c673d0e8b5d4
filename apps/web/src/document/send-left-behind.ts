import type { SyncClient } from '@c360/sync'
import { outboxName, tryLock } from './device/client-id.ts'
import { type DeviceDatabase, keysOf } from './device/database.ts'

interface LeftBehindOptions {
  readonly database: DeviceDatabase
  /** Person and model. */
  readonly scope: string
  /** The client of this tab, which needs no help. */
  readonly ownClientId: string
  readonly locks: Pick<LockManager, 'request'>
  readonly now: () => number
  readonly createClient: (clientId: string) => SyncClient
}

// A closed tab may be opened again with its undo history for this long.
const keptForMs = 24 * 60 * 60 * 1000

/**
 * Sends what tabs that were closed, or crashed, still had in their outboxes, one after another. Otherwise an edit kept on this device
 * would wait until by chance as many tabs are open again.
 */
export async function sendLeftBehind(options: LeftBehindOptions): Promise<void> {
  const { database, scope, ownClientId, locks } = options
  const rows = await database.getAll('outboxes', keysOf(scope))
  for (const { clientId, usedAt } of rows) {
    if (clientId === ownClientId) continue
    const release = await tryLock(locks, outboxName(scope, clientId))
    // In use by another tab, which sends by itself.
    if (!release) continue
    try {
      const isEmptied = await emptyOutbox(options, clientId)
      if (isEmptied && options.now() - usedAt > keptForMs) await forget(database, scope, clientId)
    } finally {
      release()
    }
  }
}

async function emptyOutbox({ database, scope, createClient }: LeftBehindOptions, clientId: string): Promise<boolean> {
  const entryCount = await database.count('outbox', keysOf(outboxName(scope, clientId)))
  if (entryCount === 0) return true
  const client = createClient(clientId)
  try {
    await client.start()
    await settled(client)
    const { phase, pendingCount, rejections } = client.getSnapshot()
    return phase === 'ready' && pendingCount === 0 && rejections.length === 0
  } finally {
    client.close()
  }
}

/** Resolves when nothing is waiting any more, or nothing can be sent. */
function settled(client: SyncClient): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      const { pendingCount, failure, connection } = client.getSnapshot()
      if (pendingCount > 0 && !failure && connection !== 'offline') return
      stop()
      resolve()
    }
    const stop = client.subscribe(check)
    check()
  })
}

async function forget(database: DeviceDatabase, scope: string, clientId: string): Promise<void> {
  const transaction = database.transaction(['outbox', 'outboxes'], 'readwrite')
  await Promise.all([
    transaction.objectStore('outbox').delete(keysOf(outboxName(scope, clientId))),
    transaction.objectStore('outboxes').delete([scope, clientId]),
    transaction.done,
  ])
}
