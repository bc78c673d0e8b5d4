import { type Command, type CommandError, emptyModel, fail, type Result, schemaVersion } from '@c360/model'
import { protocolVersion } from '../protocol/limits.ts'
import type { Hello, Role, ServerMessage } from '../protocol/live-messages.ts'
import type { LoadedModel } from '../protocol/pull.ts'
import type { PushResult, PushStop } from '../protocol/push.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { Backoff } from './backoff.ts'
import { CacheKeeper, type StartingPoint, toStartingPoint } from './cache-keeper.ts'
import { EditQueue, outboxKey } from './edit-queue.ts'
import { type LinkState, LiveLink } from './live-link.ts'
import { OutboxMirror } from './outbox-mirror.ts'
import { Peers } from './peers.ts'
import type { PendingCommand } from './pending-command.ts'
import { Puller } from './puller.ts'
import { Pusher } from './pusher.ts'
import { keepUnchanged, StableLabel, toRemoteChange } from './snapshot.ts'
import type {
  RemoteChange,
  SavedState,
  SyncClient,
  SyncClientOptions,
  SyncFailure,
  SyncSnapshot,
} from './sync-client.ts'
import { PermanentFault } from './transport.ts'

/** How long an event of one's own may take on the live line before it is pulled. */
const lateEventMs = 1_000

/** Makes a client of one model; nothing happens before `start`. */
export function createSyncClient(options: SyncClientOptions): SyncClient {
  return new LiveClient(options)
}

class LiveClient implements SyncClient {
  readonly presence: Peers
  readonly #options: SyncClientOptions
  readonly #schemaVersion: number
  readonly #queue: EditQueue
  readonly #outbox: OutboxMirror
  readonly #cache: CacheKeeper
  readonly #link: LiveLink
  readonly #puller: Puller
  readonly #pusher: Pusher
  readonly #loadBackoff: Backoff
  readonly #listeners = new Set<() => void>()
  readonly #undoLabel = new StableLabel()
  readonly #redoLabel = new StableLabel()
  #phase: SyncSnapshot['phase'] = 'loading'
  #failure: SyncFailure | undefined
  #role: Role = 'editor'
  #isReached: boolean | undefined
  /** Highest seq known to exist. */
  #seenSeq = 0
  #isLoading = false
  #isClosed = false
  #remoteChanges: RemoteChange[] = []
  #cancelFrame: (() => void) | undefined
  #cancelLate: (() => void) | undefined
  #snapshot: SyncSnapshot

