import { fail, type Model } from '@c360/model'
import type { PresenceChannel, SyncClient, SyncSnapshot } from '@c360/sync'

const nobody: PresenceChannel = { set: () => {}, getPeers: () => noPeers, subscribe: () => () => {} }
const noPeers: ReturnType<PresenceChannel['getPeers']> = []

/** Stands where a sync client stands, for a model that never changes: every edit is refused with the reason given. */
export function createFrozenClient(model: Model, reason: string): SyncClient {
  const snapshot: SyncSnapshot = {
    phase: 'ready',
    model,
    confirmedSeq: 0,
    savedState: 'saved',
    connection: 'live',
    role: 'viewer',
    pendingCount: 0,
    rejections: [],
  }
  return {
    start: async () => {},
    close: () => {},
    reconnect: () => {},
    getSnapshot: () => snapshot,
    subscribe: () => () => {},
    submit: () => fail({ code: 'model/invalid-operation', message: reason }),
    undo: () => {},
    redo: () => {},
    dismissRejection: () => {},
    presence: nobody,
  }
}
