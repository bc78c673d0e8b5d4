import { type Command, type CommandError, emptyModel, fail, type Result, schemaVersion } from '@c360/model'
import type { Role } from '../protocol/live-messages.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { CacheKeeper, type StartingPoint, toStartingPoint } from './cache-keeper.ts'
import { EditQueue } from './edit-queue.ts'
import { Feed, type Position } from './feed.ts'
import { loadModel } from './load-model.ts'
import { Sender } from './sender.ts'
import { SnapshotBoard, StableLabel, toRemoteChange } from './snapshot.ts'
import type {
  PresenceChannel,
  RemoteChange,
  SyncClient,
  SyncClientOptions,
  SyncFailure,
  SyncSnapshot,
} from './sync-client.ts'

/** Makes a client of one model; nothing happens before `start`. */
export function createSyncClient(options: SyncClientOptions): SyncClient {
  return new LiveClient(options)
}

class LiveClient implements SyncClient {
  readonly presence: PresenceChannel
  readonly #options: SyncClientOptions
  readonly #schemaVersion: number
  readonly #queue: EditQueue
  readonly #cache: CacheKeeper
  readonly #feed: Feed
  readonly #sender: Sender
  readonly #board: SnapshotBoard
  readonly #undoLabel = new StableLabel()
  readonly #redoLabel = new StableLabel()
  #phase: SyncSnapshot['phase'] = 'loading'
  #failure: SyncFailure | undefined
  #role: Role = 'editor'
  #isReached: boolean | undefined
  #isLoading = false
  #isClosed = false
  #remoteChanges: RemoteChange[] = []
  #lastChanges: readonly RemoteChange[] | undefined

  constructor(options: SyncClientOptions) {
    const { cache, timers, createId } = options.ports
    this.#options = options
    this.#schemaVersion = options.schemaVersion ?? schemaVersion
    this.#queue = new EditQueue({ clientId: options.clientId, model: emptyModel, timers, createId })
    this.#cache = new CacheKeeper(cache, timers, () => this.#startingPoint())
    this.#feed = this.#createFeed()
    this.#sender = this.#createSender()
    this.presence = this.#feed.peers
    this.#board = new SnapshotBoard(timers, () => this.#buildSnapshot())
  }

