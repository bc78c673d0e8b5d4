import { closeCodes } from '../protocol/limits.ts'
import { type ClientMessage, type Hello, parseServerMessage, type ServerMessage } from '../protocol/live-messages.ts'
import { Backoff } from './backoff.ts'
import type { Timers } from './keeping.ts'
import type { LiveConnection, Transport } from './transport.ts'

const pingAfterMs = 5_000
const deadAfterMs = 12_000
/** After a close that hurrying back would only repeat. */
const longWaitMs = 30_000
const abnormalClosure = 1006

/** The client as the link sees it. */
export interface LinkHost {
  hello(): Hello
  onMessage(message: ServerMessage): void
  /** The link came up, went down, or failed to come up once more. */
  onLinkChange(state: LinkState): void
  /** The server said that coming back cannot help. */
  onRefused(code: 'forbidden' | 'not-found' | 'upgrade'): void
}

/** `live` after the server's welcome. */
export type LinkState = 'connecting' | 'live' | 'offline'

/** Keeps one socket open: says hello, notices a dead line, comes back with full jitter. */
export class LiveLink {
  readonly #transport: Transport
  readonly #timers: Timers
  readonly #host: LinkHost
  readonly #backoff: Backoff
  #connection: LiveConnection | undefined
  #token = 0
  #lastHeardAt = 0
  #state: LinkState = 'connecting'
  #leastWaitMs = 0
  #cancelTimer: (() => void) | undefined
  #isClosed = false

  constructor(transport: Transport, timers: Timers, host: LinkHost) {
    this.#transport = transport
    this.#timers = timers
    this.#host = host
    this.#backoff = new Backoff(timers)
  }

  get state(): LinkState {
    return this.#state
  }

  open(): void {
    if (this.#isClosed || this.#connection !== undefined) return
    this.#cancelTimer?.()
    this.#token += 1
    const token = this.#token
    const isMine = (): boolean => token === this.#token && !this.#isClosed
    this.#lastHeardAt = this.#timers.now()
    this.#connection = this.#transport.openLive({
      onOpen: () => isMine() && this.send(this.#host.hello()),
      onMessage: (text) => isMine() && this.#onText(text),
      onClose: (code) => isMine() && this.#onClose(code),
    })
    this.#watch()
  }

  /** Connects now, even where it was waiting to. */
  hurry(): void {
    this.#backoff.reset()
    this.open()
  }

  /** Drops the line and opens another, with a hello of what is known now. */
  restart(): void {
    this.#connection?.close()
    this.#connection = undefined
    this.open()
  }

  send(message: ClientMessage): void {
    this.#connection?.send(message)
  }

  close(): void {
    this.#isClosed = true
    this.#state = 'offline'
    this.#cancelTimer?.()
    this.#connection?.close()
    this.#connection = undefined
  }

  #onText(text: string): void {
    this.#lastHeardAt = this.#timers.now()
    const message = parseServerMessage(text)
    if (message === undefined || message.type === 'pong') return
    if (message.type === 'bye') {
      this.#leastWaitMs = (message.retryAfterMs ?? 0) * this.#timers.random()
      return
    }
    if (message.type === 'welcome') {
      this.#backoff.reset()
      this.#leastWaitMs = 0
      this.#setState('live')
    }
    this.#host.onMessage(message)
  }

  #onClose(code: number): void {
    this.#cancelTimer?.()
    this.#connection = undefined
    const refusal = refusals.get(code)
    if (refusal !== undefined) {
      this.#isClosed = true
      this.#setState('offline')
      this.#host.onRefused(refusal)
      return
    }
    const isHopeless = code === closeCodes.badMessage || code === closeCodes.replaced
    const waitMs = this.#backoff.nextMs(isHopeless ? longWaitMs : this.#leastWaitMs)
    this.#cancelTimer = this.#timers.after(waitMs, () => this.open())
    this.#setState('offline')
  }

  #watch(): void {
    this.#cancelTimer = this.#timers.after(pingAfterMs, () => {
      const silentMs = this.#timers.now() - this.#lastHeardAt
      if (silentMs >= deadAfterMs) {
        this.#connection?.close()
        this.#token += 1
        this.#onClose(abnormalClosure)
        return
      }
      if (this.#state === 'live') this.send({ type: 'ping' })
      this.#watch()
    })
  }

  // Told even when it is offline once more: each failed attempt is a moment to try the other way.
  #setState(state: LinkState): void {
    this.#state = state
    this.#host.onLinkChange(state)
  }
}

const refusals: ReadonlyMap<number, 'forbidden' | 'not-found' | 'upgrade'> = new Map([
  [closeCodes.forbidden, 'forbidden'],
  [closeCodes.notFound, 'not-found'],
  [closeCodes.upgrade, 'upgrade'],
])
