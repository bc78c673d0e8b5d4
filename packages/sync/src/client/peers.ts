import { limits } from '../protocol/limits.ts'
import type { ServerMessage } from '../protocol/live-messages.ts'
import type { Peer, Presence } from '../protocol/presence.ts'
import type { Timers } from './keeping.ts'
import type { PresenceChange, PresenceChannel } from './sync-client.ts'

const betweenMs = Math.ceil(1_000 / limits.presencePerSecond)

/** One's own presence and everybody else's. */
export class Peers implements PresenceChannel {
  readonly #timers: Timers
  readonly #send: (presence: Presence) => boolean
  readonly #listeners = new Set<() => void>()
  readonly #peers = new Map<string, Peer>()
  #list: readonly Peer[] = []
  #own: Presence = { selection: [], lens: 'entities' }
  #lastSentAt = Number.NEGATIVE_INFINITY
  #cancel: (() => void) | undefined

  /** @param send hands a presence to the live line; `false` when there is none */
  constructor(timers: Timers, send: (presence: Presence) => boolean) {
    this.#timers = timers
    this.#send = send
  }

  set(change: PresenceChange): void {
    const next: Record<string, unknown> = { ...this.#own }
    for (const [part, value] of Object.entries(change)) {
      if (value === undefined) delete next[part]
      else next[part] = value
    }
    // `selection` and `lens` stay when somebody takes them away: the rest may be absent.
    this.#own = { selection: [], lens: this.#own.lens, ...next }
    this.#schedule()
  }

  getPeers(): readonly Peer[] {
    return this.#list
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A new line: who is there, and one's own state once more. */
  welcome(peers: readonly Peer[]): void {
    this.#peers.clear()
    for (const peer of peers) this.#peers.set(peer.clientId, peer)
    this.#publish()
    this.#schedule()
  }

  receive(message: Extract<ServerMessage, { type: 'presence' }>): void {
    for (const clientId of message.left) this.#peers.delete(clientId)
    for (const peer of message.peers) this.#peers.set(peer.clientId, peer)
    this.#publish()
  }

  /** The line is down: nobody is known to be there. */
  clear(): void {
    if (this.#peers.size === 0) return
    this.#peers.clear()
    this.#publish()
  }

  close(): void {
    this.#cancel?.()
    this.#listeners.clear()
  }

  #schedule(): void {
    if (this.#cancel !== undefined) return
    const waitMs = this.#lastSentAt + betweenMs - this.#timers.now()
    if (waitMs <= 0) this.#sendNow()
    else this.#cancel = this.#timers.after(waitMs, () => this.#sendNow())
  }

  #sendNow(): void {
    this.#cancel = undefined
    if (this.#send(this.#own)) this.#lastSentAt = this.#timers.now()
  }

  #publish(): void {
    this.#list = [...this.#peers.values()]
    for (const listener of this.#listeners) listener()
  }
}
