import {
  type Command,
  type CommandError,
  describeCommand,
  fail,
  type IntentName,
  isEmptyChanges,
  type Model,
  ok,
  type Result,
} from '@c360/model'
import { type IssuedCommand, isUndo } from '../protocol/issued-command.ts'
import { limits } from '../protocol/limits.ts'
import { type CommandResult, rejectionCodes } from '../protocol/push.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { History, type Resubmit } from './history.ts'
import type { Timers } from './keeping.ts'
import { type KeptCommand, type PendingCommand, toPending } from './pending-command.ts'
import type { Rejection } from './sync-client.ts'
import { redoStep, undoStep } from './undo-steps.ts'
import { WorkingCopy } from './working-copy.ts'

/** Who this client is to the server, kept in the outbox with its commands. */
export interface ClientIdentity {
  readonly clientId: string
  readonly nextClientSeq: number
  /** Of the database that the commands were numbered for; absent before the first load. */
  readonly epoch?: string
}

type NewCommand = { readonly name: IntentName; readonly groupId?: string } & (
  | { readonly operations: Command['operations'] }
  | { readonly undoOf: readonly string[] }
)

const identityKey = 'client'
const noRejections: readonly Rejection[] = []

/** The edits of one tab from their issue to their outcome: the view with them, undo and redo, rejections; and what of it to keep. */
export class EditQueue {
  readonly history = new History()
  readonly copy: WorkingCopy
  readonly #timers: Timers
  readonly #createId: () => string
  #identity: ClientIdentity
  #rejections: readonly Rejection[] = noRejections

  constructor(options: {
    readonly clientId: string
    readonly model: Model
    readonly timers: Timers
    createId(): string
  }) {
    this.#identity = { clientId: options.clientId, nextClientSeq: 1 }
    this.#timers = options.timers
    this.#createId = options.createId
    this.copy = new WorkingCopy(options.model, 0, (commandId) => this.history.changesOf(commandId))
  }

  get identity(): ClientIdentity {
    return this.#identity
  }

  get rejections(): readonly Rejection[] {
    return this.#rejections
  }

  /** Commands that are not yet known to be on the server's disk. */
  get unacknowledged(): readonly PendingCommand[] {
    return this.copy.pending.filter(({ acknowledgedSeq }) => acknowledgedSeq === undefined)
  }

