import { type DeviceDatabase, keysOf } from './database.ts'

/** A client id that no other tab uses for as long as it is held. */
export interface ClaimedClientId {
  readonly clientId: string
  release(): void
}

interface ClaimOptions {
  database: DeviceDatabase
  /** Person and model. */
  scope: string
  createId: () => string
  now: () => number
  /** Missing on pages that are not a secure context. */
  locks: Pick<LockManager, 'request'> | undefined
  /** What this tab used before it was reloaded. */
  tabMemory: Pick<Storage, 'getItem' | 'setItem'>
}

/**
 * Takes the client id of this tab's last load, else one that a closed tab left behind together with its outbox, else a new one.
 * Two tabs never share one: each is held by a Web Lock. Without locks every load gets its own.
 */
export async function claimClientId(options: ClaimOptions): Promise<ClaimedClientId> {
  const { database, scope, createId, now, locks, tabMemory } = options
  const remember = (clientId: string): Promise<unknown> => database.put('outboxes', { scope, clientId, usedAt: now() })
  if (!locks) {
    const clientId = createId()
    await remember(clientId)
    return { clientId, release: () => {} }
  }
  const known = await database.getAll('outboxes', keysOf(scope))
  const left = known.sort((a, b) => b.usedAt - a.usedAt).map((row) => row.clientId)
  const own = tabMemory.getItem(scope)
  for (const clientId of [...(own === null ? [] : [own]), ...left, createId()]) {
    const release = await tryLock(locks, outboxName(scope, clientId))
    if (!release) continue
    tabMemory.setItem(scope, clientId)
    await remember(clientId)
    return { clientId, release }
  }
  throw new Error('A client id that was just made is already in use')
}

/** The name of a client's outbox, and of the lock that says it is in use. */
export function outboxName(scope: string, clientId: string): string {
  return `${scope}/${clientId}`
}

/** Takes a lock if nobody holds it; returns the way to let it go. */
export function tryLock(locks: Pick<LockManager, 'request'>, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(undefined)
        return undefined
      }
      return new Promise<void>((release) => resolve(release))
    }
    locks.request(name, { ifAvailable: true }, hold).catch(reject)
  })
}
