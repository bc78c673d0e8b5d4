import type { ClientMessage, LiveHandlers, LoadedModel, PullResult, PushResult, Transport } from '@c360/sync'
import { WebSocket } from 'ws'
import type { StudioPerson } from './studio-person.ts'

/** The way of a sync client to the server from Node: what the browser does with `fetch` and `WebSocket`. */
export function createNodeTransport(person: StudioPerson, modelId: string): Transport {
  return {
    load: async () => {
      const response = await fetch(`${person.url}/models/${modelId}/records`, { headers: { cookie: person.cookie } })
      if (!response.ok) throw new Error(`loading was answered ${response.status}`)
      return (await response.json()) as LoadedModel
    },
    push: (input) => person.mutate<PushResult>('sync.push', input),
    pull: (input) => person.query<PullResult>('sync.pull', input),
    openLive: (handlers) => openLive(person, handlers),
  }
}

function openLive(person: StudioPerson, handlers: LiveHandlers): { send(message: ClientMessage): void; close(): void } {
  const socket = new WebSocket(`${person.url.replace('http', 'ws')}/live`, { headers: { cookie: person.cookie } })
  let isClosed = false
  socket.on('open', () => isClosed || handlers.onOpen())
  socket.on('message', (data) => isClosed || handlers.onMessage(data.toString()))
  // Followed by `close`, which tells what there is to tell.
  socket.on('error', () => undefined)
  socket.on('close', (code) => {
    if (!isClosed) handlers.onClose(code)
    isClosed = true
  })
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    close: () => {
      isClosed = true
      socket.close()
    },
  }
}
