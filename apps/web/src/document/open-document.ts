import { createSyncClient, type SyncClient } from '@c360/sync'
import type { QueryClient } from '@tanstack/react-query'
import { createDocument } from './create-document.ts'
import { browserTimers } from './device/browser-timers.ts'
import { claimClientId } from './device/client-id.ts'
import { createRandomId } from './device/create-id.ts'
import { openDeviceDatabase } from './device/database.ts'
import { createDeviceCache } from './device/model-cache.ts'
import { createDeviceOutbox } from './device/outbox.ts'
import { currentPersonQuery, readCurrentPerson } from './people/current-person.ts'
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

/** Opens a model for the person at this browser: from this device's copy where there is one, then from the server. */
export async function openDocument(modelId: string, queryClient: QueryClient): Promise<OpenedDocument> {
  const [person, database] = await Promise.all([readCurrentPerson(queryClient), openDeviceDatabase()])
  const scope = `${person.id}/${modelId}`
  const claimed = await claimClientId({
    database,
    scope,
    createId: createRandomId,
    now: () => Date.now(),
    locks: navigator.locks,
    tabMemory: sessionStorage,
  })
  const client: SyncClient = createSyncClient({
    modelId,
    clientId: claimed.clientId,
    ports: {
      transport: createHttpTransport(modelId),
      outbox: createDeviceOutbox(database, `${scope}/${claimed.clientId}`),
      cache: createDeviceCache(database, scope),
      timers: browserTimers,
      createId: createRandomId,
    },
  })
  const reconnect = (): void => {
    if (document.visibilityState === 'visible') client.reconnect()
  }
  window.addEventListener('online', reconnect)
  document.addEventListener('visibilitychange', reconnect)
  const close = (): void => {
    window.removeEventListener('online', reconnect)
    document.removeEventListener('visibilitychange', reconnect)
    client.close()
    claimed.release()
    database.close()
  }
  await client.start()
  const getMe = () => queryClient.getQueryData(currentPersonQuery.queryKey) ?? person
  return { document: createDocument({ modelId, client, getMe }), close }
}
