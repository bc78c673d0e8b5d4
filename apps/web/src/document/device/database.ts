import type { LoadedModel, SyncEvent } from '@c360/sync'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** What the studio keeps on this device. Keys that start with a scope keep persons and models apart. */
interface DeviceSchema extends DBSchema {
  /** Pending commands and undo history; `outbox` is the scope of one tab. */
  outbox: { key: [outbox: string, key: string]; value: { outbox: string; key: string; value: unknown } }
  /** Which outboxes exist, so that a new tab can take over what a closed one left. */
  outboxes: {
    key: [scope: string, clientId: string]
    value: { scope: string; clientId: string; usedAt: number }
  }
  /** Confirmed records as loaded. */
  models: { key: string; value: LoadedModel }
  /** Confirmed events since then. */
  events: { key: [scope: string, seq: number]; value: { scope: string; seq: number; event: SyncEvent } }
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>

/** Opens the device's database, making it where it is missing. */
export function openDeviceDatabase(name = 'c360-studio'): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: ['outbox', 'key'] })
      database.createObjectStore('outboxes', { keyPath: ['scope', 'clientId'] })
      database.createObjectStore('models')
      database.createObjectStore('events', { keyPath: ['scope', 'seq'] })
    },
    // A newer version of the studio in another tab waits until this one lets go.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

/** Every key that starts with this scope. */
export function keysOf(scope: string): IDBKeyRange {
  return IDBKeyRange.bound([scope], [scope, []])
}