  /** What the outbox is to hold, by key; unchanged values keep their identity. */
  wanted(): ReadonlyMap<string, unknown> {
    const wanted = new Map<string, unknown>([[identityKey, this.#identity]])
    for (const { kept } of this.copy.pending) wanted.set(outboxKey(kept.command), kept)
    for (const rejection of this.#rejections) wanted.set(`rejection/${rejection.commandId}`, rejection)
    for (const [key, value] of this.history.entries()) wanted.set(key, value)
    return wanted
  }

  /** Takes up what an earlier life of the tab had kept. Any of it may have been sent. */
  restore(kept: ReadonlyMap<string, unknown>): void {
    const values = <Value>(prefix: string): Value[] =>
      [...kept].flatMap(([key, value]) => (key.startsWith(prefix) ? [value as Value] : []))
    this.#identity = (kept.get(identityKey) as ClientIdentity | undefined) ?? this.#identity
    this.#rejections = values<Rejection>('rejection/').sort((a, b) => a.at - b.at)
    this.history.restore(kept)
    const commands = values<KeptCommand>('command/').sort((a, b) => a.command.clientSeq - b.command.clientSeq)
    this.copy.restore(commands.map((command) => toPending(command, true)))
  }

  /** Starts from a model of this epoch; under another epoch than before, everything pending is offered again under a new clientId. */
  begin(model: Model, seq: number, epoch: string, isContinued: boolean): void {
    this.copy.reset(model, seq)
    const isOther = this.#identity.epoch !== undefined && (this.#identity.epoch !== epoch || !isContinued)
    this.#identity = { ...this.#identity, epoch }
    if (!isOther) return
    for (const pending of this.copy.pending) delete pending.acknowledgedSeq
    this.renew()
  }

  /** Goes on under a new clientId, with the same commandIds: whatever was applied is answered from the log. */
  renew(): void {
    let clientSeq = 1
    for (const pending of this.unacknowledged) {
      pending.kept = { ...pending.kept, command: { ...pending.kept.command, clientSeq } }
      clientSeq += 1
    }
    this.#identity = { ...this.#identity, clientId: this.#createId(), nextClientSeq: clientSeq }
  }

  submit(command: Command, groupId: string | undefined): Result<{ readonly commandId: string }, CommandError> {
    if (command.operations.length === 0) return ok({ commandId: '' })
    const group = groupId === undefined ? {} : { groupId }
    const label = describeCommand(this.copy.rebase(), command)
    const issued = this.#issue({ ...command, ...group }, label)
    if (!issued.ok) return issued
    const commandId = issued.value
    if (commandId !== '') {
      this.history.record({ id: this.#createId(), label, name: command.name, ...group, commandIds: [commandId] })
      this.#pruneHistory()
    }
    return ok({ commandId })
  }

  undo(): void {
    undoStep(this.#undoHost())
  }

  redo(): void {
    redoStep(this.#undoHost())
  }

  dismiss(commandId: string): void {
    this.#rejections = this.#rejections.filter((rejection) => rejection.commandId !== commandId)
  }

  /** Notes the durable outcomes of commands that were pushed. */
  takeResults(batch: readonly PendingCommand[], results: readonly CommandResult[]): void {
    const pendingBySeq = new Map(batch.map((pending) => [pending.kept.command.clientSeq, pending]))
    for (const result of results) {
      const pending = pendingBySeq.get(result.clientSeq)
      // Its event may have come before this answer.
      if (pending === undefined || this.copy.find(pending.kept.command.commandId) === undefined) continue
      if (result.status === 'rejected') this.#reject(pending, result.code, result.message)
      else if (result.seq <= this.copy.confirmedSeq) this.copy.remove(pending.kept.command.commandId)
      else pending.acknowledgedSeq = result.seq
    }
  }

  /** Takes events; see {@link WorkingCopy.receive}. `own`: those of this tab. */
  receive(events: readonly SyncEvent[]): {
    readonly applied: readonly SyncEvent[]
    readonly own: ReadonlySet<SyncEvent>
    readonly hasHole: boolean
  } {
    const labels = new Map(this.copy.pending.map(({ kept }) => [kept.command.commandId, kept.label]))
    const { applied, hasHole } = this.copy.receive(events)
    const own = new Set(applied.filter((event) => labels.has(event.commandId)))
    for (const event of own) {
      this.history.noteChanges(event.commandId, event.changes)
      const count = event.undoOf === undefined ? 0 : (event.skipped?.length ?? 0)
      if (count > 0) this.#notePartialUndo(event, labels.get(event.commandId) ?? '', count)
    }
    if (own.size > 0) this.#pruneHistory()
    return { applied, own, hasHole }
  }

  #issue(command: NewCommand, label: string): Result<string, CommandError> {
    const clientSeq = this.#identity.nextClientSeq
    const issued = { ...command, commandId: this.#createId(), clientSeq } as IssuedCommand
    const pending = toPending({ command: issued, label }, false)
    if (pending.sizeBytes > limits.largeCommandSizeBytes - 1_024) {
      return fail({ code: 'model/too-large', message: 'This edit is larger than 16 MB.' })
    }
    const appended = this.copy.append(pending)
    if (!appended.ok && !isUndo(issued)) return appended
    // What an undo can do is for the server to say, who knows the stamps: it is sent even where the guess fails.
    if (!appended.ok) this.copy.restore([pending])
    if (appended.ok && isEmptyChanges(appended.value) && !isUndo(issued)) {
      this.copy.remove(issued.commandId)
      return ok('')
    }
    this.#identity = { ...this.#identity, nextClientSeq: clientSeq + 1 }
    return ok(issued.commandId)
  }

  #cancel(commandId: string): void {
    this.copy.remove(commandId)
    // Nothing after it was sent either, so the numbers close up.
    const unsent = this.copy.pending.filter(({ isSent }) => !isSent)
    let clientSeq = this.#identity.nextClientSeq - unsent.length - 1
    for (const pending of unsent) {
      if (pending.kept.command.clientSeq !== clientSeq) {
        pending.kept = { ...pending.kept, command: { ...pending.kept.command, clientSeq } }
      }
      clientSeq += 1
    }
    this.#identity = { ...this.#identity, nextClientSeq: clientSeq }
  }

  #undoHost() {
    return {
      history: this.history,
      createId: this.#createId,
      find: (commandId: string) => this.copy.find(commandId),
      cancel: (commandId: string) => this.#cancel(commandId),
      issueUndo: (undoOf: readonly string[], name: IntentName, label: string) => {
        const issued = this.#issue({ name, undoOf }, label)
        return issued.ok ? issued.value : this.#refuse(label, issued.error)
      },
      reissue: (edits: readonly Resubmit[], label: string) => this.#reissue(edits, label),
    }
  }

  #reissue(edits: readonly Resubmit[], label: string): readonly string[] {
    return edits.flatMap((edit) => {
      const issued = this.#issue(edit, label)
      if (!issued.ok) this.#refuse(label, issued.error)
      return issued.ok && issued.value !== '' ? [issued.value] : []
    })
  }

  #refuse(label: string, { code, message }: CommandError): undefined {
    const at = this.#timers.now()
    this.#addRejection({ commandId: this.#createId(), label, isUndo: true, code, message, at })
  }

  #reject({ kept: { command, label } }: PendingCommand, code: string, message: string): void {
    const { commandId } = command
    this.copy.remove(commandId)
    this.history.forget(commandId)
    const written = isUndo(command) ? {} : { operations: command.operations }
    const at = this.#timers.now()
    this.#addRejection({ commandId, label, isUndo: isUndo(command), code, message, at, ...written })
  }

  #notePartialUndo({ commandId }: SyncEvent, label: string, count: number): void {
    const message = `Others have changed or built on ${count === 1 ? 'a part' : `${count} parts`} of this; that stays as it is.`
    const at = this.#timers.now()
    this.#addRejection({ commandId, label, isUndo: true, code: rejectionCodes.undoPartial, message, at })
  }

  #addRejection(rejection: Rejection): void {
    this.#rejections = [...this.#rejections, rejection]
  }

  #pruneHistory(): void {
    this.history.prune(this.copy.pending.flatMap(({ kept }) => (isUndo(kept.command) ? kept.command.undoOf : [])))
  }
}

/** Where the outbox keeps a command. */
export function outboxKey(command: IssuedCommand): string {
  return `command/${command.commandId}`
}
