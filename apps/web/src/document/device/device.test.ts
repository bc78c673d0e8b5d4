import type { LoadedModel, SyncEvent } from '@c360/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ClaimedClientId, claimClientId } from './client-id.ts'
import { createRandomId } from './create-id.ts'
import { type DeviceDatabase, openDeviceDatabase } from './database.ts'
import { createDeviceCache } from './model-cache.ts'
import { createDeviceOutbox } from './outbox.ts'

let database: DeviceDatabase
beforeEach(async () => {
  database = await openDeviceDatabase(`test-${createRandomId()}`)
})

const loadedAt = (epoch: string, seq: number): LoadedModel => ({ epoch, seq, schemaVersion: 1, records: [] })

function anEvent(seq: number): SyncEvent {
  return {
    seq,
    commandId: `command-${seq}`,
    clientId: 'client',
    clientSeq: seq,
    actor: { id: 'per_1', name: 'Calm Owl', colour: 'teal' },
    name: 'edit',
    changes: { added: [], updated: [], removed: [] },
    at: seq,
  }
}

describe('outbox', () => {
  it('keeps what was put, without what was removed, apart from other outboxes', async () => {
    const outbox = createDeviceOutbox(database, 'person/model/one')
    const other = createDeviceOutbox(database, 'person/model/on')
    await outbox.write({
      put: [
        { key: 'a', value: { n: 1 } },
        { key: 'b', value: 2 },
      ],
      remove: [],
    })
    await other.write({ put: [{ key: 'a', value: 'other' }], remove: [] })
    await outbox.write({ put: [{ key: 'c', value: 3 }], remove: ['b'] })
    expect(await outbox.read()).toEqual([
      { key: 'a', value: { n: 1 } },
      { key: 'c', value: 3 },
    ])
    expect(await other.read()).toEqual([{ key: 'a', value: 'other' }])
  })

  it('writes a batch whole or not at all', async () => {
    const outbox = createDeviceOutbox(database, 'scope')
    const unstorable = { key: 'bad', value: () => 'a function cannot be stored' }
    await expect(outbox.write({ put: [{ key: 'a', value: 1 }, unstorable], remove: [] })).rejects.toThrow()
    expect(await outbox.read()).toEqual([])
  })
})

describe('cache', () => {
  it('gives back the copy and the events since, in order', async () => {
    const cache = createDeviceCache(database, 'scope')
    expect(await cache.read()).toBeUndefined()
    await cache.replace(loadedAt('e1', 4))
    await cache.append([anEvent(6)])
    await cache.append([anEvent(5)])
    const kept = await createDeviceCache(database, 'scope').read()
    expect(kept?.loaded.seq).toBe(4)
    expect(kept?.events.map((event) => event.seq)).toEqual([5, 6])
  })

  it('forgets earlier events when a new copy replaces the old', async () => {
    const cache = createDeviceCache(database, 'scope')
    await cache.replace(loadedAt('e1', 4))
    await cache.append([anEvent(5)])
    await cache.replace(loadedAt('e1', 9))
    expect((await cache.read())?.events).toEqual([])
  })

  it('does not add events of an epoch that another tab has replaced', async () => {
    const stale = createDeviceCache(database, 'scope')
    await stale.replace(loadedAt('e1', 4))
    await createDeviceCache(database, 'scope').replace(loadedAt('e2', 4))
    await stale.append([anEvent(5)])
    expect((await stale.read())?.events).toEqual([])
  })

  it('is empty after clear', async () => {
    const cache = createDeviceCache(database, 'scope')
    await cache.replace(loadedAt('e1', 4))
    await cache.clear()
    expect(await cache.read()).toBeUndefined()
  })
})

/** Web Locks of one browser, as the specification says of `ifAvailable`; jsdom has none. */
function createLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>()
  const request = async (name: string, _options: unknown, run: (lock: Lock | null) => unknown): Promise<unknown> => {
    if (held.has(name)) return run(null)
    held.add(name)
    try {
      return await run({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }
  return { request: request as LockManager['request'] }
}

function createTabMemory(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>()
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) }
}

describe('client id of a tab', () => {
  let time = 0
  const open = (
    locks: Pick<LockManager, 'request'> | undefined,
    tabMemory = createTabMemory(),
  ): Promise<ClaimedClientId> =>
    claimClientId({ database, scope: 'per/mod', createId: createRandomId, now: () => ++time, locks, tabMemory })

  it('is never shared by two open tabs, also when a tab is duplicated', async () => {
    const locks = createLocks()
    const memory = createTabMemory()
    const first = await open(locks, memory)
    const duplicate = await open(locks, memory)
    const third = await open(locks)
    expect(new Set([first.clientId, duplicate.clientId, third.clientId]).size).toBe(3)
  })

  it('is the same after a reload of the tab, even when another tab was used since', async () => {
    const locks = createLocks()
    const memory = createTabMemory()
    const first = await open(locks, memory)
    const other = await open(locks)
    first.release()
    other.release()
    await Promise.resolve()
    expect((await open(locks, memory)).clientId).toBe(first.clientId)
  })

  it('is taken over from a closed tab, with its outbox', async () => {
    const locks = createLocks()
    const closed = await open(locks)
    closed.release()
    await Promise.resolve()
    expect((await open(locks)).clientId).toBe(closed.clientId)
  })

  it('is new at each load where the browser has no locks', async () => {
    const memory = createTabMemory()
    const first = await open(undefined, memory)
    expect((await open(undefined, memory)).clientId).not.toBe(first.clientId)
  })
})
