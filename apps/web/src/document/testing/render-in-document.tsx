import { createSyncClient } from '@c360/sync'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Toaster } from '#ui/toaster.tsx'
import { TooltipProvider } from '#ui/tooltip.tsx'
import { createDocument } from '../create-document.ts'
import { browserTimers } from '../device/browser-timers.ts'
import { createRandomId } from '../device/create-id.ts'
import { openDeviceDatabase } from '../device/database.ts'
import { createDeviceCache } from '../device/model-cache.ts'
import { createDeviceOutbox } from '../device/outbox.ts'
import { OpenDocumentProvider } from '../document-context.tsx'
import { createFindingsStore, type FindingsStore } from '../findings/findings-store.ts'
import { currentPersonQuery } from '../people/current-person.ts'
import type { Person } from '../people/person.ts'
import { createQueryClient } from '../query-client.ts'
import { keepSessionValid } from '../session/keep-session-valid.ts'
import { createSessionStore, type SessionStore } from '../session/session-store.ts'
import { shareSession } from '../session/share-session.ts'
import type { StudioDocument } from '../studio-document.ts'
import { openInProcessFindings } from './in-process-findings.ts'
import type { TestRoom } from './test-room.ts'

export interface JoinedPerson {
  readonly person: Person
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly findings: FindingsStore
  close(): void
}

/** Opens the room's model as a browser of its own would: real sync client, real device storage. */
export async function joinAs(room: TestRoom, fields: Partial<Person> = {}): Promise<JoinedPerson> {
  const person: Person = { id: `per_${createRandomId()}`, name: 'Quiet Heron', colour: 'teal', ...fields }
  const database = await openDeviceDatabase(createRandomId())
  const client = createSyncClient({
    modelId: room.modelId,
    clientId: createRandomId(),
    ports: {
      transport: room.transportOf(person),
      outbox: createDeviceOutbox(database, 'outbox'),
      cache: createDeviceCache(database, 'cache'),
      timers: browserTimers,
      createId: createRandomId,
    },
  })
  await client.start()
  const document = createDocument({ modelId: room.modelId, client, getMe: () => person })
  const session = createSessionStore()
  const findings = createFindingsStore({ document, session, port: openInProcessFindings(), timers: browserTimers })
  const stops = [keepSessionValid(document, session), shareSession(document, session), () => findings.close()]
  const close = (): void => {
    for (const stop of stops) stop()
    client.close()
  }
  return { person, document, session, findings, close }
}

/** Draws a part of the studio inside an open document. */
export async function renderInDocument(
  { person, document, session, findings }: JoinedPerson,
  part: ReactNode,
): Promise<RenderResult> {
  const queryClient = createQueryClient()
  queryClient.setQueryData(currentPersonQuery.queryKey, person)
  const rootRoute = createRootRoute({
    component: () => (
      <OpenDocumentProvider document={document} session={session} findings={findings}>
        {part}
      </OpenDocumentProvider>
    ),
  })
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() })
  await router.load()
  return render(
    <QueryClientProvider client={queryClient}>
      <TooltipProvider>
        <RouterProvider router={router as never} />
        <Toaster label="Notifications" closeLabel="Dismiss" />
      </TooltipProvider>
    </QueryClientProvider>,
  )
}