  constructor(options: SyncClientOptions) {
    const { transport, outbox, cache, timers, createId } = options.ports
    this.#options = options
    this.#schemaVersion = options.schemaVersion ?? schemaVersion
    this.#queue = new EditQueue({ clientId: options.clientId, model: emptyModel, timers, createId })
    this.#outbox = new OutboxMirror(
      outbox,
      timers,
      () => this.#queue.wanted(),
      () => this.#onOutboxSettled(),
    )
    this.#cache = new CacheKeeper(cache, timers, () => this.#startingPoint())
    this.#loadBackoff = new Backoff(timers)
    this.#link = new LiveLink(transport, timers, {
      hello: () => this.#hello(),
      onMessage: (message) => this.#onMessage(message),
      onLinkChange: (state) => this.#onLinkChange(state),
      onRefused: (code) => this.#stop({ code, message: refusalMessages[code] }),
    })
    const host = {
      onReach: (isReached: boolean) => this.#onReach(isReached),
      onRefused: (fault: PermanentFault) => this.#stop({ code: fault.code, message: fault.message }),
    }
    this.#puller = new Puller(transport, timers, {
      ...host,
      question: () => this.#question(),
      onEvents: (events) => this.#onEvents(events),
      onReset: () => void this.#reload(),
    })
    this.#pusher = new Pusher(transport, timers, {
      ...host,
      envelope: () => this.#envelope(),
      sendable: () => this.#sendable(),
      onAnswer: (batch, answer) => this.#onAnswer(batch, answer),
    })
    this.presence = new Peers(timers, (presence) => {
      if (this.#link.state !== 'live') return false
      this.#link.send({ type: 'presence', presence })
      return true
    })
    this.#snapshot = this.#buildSnapshot(undefined)
  }

  async start(): Promise<void> {
    const [kept, cached] = await Promise.all([this.#outbox.read(), this.#cache.read(this.#schemaVersion)])
    if (this.#isClosed) return
    this.#queue.restore(kept)
    if (cached !== undefined) this.#begin(cached, true)
    this.#link.open()
    if (cached === undefined) await this.#reload()
  }

  close(): void {
    this.#isClosed = true
    for (const part of [this.#link, this.#puller, this.#pusher, this.#outbox, this.#cache, this.presence]) part.close()
    this.#cancelFrame?.()
    this.#cancelLate?.()
    this.#listeners.clear()
  }

  reconnect(): void {
    if (this.#isClosed || this.#failure !== undefined) return
    this.#link.hurry()
    this.#pusher.hurry()
    this.#puller.hurry()
  }

  getSnapshot(): SyncSnapshot {
    return this.#snapshot
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  submit(
    command: Command,
    options?: { readonly groupId?: string },
  ): Result<{ readonly commandId: string }, CommandError> {
    if (this.#phase !== 'ready') return fail({ code: 'model/gone', message: 'The model is not loaded yet.' })
    const submitted = this.#queue.submit(command, options?.groupId)
    if (submitted.ok) this.#onEdited()
    return submitted
  }

  undo(): void {
    this.#queue.undo()
    this.#onEdited()
  }

  redo(): void {
    this.#queue.redo()
    this.#onEdited()
  }

  dismissRejection(commandId: string): void {
    this.#queue.dismiss(commandId)
    this.#onEdited()
  }

  #onEdited(): void {
    this.#outbox.update()
    this.#publish()
  }

  #onOutboxSettled(): void {
    this.#pusher.send()
    this.#publish()
  }

  // Loading

  async #reload(): Promise<void> {
    if (this.#isLoading || this.#isClosed) return
    this.#isLoading = true
    this.#puller.abandon()
    this.#pusher.abandon()
    const loaded = await this.#load()
    this.#isLoading = false
    if (loaded === undefined || this.#isClosed) return
    this.#cache.replace(loaded)
    this.#begin(toStartingPoint(loaded), this.#phase === 'loading')
  }

  async #load(): Promise<LoadedModel | undefined> {
    while (!this.#isClosed) {
      try {
        const loaded = await this.#options.ports.transport.load()
        if (loaded.schemaVersion === this.#schemaVersion) return loaded
        this.#stop({ code: 'upgrade', message: refusalMessages.upgrade })
        return undefined
      } catch (fault) {
        if (fault instanceof PermanentFault) {
          this.#cache.clear()
          this.#stop({ code: fault.code, message: fault.message })
          return undefined
        }
        this.#onReach(false)
        await this.#pause(this.#loadBackoff.nextMs())
      }
    }
    return undefined
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resume) => {
      this.#options.ports.timers.after(delayMs, resume)
    })
  }

  #begin({ model, seq, epoch }: StartingPoint, isContinued: boolean): void {
    this.#loadBackoff.reset()
    const formerId = this.#queue.identity.clientId
    this.#queue.begin(model, seq, epoch, isContinued)
    this.#phase = 'ready'
    this.#seenSeq = Math.max(seq, this.#link.state === 'live' ? this.#seenSeq : 0)
    this.#outbox.update()
    if (this.#queue.identity.clientId !== formerId && this.#link.state !== 'connecting') this.#link.restart()
    this.#pusher.send()
    if (this.#seenSeq > seq) this.#puller.pull()
    this.#publish()
  }

  #startingPoint(): StartingPoint | undefined {
    const { epoch } = this.#queue.identity
    if (this.#phase !== 'ready' || epoch === undefined) return undefined
    const { confirmed, confirmedSeq } = this.#queue.copy
    return { epoch, seq: confirmedSeq, schemaVersion: this.#schemaVersion, model: confirmed }
  }

  #stop(failure: SyncFailure): void {
    this.#failure = failure
    if (this.#phase === 'loading') this.#phase = 'failed'
    this.#link.close()
    this.#publish()
  }

  // Events

  #question() {
    const { epoch } = this.#queue.identity
    if (this.#phase !== 'ready' || epoch === undefined || this.#failure !== undefined || this.#isLoading)
      return undefined
    return { modelId: this.#options.modelId, epoch, since: this.#queue.copy.confirmedSeq }
  }

  #onEvents(events: readonly SyncEvent[]): void {
    if (this.#phase !== 'ready' || this.#isLoading) return
    try {
      const { applied, own, hasHole } = this.#queue.receive(events)
      for (const event of applied) if (!own.has(event)) this.#remoteChanges.push(toRemoteChange(event))
      this.#cache.append(applied, own.size > 0)
      if (own.size > 0) this.#outbox.update()
      if (applied.length > 0) this.#publishSoon()
      if (hasHole) this.#puller.pull()
    } catch {
      // The copy does not fit the log: only a fresh one helps. The outbox is untouched.
      void this.#reload()
    }
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
        this.presence.receive(message)
        return
      case 'access-changed':
        this.#role = message.role
        this.#publish()
        return
      default:
    }
  }

  #onWelcome({ epoch, headSeq, role, peers }: Extract<ServerMessage, { type: 'welcome' }>): void {
    this.#role = role
    this.#seenSeq = headSeq
    this.presence.welcome(peers)
    this.#onReach(true)
    this.#pusher.hurry()
    if (this.#phase !== 'ready') return
    // Only now, with the live feed running, the gap is read: nothing falls between the two.
    if (epoch !== this.#queue.identity.epoch) void this.#reload()
    else if (headSeq !== this.#queue.copy.confirmedSeq) this.#puller.hurry()
  }

  #onLiveEvents(events: Extract<ServerMessage, { type: 'events' }>['events']): void {
    const whole = events.flatMap((event) => ('changes' in event ? [event] : []))
    for (const { seq } of events) this.#seenSeq = Math.max(this.#seenSeq, seq)
    this.#onEvents(whole)
    if (whole.length < events.length && this.#isBehind()) this.#puller.pull()
  }

  #isBehind(): boolean {
    return this.#seenSeq > this.#queue.copy.confirmedSeq
  }

  // Sending

  #envelope() {
    const { epoch, clientId } = this.#queue.identity
    if (this.#phase !== 'ready' || epoch === undefined || this.#failure !== undefined || this.#isLoading)
      return undefined
    return { modelId: this.#options.modelId, epoch, clientId, schemaVersion: this.#schemaVersion }
  }

  /** What is on this device's disk, in order; everything when this device keeps nothing. */
  #sendable(): readonly PendingCommand[] {
    const waiting = this.#queue.unacknowledged
    const firstUnkept = waiting.findIndex((pending) => !this.#isKept(pending))
    return firstUnkept === -1 || this.#outbox.isFailing ? waiting : waiting.slice(0, firstUnkept)
  }

  #isKept({ kept }: PendingCommand): boolean {
    return this.#outbox.isKept(outboxKey(kept.command), kept)
  }

  #onAnswer(batch: readonly PendingCommand[], { results, stop, headSeq }: PushResult): number | undefined {
    this.#queue.takeResults(batch, results)
    this.#seenSeq = Math.max(this.#seenSeq, headSeq)
    this.#outbox.update()
    this.#publish()
    if (this.#isBehind()) this.#pullLate()
    return stop === undefined ? undefined : this.#onStop(stop)
  }

  #onStop({ code, message, retryAfterMs }: PushStop): number | undefined {
    switch (code) {
      case 'GAP':
        this.#queue.renew()
        this.#outbox.update()
        this.#link.restart()
        return 0
      case 'RETRY_LATER':
        return retryAfterMs ?? 0
      case 'EPOCH':
        void this.#reload()
        return undefined
      case 'UPGRADE':
        this.#stop({ code: 'upgrade', message: message ?? refusalMessages.upgrade })
        return undefined
      case 'FORBIDDEN':
        this.#stop({ code: 'forbidden', message: message ?? refusalMessages.forbidden })
        return undefined
    }
  }

  /** The live line normally brings the event; where it is down or has lost it, the log does. */
  #pullLate(): void {
    if (this.#link.state !== 'live') {
      this.#puller.pull()
      return
    }
    this.#cancelLate ??= this.#options.ports.timers.after(lateEventMs, () => {
      this.#cancelLate = undefined
      if (this.#isBehind()) this.#puller.pull()
    })
  }

  // Reach and state

  #hello(): Hello {
    const { clientId, epoch } = this.#queue.identity
    const known = epoch === undefined ? {} : { epoch, since: this.#queue.copy.confirmedSeq }
    return { type: 'hello', protocol: protocolVersion, modelId: this.#options.modelId, clientId, ...known }
  }

  #onReach(isReached: boolean): void {
    this.#isReached = isReached
    this.#publish()
  }

  #onLinkChange(state: LinkState): void {
    if (state === 'offline') {
      this.#isReached = false
      this.presence.clear()
      // Where only sockets are blocked, each failed attempt still brings what others did.
      this.#puller.pull()
    }
    this.#publish()
  }

  #savedState(): SavedState {
    const waiting = this.#queue.unacknowledged
    if (waiting.length === 0) return 'saved'
    const isUnreachable = this.#isReached === false || this.#failure !== undefined
    return isUnreachable && waiting.every((pending) => this.#isKept(pending)) ? 'kept-on-device' : 'saving'
  }

  #publishSoon(): void {
    this.#cancelFrame ??= this.#options.ports.timers.frame(() => this.#publish())
  }

  #publish(): void {
    if (this.#isClosed) return
    this.#cancelFrame?.()
    this.#cancelFrame = undefined
    const next = keepUnchanged(this.#snapshot, this.#buildSnapshot(this.#snapshot.lastChanges))
    if (next === this.#snapshot) return
    this.#snapshot = next
    for (const listener of [...this.#listeners]) listener()
  }

  #buildSnapshot(formerChanges: readonly RemoteChange[] | undefined): SyncSnapshot {
    const { copy, history, rejections } = this.#queue
    const lastChanges = this.#remoteChanges.length > 0 ? this.#remoteChanges : formerChanges
    this.#remoteChanges = []
    const undo = this.#undoLabel.of(history.undoTop?.label)
    const redo = this.#redoLabel.of(history.redoTop?.label)
    return {
      phase: this.#phase,
      model: copy.rebase(),
      confirmedSeq: copy.confirmedSeq,
      savedState: this.#savedState(),
      connection: this.#link.state,
      role: this.#role,
      pendingCount: copy.pending.length,
      rejections,
      ...(undo === undefined ? {} : { undo }),
      ...(redo === undefined ? {} : { redo }),
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
      ...(lastChanges === undefined ? {} : { lastChanges }),
    }
  }
}

const refusalMessages = {
  forbidden: 'You may not open or edit this model.',
  'not-found': 'There is no such model.',
  upgrade: 'The studio has been updated: reload the page.',
} as const
