import { apply, emptyModel } from '@c360/model'
import { type ReactNode, useState } from 'react'
import { createDocument } from './create-document.ts'
import { OpenDocumentProvider } from './document-context.tsx'
import { createLocalClient } from './local-client.ts'
import { createSessionStore, type SessionStart } from './session/session-store.ts'

interface DocumentProviderProps {
  modelId: string
  start?: SessionStart
  children: ReactNode
}

function openLocal(modelId: string) {
  const seeded = apply(emptyModel, [
    { op: 'add', record: { id: 'model', kind: 'model', name: 'New model' } },
    { op: 'add', record: { id: 'dia_main', kind: 'diagram', name: 'Main' } },
  ])
  const client = createLocalClient(seeded.ok ? seeded.value.model : emptyModel)
  return createDocument({ modelId, client, getMe: () => ({ id: 'me', name: 'Quiet Otter', colour: 'teal' }) })
}

/** Opens a model and hands its document and session to everything inside. */
export function DocumentProvider({ modelId, start, children }: DocumentProviderProps) {
  const [document] = useState(() => openLocal(modelId))
  const [session] = useState(() => createSessionStore(start))
  return (
    <OpenDocumentProvider document={document} session={session}>
      {children}
    </OpenDocumentProvider>
  )
}
