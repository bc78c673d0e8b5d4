import { closeCodes, limits } from '../protocol/limits.ts'
import { parseClientMessage, type ServerMessage } from '../protocol/live-messages.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { encodeEvents } from './encode-events.ts'
import { createPresenceBoard, type PresenceBoard } from './presence-board.ts'
import type { RoomConnection, RoomMember, RoomOptions } from './room.ts'

/** How often members that fell behind are looked at. */
const checkEveryMs = 250
/** How long a socket may stay above `slowSocketBytes`. */
const slowForMs = 10_000

/** The live connections of one room. */
export interface Members {
  readonly count: number
  join(member: RoomMember, welcome: { readonly epoch: string; readonly headSeq: number }): RoomConnection
  /** Sends committed events to everybody; a slow socket gets a hint to pull once it has room again. */
  tell(events: readonly SyncEvent[]): void
  close(code: number): void
}

interface Seat {
  readonly member: RoomMember
  slowSince?: number
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
    this.#board = createPresenceBoard(ports, (clientId, message) => this.#sendPresence(clientId, message))
  }

  get count(): number {
    return this.#seats.size
  }

  join(member: RoomMember, { epoch, headSeq }: { readonly epoch: string; readonly headSeq: number }): RoomConnection {
    const { clientId, role } = member
    const seat: Seat = { member }
    const former = this.#seats.get(clientId)
    this.#seats.set(clientId, seat)
    if (former !== undefined) former.member.socket.close(closeCodes.replaced)
    this.#headSeq = Math.max(this.#headSeq, headSeq)
    send(member, { type: 'welcome', epoch, headSeq, role, peers: this.#board.peersOf(clientId) })
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
      send(member, { type: 'bye', code, retryAfterMs: 1_000 })
      member.socket.close(code)
    }
    this.#seats.clear()
    this.#board.clear()
  }

  #receive(seat: Seat, text: string): void {
    // A connection that was replaced or has left must not speak for the one that came after it.
    if (this.#seats.get(seat.member.clientId) !== seat) return
    const message = text.length > limits.clientMessageSizeBytes ? undefined : parseClientMessage(text)
    if (message?.type === 'presence') {
      const { clientId, actor } = seat.member
      this.#board.set({ clientId, actor, presence: message.presence }, this.#seats.keys())
    } else if (message?.type === 'ping') {
      send(seat.member, { type: 'pong' })
    } else {
      this.#leave(seat)
      seat.member.socket.close(closeCodes.badMessage)
    }
  }

  #leave(seat: Seat): void {
    const { clientId } = seat.member
    if (this.#seats.get(clientId) !== seat) return
    this.#seats.delete(clientId)
    this.#board.remove(clientId, this.#seats.keys())
  }

  #isSlow({ member }: Seat): boolean {
    return member.socket.bufferedBytes() > limits.slowSocketBytes
  }

  #sendPresence(clientId: string, message: ServerMessage): void {
    const seat = this.#seats.get(clientId)
    if (seat !== undefined && seat.slowSince === undefined) send(seat.member, message)
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
    } else if (this.#ports.now() - seat.slowSince > slowForMs) {
      this.#drop(seat)
    } else {
      this.#checkLater()
    }
  }

  #drop(seat: Seat): void {
    this.#leave(seat)
    seat.member.socket.close(closeCodes.tooSlow)
  }
}

function send({ socket }: RoomMember, message: ServerMessage): void {
  socket.send(JSON.stringify(message))
}
