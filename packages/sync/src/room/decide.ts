import { getRecord, type Model } from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import type { IssuedCommand } from '../protocol/issued-command.ts'
import { type CommandResult, type PushInput, type PushResult, type PushStop, rejectionCodes } from '../protocol/push.ts'
import { StampLayer } from '../undo/stamp-table.ts'
import { decideCommand } from './decide-command.ts'
import { advance, type RoomMemory } from './memory.ts'
import type { PushOptions } from './room.ts'
import type {
  CommitRead,
  CommitWrites,
  Decision,
  LogEntry,
  StoredClient,
  StoredHead,
  StoredOutcome,
  StoredRecord,
  StoredRejection,
} from './store.ts'

/** A push and who sent it. */
export interface ActorPush extends PushOptions {
  readonly actor: Actor
  readonly input: PushInput
}

/** What a commit of waiting pushes comes to. */
export type BatchOutcome =
  /** The memory is of another epoch, or the model is gone: read it again. */
  | { readonly kind: 'stale' }
  | {
      readonly kind: 'decided'
      /** One for each push. */
      readonly results: readonly PushResult[]
      /** The memory after the commit; stamps still to be merged. */
      readonly head: StoredHead
      readonly model: Model
      readonly stamps: StampLayer
      /** Everything after the memory's seq, by others and by this commit. */
      readonly entries: readonly LogEntry[]
    }

const noWrites: CommitWrites = { entries: [], records: [], removedRecordIds: [], clients: [], rejections: [] }

/**
 * Decides waiting pushes in order, each command by itself on the model as the one before left it.
 * Pure: reads the memory and what the store read, and changes neither.
 */
export function decideBatch(
  memory: RoomMemory,
  pushes: readonly ActorPush[],
  read: CommitRead,
  options: { readonly now: number; onFault(fault: unknown): void },
): Decision<BatchOutcome> {
  if (read.head === undefined || read.head.epoch !== memory.head.epoch) {
    return { writes: noWrites, outcome: { kind: 'stale' } }
  }
  const batch = new Batch(memory, read, read.head, options)
  const results = pushes.map((push) => batch.decidePush(push))
  return batch.finish(results)
}

class Batch {
  readonly #read: CommitRead
  readonly #options: { readonly now: number; onFault(fault: unknown): void }
  readonly #stamps: StampLayer
  readonly #clients = new Map<string, StoredClient>()
  readonly #outcomes = new Map<string, StoredOutcome>()
  readonly #entries: LogEntry[] = []
  readonly #rejections: StoredRejection[] = []
  #head: StoredHead
  #model: Model

  constructor(
    memory: RoomMemory,
    read: CommitRead,
    head: StoredHead,
    options: { readonly now: number; onFault(fault: unknown): void },
  ) {
    this.#read = read
    this.#options = options
    this.#stamps = new StampLayer(memory.stamps)
    this.#model = advance(memory.model, this.#stamps, read.newer)
    this.#head = head
  }

