import type { Cache } from '@c360/sync'
import { type DeviceDatabase, keysOf } from './database.ts'

/** The kept copy of a model in the device's database. */
export function createDeviceCache(database: DeviceDatabase, scope: string): Cache {
  // Events carry no epoch; those of an epoch that another tab has since replaced must not be added to its copy.
  let epoch: string | undefined
  return {
    read: async () => {
      const transaction = database.transaction(['models', 'events'])
      const [loaded, rows] = await Promise.all([
        transaction.objectStore('models').get(scope),
        transaction.objectStore('events').getAll(keysOf(scope)),
      ])
      epoch = loaded?.epoch
      return loaded && { loaded, events: rows.map((row) => row.event) }
    },
    replace: async (loaded) => {
      epoch = loaded.epoch
      const transaction = database.transaction(['models', 'events'], 'readwrite')
      await Promise.all([
        transaction.objectStore('models').put(loaded, scope),
        transaction.objectStore('events').delete(keysOf(scope)),
        transaction.done,
      ])
    },
    append: async (events) => {
      const transaction = database.transaction(['models', 'events'], 'readwrite')
      const loaded = await transaction.objectStore('models').get(scope)
      if (loaded && loaded.epoch === epoch) {
        const store = transaction.objectStore('events')
        await Promise.all(events.map((event) => store.put({ scope, seq: event.seq, event })))
      }
      await transaction.done
    },
    clear: async () => {
      const transaction = database.transaction(['models', 'events'], 'readwrite')
      await Promise.all([
        transaction.objectStore('models').delete(scope),
        transaction.objectStore('events').delete(keysOf(scope)),
        transaction.done,
      ])
    },
  }
}
