import type { Peer, Rejection, SyncSnapshot } from '@c360/sync'
import { useSyncExternalStore } from 'react'
import { useDocument } from './document-context.tsx'

/** A value of the sync client's state; it must be a primitive or an object the snapshot holds. */
export function useSyncValue<T>(select: (snapshot: SyncSnapshot) => T): T {
  const { client } = useDocument()
  return useSyncExternalStore(
    (listener) => client.subscribe(listener),
    () => select(client.getSnapshot()),
  )
}

export interface SyncStatus {
  readonly savedState: SyncSnapshot['savedState']
  readonly connection: SyncSnapshot['connection']
  readonly pendingCount: number
}

/** Whether the work is saved, and whether others can be heard. */
export function useSyncStatus(): SyncStatus {
  return {
    savedState: useSyncValue((snapshot) => snapshot.savedState),
    connection: useSyncValue((snapshot) => snapshot.connection),
    pendingCount: useSyncValue((snapshot) => snapshot.pendingCount),
  }
}

/** Commands that the server refused and the person has not yet seen off. */
export function useRejections(): readonly Rejection[] {
  return useSyncValue((snapshot) => snapshot.rejections)
}

/** The others in this model, with what they look at; draws again when any of it changes. */
export function usePeers(): readonly Peer[] {
  const { presence } = useDocument().client
  return useSyncExternalStore(
    (listener) => presence.subscribe(listener),
    () => presence.getPeers(),
  )
}
