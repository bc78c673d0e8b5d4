import { limits } from '../protocol/limits.ts'
import type { ServerMessage } from '../protocol/live-messages.ts'
import type { Peer } from '../protocol/presence.ts'
import type { RoomOptions } from './room.ts'

const betweenMs = Math.ceil(1_000 / limits.presencePerSecond)

/** What others do, and who of them has gone. */
export type PresenceMessage = Extract<ServerMessage, { type: 'presence' }>

/** Who is doing what in a room: newest state at each seat, told to the others at most 15 times a second. */
export interface PresenceBoard {
  /** The peers of whoever sits there. */
  peersOf(seat: string): Peer[]
  set(seat: string, peer: Peer, audience: Iterable<string>): void
  remove(seat: string, audience: Iterable<string>): void
  clear(): void
}

interface Waiting {
  /** Seats whose peer has something new. */
  readonly moved: Set<string>
  /** Clients that have gone. */
  readonly left: Set<string>
}

/** An empty board; `send` delivers a message to one seat. */
export function createPresenceBoard(
  ports: RoomOptions['ports'],
  send: (seat: string, message: PresenceMessage) => void,
): PresenceBoard {
  const peers = new Map<string, Peer>()
  const waiting = new Map<string, Waiting>()
  let isScheduled = false
  let lastSentAt = Number.NEGATIVE_INFINITY

  function note(audience: Iterable<string>, from: string, change: (news: Waiting) => void): void {
    for (const seat of audience) {
      if (seat === from) continue
      const news = waiting.get(seat) ?? { moved: new Set(), left: new Set() }
      waiting.set(seat, news)
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
    for (const [seat, { moved, left }] of news) {
      const present = [...moved].flatMap((from) => peers.get(from) ?? [])
      send(seat, { type: 'presence', peers: present, left: [...left] })
    }
  }

  return {
    peersOf: (seat) => [...peers].filter(([from]) => from !== seat).map(([, peer]) => peer),
    set(seat, peer, audience) {
      peers.set(seat, peer)
      note(audience, seat, ({ moved, left }) => {
        moved.add(seat)
        left.delete(peer.clientId)
      })
    },
    remove(seat, audience) {
      waiting.delete(seat)
      const peer = peers.get(seat)
      if (peer === undefined) return
      peers.delete(seat)
      note(audience, seat, ({ moved, left }) => {
        moved.delete(seat)
        left.add(peer.clientId)
      })
    },
    clear() {
      peers.clear()
      waiting.clear()
    },
  }
}
