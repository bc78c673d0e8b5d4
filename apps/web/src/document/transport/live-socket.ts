import type { LiveConnection, LiveHandlers } from '@c360/sync'

/** Opens the live socket of this page's own server. */
export function openLiveSocket(handlers: LiveHandlers): LiveConnection {
  const socket = new WebSocket(new URL('/live', window.location.href.replace(/^http/, 'ws')))
  let isDone = false
  socket.addEventListener('open', () => isDone || handlers.onOpen())
  socket.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isDone && typeof event.data === 'string') handlers.onMessage(event.data)
  })
  socket.addEventListener('close', (event) => {
    if (isDone) return
    isDone = true
    handlers.onClose(event.code)
  })
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    close: () => {
      isDone = true
      socket.close()
    },
  }
}