  async start(): Promise<void> {
    const [cached] = await Promise.all([this.#cache.read(this.#schemaVersion), this.#sender.restore()])
    if (this.#isClosed) return
    if (cached !== undefined) this.#begin(cached, true)
    this.#feed.open()
    if (cached === undefined) await this.#reload()
  }

  close(): void {
    this.#isClosed = true
    for (const part of [this.#feed, this.#sender, this.#cache, this.#board]) part.close()
  }

  reconnect(): void {
    if (this.#isClosed || this.#failure !== undefined) return
    this.#feed.hurry()
    this.#sender.hurry()
  }

  getSnapshot(): SyncSnapshot {
    return this.#board.current
  }

  subscribe(listener: () => void): () => void {
    return this.#board.subscribe(listener)
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

  #createFeed(): Feed {
    return new Feed(this.#options, {
      position: () => this.#position(),
      onEvents: (events) => this.#onEvents(events),
      onReset: () => void this.#reload(),
      onWelcome: (role) => {
        this.#role = role
        this.#onReach(true)
        this.#sender.hurry()
      },
      onRole: (role) => {
        this.#role = role
        this.#board.publish()
      },
      onReach: (isReached) => this.#onReach(isReached),
      onLinkChange: (state) => {
        if (state === 'offline') this.#isReached = false
        this.#board.publish()
      },
      onFailure: (failure) => this.#fail(failure),
    })
  }

  #createSender(): Sender {
    return new Sender(this.#options, this.#schemaVersion, this.#queue, {
      canSend: () => this.#position().isReady,
      onChange: () => this.#board.publish(),
      onReach: (isReached) => this.#onReach(isReached),
      onHead: (seq) => this.#feed.noteHead(seq),
      onRenewed: () => this.#feed.restart(),
      onOtherEpoch: () => void this.#reload(),
      onFailure: (failure) => this.#fail(failure),
    })
  }

  #position(): Position {
    const { clientId, epoch } = this.#queue.identity
    const isReady = this.#phase === 'ready' && this.#failure === undefined && !this.#isLoading
    return { clientId, ...(epoch === undefined ? {} : { epoch }), seq: this.#queue.copy.confirmedSeq, isReady }
  }

  #onEdited(): void {
    this.#sender.update()
    this.#board.publish()
  }

  #onReach(isReached: boolean): void {
    this.#isReached = isReached
    this.#board.publish()
  }

  #onEvents(events: readonly SyncEvent[]): boolean {
    if (!this.#position().isReady) return false
    try {
      const { applied, own, hasHole } = this.#queue.receive(events)
      for (const event of applied) if (!own.has(event)) this.#remoteChanges.push(toRemoteChange(event))
      this.#cache.append(applied, own.size > 0)
      if (own.size > 0) this.#sender.update()
      if (applied.length > 0) this.#board.publishSoon()
      return hasHole
    } catch {
      // The copy does not fit the log: only a fresh one helps. The outbox is untouched.
      void this.#reload()
      return false
    }
  }

  async #reload(): Promise<void> {
    if (this.#isLoading || this.#isClosed) return
    this.#isLoading = true
    this.#feed.abandon()
    this.#sender.abandon()
    const { transport, timers } = this.#options.ports
    const loaded = await loadModel({
      transport,
      timers,
      schemaVersion: this.#schemaVersion,
      isClosed: () => this.#isClosed,
      onUnreachable: () => this.#onReach(false),
      onFailure: (failure) => {
        // With edits that were never sent, this copy is what they can still be seen and saved on.
        if (this.#queue.copy.pending.length === 0) this.#cache.clear()
        this.#fail(failure)
      },
    })
    this.#isLoading = false
    if (loaded === undefined || this.#isClosed) return
    this.#cache.replace(loaded)
    this.#begin(toStartingPoint(loaded), this.#phase === 'loading')
  }

  #begin({ model, seq, epoch }: StartingPoint, isContinued: boolean): void {
    const formerId = this.#queue.identity.clientId
    this.#queue.begin(model, seq, epoch, isContinued)
    this.#phase = 'ready'
    if (this.#queue.identity.clientId !== formerId) this.#feed.restart()
    this.#sender.update()
    this.#feed.begin(seq)
    this.#board.publish()
  }

  #startingPoint(): StartingPoint | undefined {
    const { epoch, seq, isReady } = this.#position()
    if (!isReady || epoch === undefined) return undefined
    return { epoch, seq, schemaVersion: this.#schemaVersion, model: this.#queue.copy.confirmed }
  }

  #fail(failure: SyncFailure): void {
    this.#failure = failure
    if (this.#phase === 'loading') this.#phase = 'failed'
    this.#feed.stop()
    this.#board.publish()
  }

  #buildSnapshot(): SyncSnapshot {
    const { copy, history, rejections } = this.#queue
    if (this.#remoteChanges.length > 0) this.#lastChanges = this.#remoteChanges
    this.#remoteChanges = []
    const undo = this.#undoLabel.of(history.undoTop?.label)
    const redo = this.#redoLabel.of(history.redoTop?.label)
    return {
      phase: this.#phase,
      model: copy.rebase(),
      confirmedSeq: copy.confirmedSeq,
      savedState: this.#sender.savedState(this.#isReached === false || this.#failure !== undefined),
      connection: this.#feed.state,
      role: this.#role,
      pendingCount: copy.pending.length,
      rejections,
      ...(undo === undefined ? {} : { undo }),
      ...(redo === undefined ? {} : { redo }),
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
      ...(this.#lastChanges === undefined ? {} : { lastChanges: this.#lastChanges }),
    }
  }
}
