import { limits } from '../protocol/limits.ts'
import type { ServerMessage } from '../protocol/live-messages.ts'
import type { Peer } from '../protocol/presence.ts'
import type { RoomOptions } from './room.ts'

const betweenMs = Math.ceil(1_000 / limits.presencePerSecond)

/** Who is doing what in a room: newest state of each client, told to the others at most 15 times a second. */
export interface PresenceBoard {
  peersOf(clientId: string): Peer[]
  set(peer: Peer, audience: Iterable<string>): void
  remove(clientId: string, audience: Iterable<string>): void
  clear(): void
}

interface Waiting {
  readonly moved: Set<string>
  readonly left: Set<string>
}

/** An empty board; `send` delivers a message to one client. */
export function createPresenceBoard(
  ports: RoomOptions['ports'],
  send: (clientId: string, message: ServerMessage) => void,
): PresenceBoard {
  const peers = new Map<string, Peer>()
  const waiting = new Map<string, Waiting>()
  let isScheduled = false
  let lastSentAt = Number.NEGATIVE_INFINITY

  function note(audience: Iterable<string>, from: string, change: (news: Waiting) => void): void {
    for (const clientId of audience) {
      if (clientId === from) continue
      const news = waiting.get(clientId) ?? { moved: new Set(), left: new Set() }
      waiting.set(clientId, news)
      change(news)
    }
    if (isScheduled || waiting.size === 0) return
    isScheduled = true
    ports.after(Math.max(0, lastSentAt + betweenMs - ports.now()), flush)
  }

  function flush(): void {
    isScheduled = false
    lastSentAt = ports.now()
    const news = [...waiting]
    waiting.clear()
    for (const [clientId, { moved, left }] of news) {
      const present = [...moved].flatMap((id) => peers.get(id) ?? [])
      send(clientId, { type: 'presence', peers: present, left: [...left] })
    }
  }

  return {
    peersOf: (clientId) => [...peers.values()].filter((peer) => peer.clientId !== clientId),
    set(peer, audience) {
      peers.set(peer.clientId, peer)
      note(audience, peer.clientId, ({ moved, left }) => {
        moved.add(peer.clientId)
        left.delete(peer.clientId)
      })
    },
    remove(clientId, audience) {
      waiting.delete(clientId)
      if (!peers.delete(clientId)) return
      note(audience, clientId, ({ moved, left }) => {
        moved.delete(clientId)
        left.add(clientId)
      })
    },
    clear() {
      peers.clear()
      waiting.clear()
    },
  }
}