  decidePush(push: ActorPush): PushResult {
    const { actor, input } = push
    const results: CommandResult[] = []
    const stop = this.#checkPush(actor, input) ?? this.#decideCommands(push, results)
    return { results, ...(stop === undefined ? {} : { stop }), headSeq: this.#head.seq }
  }

  finish(results: readonly PushResult[]): Decision<BatchOutcome> {
    const writes: CommitWrites = {
      entries: this.#entries,
      ...this.#touchedRecords(),
      clients: [...this.#clients.values()],
      rejections: this.#rejections,
    }
    const entries = [...this.#read.newer, ...this.#entries]
    const { kind, ...rest } = { kind: 'decided' as const, head: this.#head, model: this.#model, stamps: this.#stamps }
    return { writes, outcome: { kind, results, entries, ...rest } }
  }

  #checkPush(actor: Actor, input: PushInput): PushStop | undefined {
    if (input.epoch !== this.#head.epoch) return { code: 'EPOCH' }
    if (input.schemaVersion !== this.#head.schemaVersion) return { code: 'UPGRADE' }
    const client = this.#client(input.clientId)
    if (client === undefined || client.personId === actor.id) return undefined
    return { code: 'FORBIDDEN', message: 'This client belongs to another person.' }
  }

  #decideCommands(push: ActorPush, results: CommandResult[]): PushStop | undefined {
    const { actor, input } = push
    for (const command of input.commands) {
      const known = this.#outcomes.get(command.commandId) ?? this.#read.outcomes.get(command.commandId)
      const last = this.#client(input.clientId)?.lastClientSeq ?? 0
      const isNext = command.clientSeq === last + 1
      if (!isNext && (known === undefined || command.clientSeq > last)) {
        return { code: 'GAP', expectedClientSeq: last + 1 }
      }
      const outcome = known ?? this.#decideNew(push, command)
      if (isNext) {
        const { clientId } = input
        this.#clients.set(clientId, { clientId, personId: actor.id, lastClientSeq: command.clientSeq })
      }
      results.push(toResult(command.clientSeq, outcome))
    }
    return undefined
  }

  #decideNew(push: ActorPush, command: IssuedCommand): StoredOutcome {
    const seq = this.#head.seq + 1
    const decided = this.#tryDecide(push, command, seq)
    const outcome: StoredOutcome = decided.ok
      ? { status: 'applied', seq, skipped: decided.value.entry.event.skipped ?? [] }
      : { status: 'rejected', code: decided.error.code, message: decided.error.message }
    this.#outcomes.set(command.commandId, outcome)
    if (decided.ok) {
      this.#entries.push(decided.value.entry)
      this.#model = decided.value.model
      this.#head = { ...this.#head, seq }
    } else {
      const { commandId, clientSeq } = command
      const { code, message } = decided.error
      const { clientId } = push.input
      this.#rejections.push({ commandId, clientId, clientSeq, code, message, at: this.#options.now })
    }
    return outcome
  }

  // A command that trips over a bug is refused alone: were it a fault of the whole commit, it would block everybody for ever.
  #tryDecide(
    { actor, input, whole }: ActorPush,
    command: IssuedCommand,
    seq: number,
  ): ReturnType<typeof decideCommand> {
    try {
      return decideCommand(
        {
          model: this.#model,
          stamps: this.#stamps,
          seq,
          actor,
          clientId: input.clientId,
          ...(whole === undefined ? {} : { whole }),
          now: this.#options.now,
          findEntry: (commandId) => this.#findEntry(commandId),
        },
        command,
      )
    } catch (fault) {
      this.#options.onFault(fault)
      return { ok: false, error: { code: rejectionCodes.fault, message: 'The server could not apply this edit.' } }
    }
  }

  #client(clientId: string): StoredClient | undefined {
    return this.#clients.get(clientId) ?? this.#read.clients.get(clientId)
  }

  #findEntry(commandId: string): LogEntry | undefined {
    return this.#read.undone.get(commandId) ?? this.#entries.find(({ event }) => event.commandId === commandId)
  }

  #touchedRecords(): { records: StoredRecord[]; removedRecordIds: string[] } {
    const records: StoredRecord[] = []
    const removedRecordIds: string[] = []
    for (const id of touchedIds(this.#entries)) {
      const record = getRecord(this.#model, id)
      const stamps = this.#stamps.get(id)
      if (record === undefined || stamps === undefined) removedRecordIds.push(id)
      else records.push({ record, stamps })
    }
    return { records, removedRecordIds }
  }
}

function touchedIds(entries: readonly LogEntry[]): Set<string> {
  const ids = new Set<string>()
  for (const { event, stamps } of entries) {
    for (const { id } of event.changes.added) ids.add(id)
    for (const { id } of event.changes.updated) ids.add(id)
    for (const { id } of event.changes.removed) ids.add(id)
    for (const { id } of stamps.updated) ids.add(id)
  }
  return ids
}

function toResult(clientSeq: number, outcome: StoredOutcome): CommandResult {
  if (outcome.status === 'rejected') return { clientSeq, ...outcome }
  const { seq, skipped } = outcome
  return { clientSeq, status: 'applied', seq, ...(skipped.length === 0 ? {} : { skipped: [...skipped] }) }
}
