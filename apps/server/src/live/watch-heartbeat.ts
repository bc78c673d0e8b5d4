import type { WebSocket, WebSocketServer } from 'ws'

/**
 * Ends connections that no longer answer: a machine that went to sleep or lost its network closes nothing, and would
 * stay in everybody's list of peers. Returns the way to stop.
 */
export function watchHeartbeat(sockets: WebSocketServer, intervalMs: number): () => void {
  const silent = new WeakSet<WebSocket>()
  sockets.on('connection', (socket: WebSocket) => {
    const heard = (): void => void silent.delete(socket)
    socket.on('pong', heard)
    socket.on('message', heard)
  })
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) socket.terminate()
      else {
        silent.add(socket)
        socket.ping()
      }
    }
  }, intervalMs)
  return () => clearInterval(timer)
}
