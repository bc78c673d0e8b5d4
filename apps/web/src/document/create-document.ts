import { createId, type IntentContext, idByteCount, type Kind } from '@c360/model'
import type { SyncClient } from '@c360/sync'
import { showToast } from '#ui/toast-store.ts'
import type { Person } from './people/person.ts'
import { documentStrings } from './strings.ts'
import type { StudioDocument } from './studio-document.ts'

interface DocumentParts {
  modelId: string
  version?: number
  client: SyncClient
  getMe: () => Person
}

/** Puts an open model's document together from its sync client. */
export function createDocument({ modelId, version, client, getMe }: DocumentParts): StudioDocument {
  const context: IntentContext = {
    createId: (kind: Kind) => createId(kind, crypto.getRandomValues(new Uint8Array(idByteCount))),
  }
  const getModel = () => client.getSnapshot().model
  return {
    modelId,
    ...(version === undefined ? {} : { version }),
    client,
    get me() {
      return getMe()
    },
    getModel,
    subscribe: (listener) => client.subscribe(listener),
    createId: context.createId,
    edit: (compose, { isRefusalShown, ...options } = {}) => {
      const command = compose(getModel(), context)
      if (command.operations.length === 0) return { ok: true, value: {} }
      const result = client.submit(command, options)
      if (!result.ok && !isRefusalShown) {
        showToast({ title: documentStrings.refused, description: result.error.message, tone: 'danger' })
      }
      return result
    },
    undo: () => client.undo(),
    redo: () => client.redo(),
  }
}
