import { apply, emptyModel } from '@c360/model'
import type { QueryClient } from '@tanstack/react-query'
import { createDocument } from './create-document.ts'
import { createLocalClient } from './local-client.ts'
import { currentPersonQuery } from './people/current-person.ts'
import type { StudioDocument } from './studio-document.ts'

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

/** Opens a model that lives in this page only. */
export async function openDocument(modelId: string, queryClient: QueryClient): Promise<OpenedDocument> {
  const seeded = apply(emptyModel, [
    { op: 'add', record: { id: 'model', kind: 'model', name: 'New model' } },
    { op: 'add', record: { id: 'dia_main', kind: 'diagram', name: 'Main' } },
  ])
  const client = createLocalClient(seeded.ok ? seeded.value.model : emptyModel)
  const person = { id: 'me', name: 'Quiet Otter', colour: 'teal' } as const
  const getMe = () => queryClient.getQueryData(currentPersonQuery.queryKey) ?? person
  return { document: createDocument({ modelId, client, getMe }), close: () => client.close() }
}
