import { editFields } from '@c360/model'
import { createSyncClient, type SyncClient } from '@c360/sync'
import { expect, it } from 'vitest'
import { browserTimers } from './device/browser-timers.ts'
import { outboxName } from './device/client-id.ts'
import { createRandomId } from './device/create-id.ts'
import { openDeviceDatabase } from './device/database.ts'
import { createDeviceCache } from './device/model-cache.ts'
import { createDeviceOutbox } from './device/outbox.ts'
import { sendLeftBehind } from './send-left-behind.ts'
import { openTestRoom } from './testing/test-room.ts'

const person = { id: 'per_1', name: 'Quiet Heron', colour: 'teal' }
const scope = 'per_1/model'
const dayMs = 24 * 60 * 60 * 1000

/** Locks of one browser of which some are held by other tabs. */
function createLocks(...held: string[]): Pick<LockManager, 'request'> {
  const request = async (name: string, _options: unknown, run: (lock: Lock | null) => unknown): Promise<unknown> =>
    run(held.includes(name) ? null : { name, mode: 'exclusive' })
  return { request: request as LockManager['request'] }
}

async function openDevice() {
  const room = await openTestRoom()
  const database = await openDeviceDatabase(createRandomId())
  const createClient = (clientId: string): SyncClient =>
    createSyncClient({
      modelId: room.modelId,
      clientId,
      ports: {
        transport: room.transportOf(person),
        outbox: createDeviceOutbox(database, outboxName(scope, clientId)),
        cache: createDeviceCache(database, scope),
        timers: browserTimers,
        createId: createRandomId,
      },
    })
  /** A tab that edits while the server is away, and is closed once the edit is kept. */
  const leaveBehind = async (clientId: string, description: string): Promise<void> => {
    room.mend(person)
    await database.put('outboxes', { scope, clientId, usedAt: 0 })
    const client = createClient(clientId)
    await client.start()
    room.cut(person)
    client.submit(editFields(client.getSnapshot().model, { id: 'dia_main', fields: { description } }))
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (client.getSnapshot().savedState === 'kept-on-device') resolve()
      }
      client.subscribe(check)
      check()
    })
    client.close()
  }
  const send = (now: number, ...heldClientIds: string[]): Promise<void> =>
    sendLeftBehind({
      database,
      scope,
      ownClientId: 'own',
      locks: createLocks(...heldClientIds.map((clientId) => outboxName(scope, clientId))),
      now: () => now,
      createClient,
    })
  const names = (): readonly string[] => room.store.logOf(room.modelId).map(({ event }) => event.clientId)
  return { room, database, leaveBehind, send, names }
}

it('sends the edits of every closed tab', async () => {
  const { room, leaveBehind, send, names } = await openDevice()
  await leaveBehind('tab-a', 'first')
  await leaveBehind('tab-b', 'second')
  expect(names()).toEqual(['seed'])
  room.mend(person)
  await send(0)
  expect(names()).toEqual(['seed', 'tab-a', 'tab-b'])
})

it('leaves alone what another open tab will send', async () => {
  const { room, leaveBehind, send, names } = await openDevice()
  await leaveBehind('tab-a', 'first')
  room.mend(person)
  await send(0, 'tab-a')
  expect(names()).toEqual(['seed'])
})

it('forgets an outbox a day after it was emptied, and never one that still holds edits', async () => {
  const { room, database, leaveBehind, send } = await openDevice()
  await leaveBehind('tab-a', 'first')
  await send(2 * dayMs)
  expect(await database.count('outboxes')).toBe(1)
  room.mend(person)
  await send(dayMs / 2)
  expect(await database.count('outboxes')).toBe(1)
  await send(2 * dayMs)
  expect(await database.count('outboxes')).toBe(0)
  expect(await database.count('outbox')).toBe(0)
})
