import { createSyncClient, type SyncClient } from '@c360/sync'
import type { QueryClient } from '@tanstack/react-query'
import { createDocument } from './create-document.ts'
import { browserTimers } from './device/browser-timers.ts'
import { claimClientId, outboxName } from './device/client-id.ts'
import { createRandomId } from './device/create-id.ts'
import { openDeviceDatabase } from './device/database.ts'
import { createDeviceCache } from './device/model-cache.ts'
import { createDeviceOutbox } from './device/outbox.ts'
import { currentPersonQuery, readCurrentPerson } from './people/current-person.ts'
import { sendLeftBehind } from './send-left-behind.ts'
import type { StudioDocument } from './studio-document.ts'
import { createHttpTransport } from './transport/http-transport.ts'

/** Why a model could not be opened; without a message where the server did not answer. */
export interface OpeningFailure {
  readonly code: string
  readonly message?: string
}

export interface OpenedDocument {
  readonly document: StudioDocument
  /** Stops everything; what is not yet sent stays on the device. */
  close(): void
}

// Tabs that come back together with this one, as after a restart of the browser, take their own outboxes first.
const leftBehindDelayMs = 10_000

/** Opens a model for the person at this browser: from this device's copy where there is one, then from the server. */
export async function openDocument(modelId: string, queryClient: QueryClient): Promise<OpenedDocument> {
  const [person, database] = await Promise.all([readCurrentPerson(queryClient), openDeviceDatabase()])
  const scope = `${person.id}/${modelId}`
  const { now } = browserTimers
  const { locks } = navigator
  const claimed = await claimClientId({
    database,
    scope,
    createId: createRandomId,
    now,
    locks,
    tabMemory: sessionStorage,
  })
  const createClient = (clientId: string): SyncClient =>
    createSyncClient({
      modelId,
      clientId,
      ports: {
        transport: createHttpTransport(modelId),
        outbox: createDeviceOutbox(database, outboxName(scope, clientId)),
        cache: createDeviceCache(database, scope),
        timers: browserTimers,
        createId: createRandomId,
      },
    })
  const client = createClient(claimed.clientId)
  const stopListening = reconnectWhenBack(client)
  const leftBehind = { database, scope, ownClientId: claimed.clientId, locks, now, createClient }
  const stopWaiting = browserTimers.after(leftBehindDelayMs, () => {
    // What fails here is tried again by the next tab that opens the model.
    if (locks) sendLeftBehind(leftBehind).catch(() => {})
  })
  const close = (): void => {
    stopListening()
    stopWaiting()
    client.close()
    claimed.release()
    database.close()
  }
  await client.start()
  const getMe = () => queryClient.getQueryData(currentPersonQuery.queryKey) ?? person
  return { document: createDocument({ modelId, client, getMe }), close }
}

function reconnectWhenBack(client: SyncClient): () => void {
  const reconnect = (): void => {
    if (document.visibilityState === 'visible') client.reconnect()
  }
  window.addEventListener('online', reconnect)
  document.addEventListener('visibilitychange', reconnect)
  return () => {
    window.removeEventListener('online', reconnect)
    document.removeEventListener('visibilitychange', reconnect)
  }
}
