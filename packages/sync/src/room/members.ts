import { closeCodes, limits } from '../protocol/limits.ts'
import { parseClientMessage, type ServerMessage } from '../protocol/live-messages.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { encodeEvents } from './encode-events.ts'
import { createPresenceBoard, type PresenceBoard, type PresenceMessage } from './presence-board.ts'
import type { RoomConnection, RoomMember, RoomOptions } from './room.ts'

/** How often members that fell behind are looked at. */
const checkEveryMs = 250
/** How long a socket may stay above `slowSocketBytes`. */
const slowForMs = 10_000
/** Twice what a client sends at most. */
const creditPerSecond = 2 * limits.presencePerSecond
/** What a line may bring at once after it was stuck for as long as it is let live. */
const mostCredit = 40 * limits.presencePerSecond

/** The live connections of one room. */
export interface Members {
  readonly count: number
  join(member: RoomMember, welcome: { readonly epoch: string; readonly headSeq: number }): RoomConnection
  /** Sends committed events to everybody; a slow socket gets a hint to pull once it has room again. */
  tell(events: readonly SyncEvent[]): void
  close(code: number): void
}

interface Seat {
  /** A client of a person: clientIds are known to everybody in the room, and must not let one take another's place. */
  readonly key: string
  readonly member: RoomMember
  slowSince?: number
  /** Clients that left while it was too slow to be told of anybody's presence; absent where it missed nothing. */
  missedLeft?: Set<string>
  /** Messages it may send before it is taken for broken; grows again with time. */
  credit: number
  creditAt: number
}

/** An empty list of members. */
export function createMembers(ports: RoomOptions['ports']): Members {
  return new MemberList(ports)
}

class MemberList implements Members {
  readonly #ports: RoomOptions['ports']
  readonly #seats = new Map<string, Seat>()
  readonly #board: PresenceBoard
  #headSeq = 0
  #isChecking = false

  constructor(ports: RoomOptions['ports']) {
    this.#ports = ports
    this.#board = createPresenceBoard(ports, (key, message) => this.#sendPresence(key, message))
  }

  get count(): number {
    return this.#seats.size
  }

  join(member: RoomMember, { epoch, headSeq }: { readonly epoch: string; readonly headSeq: number }): RoomConnection {
    const { clientId, role, actor } = member
    const key = `${actor.id} ${clientId}`
    const seat: Seat = { key, member, credit: mostCredit, creditAt: this.#ports.now() }
    const former = this.#seats.get(key)
    this.#seats.set(key, seat)
    if (former !== undefined) former.member.socket.close(closeCodes.replaced)
    this.#headSeq = Math.max(this.#headSeq, headSeq)
    send(member, { type: 'welcome', epoch, headSeq, role, peers: this.#board.peersOf(key) })
    return {
      receive: (text) => this.#receive(seat, text),
      leave: () => this.#leave(seat),
    }
  }

  tell(events: readonly SyncEvent[]): void {
    const last = events.at(-1)
    if (last === undefined) return
    this.#headSeq = last.seq
    if (this.#seats.size === 0) return
    const text = encodeEvents(events)
    for (const seat of [...this.#seats.values()]) {
      if (seat.slowSince === undefined && !this.#isSlow(seat)) seat.member.socket.send(text)
      else this.#holdBack(seat)
    }
  }

  close(code: number): void {
    for (const { member } of this.#seats.values()) {
      refuse(member, code)
    }
    this.#seats.clear()
    this.#board.clear()
  }

  #receive(seat: Seat, text: string): void {
    // A connection that was replaced or has left must not speak for the one that came after it.
    if (this.#seats.get(seat.key) !== seat) return
    const isBearable = text.length <= limits.clientMessageSizeBytes && this.#spendCredit(seat)
    const message = isBearable ? parseClientMessage(text) : undefined
    if (message?.type === 'presence') {
      const { clientId, actor } = seat.member
      this.#board.set(seat.key, { clientId, actor, presence: message.presence }, this.#seats.keys())
    } else if (message?.type === 'ping') {
      send(seat.member, { type: 'pong' })
    } else {
      this.#leave(seat)
      seat.member.socket.close(closeCodes.badMessage)
    }
  }

  #leave(seat: Seat): void {
    if (this.#seats.get(seat.key) !== seat) return
    this.#seats.delete(seat.key)
    this.#board.remove(seat.key, this.#seats.keys())
  }

  // Reading a message costs the server more than sending it costs whoever floods it.
  #spendCredit(seat: Seat): boolean {
    const now = this.#ports.now()
    const earned = ((now - seat.creditAt) / 1_000) * creditPerSecond
    seat.credit = Math.min(mostCredit, seat.credit + Math.max(0, earned)) - 1
    seat.creditAt = now
    return seat.credit >= 0
  }

  #isSlow({ member }: Seat): boolean {
    return member.socket.bufferedBytes() > limits.slowSocketBytes
  }

  #sendPresence(key: string, message: PresenceMessage): void {
    const seat = this.#seats.get(key)
    if (seat === undefined) return
    if (seat.slowSince === undefined && !this.#isSlow(seat)) {
      send(seat.member, message)
      return
    }
    seat.missedLeft ??= new Set()
    for (const clientId of message.left) seat.missedLeft.add(clientId)
    this.#holdBack(seat)
  }

  #holdBack(seat: Seat): void {
    seat.slowSince ??= this.#ports.now()
    if (seat.member.socket.bufferedBytes() > limits.stuckSocketBytes) this.#drop(seat)
    else this.#checkLater()
  }

  #checkLater(): void {
    if (this.#isChecking) return
    this.#isChecking = true
    this.#ports.after(checkEveryMs, () => {
      this.#isChecking = false
      for (const seat of [...this.#seats.values()]) this.#checkSlow(seat)
    })
  }

  #checkSlow(seat: Seat): void {
    if (seat.slowSince === undefined) return
    if (!this.#isSlow(seat)) {
      delete seat.slowSince
      send(seat.member, { type: 'events', events: [{ seq: this.#headSeq }] })
      this.#tellMissed(seat)
    } else if (this.#ports.now() - seat.slowSince > slowForMs) {
      this.#drop(seat)
    } else {
      this.#checkLater()
    }
  }

  #tellMissed(seat: Seat): void {
    if (seat.missedLeft === undefined) return
    const peers = this.#board.peersOf(seat.key)
    const left = [...seat.missedLeft].filter((clientId) => peers.every((peer) => peer.clientId !== clientId))
    delete seat.missedLeft
    send(seat.member, { type: 'presence', peers, left })
  }

  #drop(seat: Seat): void {
    this.#leave(seat)
    seat.member.socket.close(closeCodes.tooSlow)
  }
}

/** Says goodbye with a close code, and closes. */
export function refuse(member: RoomMember, code: number): undefined {
  send(member, { type: 'bye', code, ...(code === closeCodes.restarting ? { retryAfterMs: 1_000 } : {}) })
  member.socket.close(code)
}

function send({ socket }: RoomMember, message: ServerMessage): void {
  socket.send(JSON.stringify(message))
}
