import type { Outbox } from '@c360/sync'
import { type DeviceDatabase, keysOf } from './database.ts'

/** The outbox of one tab in the device's database; a write is answered only when it is on disk. */
export function createDeviceOutbox(database: DeviceDatabase, outbox: string): Outbox {
  return {
    read: async () => (await database.getAll('outbox', keysOf(outbox))).map(({ key, value }) => ({ key, value })),
    write: async ({ put, remove }) => {
      const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' })
      const requests: Promise<unknown>[] = [transaction.done]
      try {
        for (const { key, value } of put) requests.push(transaction.store.put({ outbox, key, value }))
        for (const key of remove) requests.push(transaction.store.delete([outbox, key]))
      } catch (error) {
        // A value that cannot be stored fails by itself and would leave the others of its batch behind.
        transaction.abort()
        await Promise.allSettled(requests)
        throw error
      }
      // Everything is asked for at once: a page that is being closed answers nothing any more.
      transaction.commit()
      await Promise.all(requests)
    },
  }
}
