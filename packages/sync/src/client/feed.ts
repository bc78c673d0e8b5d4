import { protocolVersion } from '../protocol/limits.ts'
import type { Hello, Role, ServerMessage } from '../protocol/live-messages.ts'
import type { PullInput } from '../protocol/pull.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { fromFault, toFailure } from './failures.ts'
import type { Timers } from './keeping.ts'
import { type LinkState, LiveLink } from './live-link.ts'
import { Peers } from './peers.ts'
import { Puller } from './puller.ts'
import type { SyncClientOptions, SyncFailure } from './sync-client.ts'

/** How long an event that is known to exist may take on the live line before it is pulled. */
const lateEventMs = 1_000

/** Where the client stands in the log. */
export interface Position {
  readonly clientId: string
  /** Absent before the first load. */
  readonly epoch?: string
  readonly seq: number
  /** Whether a model is loaded and can be brought forward. */
  readonly isReady: boolean
}

/** The client as the feed sees it. */
export interface FeedHost {
  position(): Position
  /** Events in any order, repeated or with holes. @returns whether something is missing before one of them */
  onEvents(events: readonly SyncEvent[]): boolean
  /** The client's copy cannot be continued: load again. */
  onReset(): void
  /** The live line is up. */
  onWelcome(role: Role): void
  onRole(role: Role): void
  onReach(isReached: boolean): void
  onLinkChange(state: LinkState): void
  onFailure(failure: SyncFailure): void
}

/** What others did and do: the live line for the present, the log for every gap in it. */
export class Feed {
  readonly peers: Peers
  readonly #modelId: string
  readonly #timers: Timers
  readonly #host: FeedHost
  readonly #link: LiveLink
  readonly #puller: Puller
  /** Highest seq known to exist. */
  #seenSeq = 0
  #cancelLate: (() => void) | undefined

  constructor(options: SyncClientOptions, host: FeedHost) {
    const { transport, timers } = options.ports
    this.#modelId = options.modelId
    this.#timers = timers
    this.#host = host
    this.#link = new LiveLink(transport, timers, {
      hello: () => this.#hello(),
      onMessage: (message) => this.#onMessage(message),
      onLinkChange: (state) => this.#onLinkChange(state),
      onRefused: (code) => host.onFailure(toFailure(code)),
    })
    this.#puller = new Puller(transport, timers, {
      question: () => this.#question(),
      onEvents: (events) => this.#onEvents(events),
      onReset: () => host.onReset(),
      onReach: (isReached) => host.onReach(isReached),
      onRefused: (fault) => host.onFailure(fromFault(fault)),
    })
    this.peers = new Peers(timers, (presence) => {
      if (this.#link.state !== 'live') return false
      this.#link.send({ type: 'presence', presence })
      return true
    })
  }

  get state(): LinkState {
    return this.#link.state
  }

  open(): void {
    this.#link.open()
  }

  /** Connects and pulls now, even where it was waiting to. */
  hurry(): void {
    this.#link.hurry()
    this.#puller.hurry()
  }

  /** Says hello anew, under the identity of now. */
  restart(): void {
    if (this.#link.state !== 'connecting') this.#link.restart()
  }

  /** A model was loaded: continues from there. */
  begin(seq: number): void {
    if (this.#link.state !== 'live') this.#seenSeq = seq
    if (this.#seenSeq > seq) this.#puller.pull()
  }

  /** The log is known to reach this far: it is pulled when the live line does not bring it. */
  noteHead(seq: number): void {
    this.#seenSeq = Math.max(this.#seenSeq, seq)
    if (!this.#isBehind()) return
    if (this.#link.state !== 'live') {
      this.#puller.pull()
      return
    }
    this.#cancelLate ??= this.#timers.after(lateEventMs, () => {
      this.#cancelLate = undefined
      if (this.#isBehind()) this.#puller.pull()
    })
  }

  /** What is in flight belongs to the past. */
  abandon(): void {
    this.#puller.abandon()
  }

  /** Stops listening: nothing more can come of it. */
  stop(): void {
    this.#link.close()
  }

  close(): void {
    this.#link.close()
    this.#puller.close()
    this.peers.close()
    this.#cancelLate?.()
  }

  #hello(): Hello {
    const { clientId, epoch, seq } = this.#host.position()
    const known = epoch === undefined ? {} : { epoch, since: seq }
    return { type: 'hello', protocol: protocolVersion, modelId: this.#modelId, clientId, ...known }
  }

  #question(): PullInput | undefined {
    const { epoch, seq, isReady } = this.#host.position()
    return epoch === undefined || !isReady ? undefined : { modelId: this.#modelId, epoch, since: seq }
  }

  #isBehind(): boolean {
    return this.#seenSeq > this.#host.position().seq
  }

  #onEvents(events: readonly SyncEvent[]): void {
    if (this.#host.onEvents(events)) this.#puller.pull()
  }

  #onMessage(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        this.#onWelcome(message)
        return
      case 'events':
        this.#onLiveEvents(message.events)
        return
      case 'presence':
        this.peers.receive(message)
        return
      case 'access-changed':
        this.#host.onRole(message.role)
        return
      default:
    }
  }

  #onWelcome({ epoch, headSeq, role, peers }: Extract<ServerMessage, { type: 'welcome' }>): void {
    this.#seenSeq = headSeq
    this.peers.welcome(peers)
    this.#host.onWelcome(role)
    const position = this.#host.position()
    if (!position.isReady) return
    // Only now, with the live line running, the gap is read: nothing falls between the two.
    if (epoch !== position.epoch) this.#host.onReset()
    else if (headSeq !== position.seq) this.#puller.hurry()
  }

  #onLiveEvents(events: Extract<ServerMessage, { type: 'events' }>['events']): void {
    const whole = events.flatMap((event) => ('changes' in event ? [event] : []))
    for (const { seq } of events) this.#seenSeq = Math.max(this.#seenSeq, seq)
    this.#onEvents(whole)
    if (whole.length < events.length && this.#isBehind()) this.#puller.pull()
  }

  #onLinkChange(state: LinkState): void {
    if (state === 'offline') {
      this.peers.clear()
      // Where only sockets are blocked, each failed attempt still brings what others did.
      this.#puller.pull()
    }
    this.#host.onLinkChange(state)
  }
}
