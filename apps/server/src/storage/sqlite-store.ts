import { type ModelRecord, recordKinds } from '@c360/model'
import {
  type CommitRead,
  type CommitRequest,
  type CommitWrites,
  type LogEntry,
  limits,
  type Store,
  type StoredClient,
  type StoredHead,
  type StoredOutcome,
} from '@c360/sync'
import { prepareCommitStatements } from './commit-statements.ts'
import { toCommandRow, toLogEntry } from './log-rows.ts'
import { createModelCatalogue } from './model-catalogue.ts'
import type { StudioDatabase } from './open-database.ts'
import { createStoreReads } from './store-reads.ts'

type Statements = ReturnType<typeof prepareCommitStatements>

/** The sync engine's store on one SQLite file. Everything in it is synchronous: the one writer needs no queue. */
export function createSqliteStore(database: StudioDatabase): Store {
  const statements = prepareCommitStatements(database)
  return {
    // Async, so that a fault is a rejection and no throw.
    commit: async (request, decide) => {
      const run = database.$client.transaction(() => {
        const read = readForCommit(statements, request)
        const decision = decide(read)
        writeCommit(statements, request.modelId, read.head, decision.writes)
        return decision.outcome
      })
      return run.immediate()
    },
    ...createStoreReads(database),
    models: createModelCatalogue(database),
  }
}

function readForCommit(statements: Statements, request: CommitRequest): CommitRead {
  const { modelId } = request
  const head = statements.head.get({ modelId })
  const clients = new Map<string, StoredClient>()
  for (const clientId of request.clientIds) {
    const client = statements.client.get({ modelId, clientId })
    if (client !== undefined) clients.set(clientId, client)
  }
  const outcomes = new Map<string, StoredOutcome>()
  for (const commandId of request.commandIds) {
    const outcome = readOutcome(statements, modelId, commandId)
    if (outcome !== undefined) outcomes.set(commandId, outcome)
  }
  const undone = new Map<string, LogEntry>()
  for (const commandId of request.undoOfIds) {
    const row = statements.command.get({ modelId, commandId })
    if (row !== undefined) undone.set(commandId, toLogEntry(row))
  }
  const isBehind = head !== undefined && head.seq > request.knownSeq
  const newer = isBehind ? statements.newer.all({ modelId, knownSeq: request.knownSeq }).map(toLogEntry) : []
  return { ...(head === undefined ? {} : { head }), newer, clients, outcomes, undone }
}

function readOutcome(statements: Statements, modelId: string, commandId: string): StoredOutcome | undefined {
  const applied = statements.applied.get({ modelId, commandId })
  if (applied !== undefined) {
    return { status: 'applied', seq: applied.seq, skipped: applied.skipped === null ? [] : JSON.parse(applied.skipped) }
  }
  const rejected = statements.rejected.get({ modelId, commandId })
  return rejected === undefined ? undefined : { status: 'rejected', ...rejected }
}

function writeCommit(
  statements: Statements,
  modelId: string,
  head: StoredHead | undefined,
  writes: CommitWrites,
): void {
  for (const entry of writes.entries) {
    statements.addCommand.run(toCommandRow(modelId, head?.schemaVersion ?? 0, entry))
  }
  const last = writes.entries.at(-1)?.event
  if (last !== undefined) statements.moveHead.run({ modelId, seq: last.seq, at: last.at })
  for (const { record, stamps } of writes.records) {
    statements.putRecord.run({
      modelId,
      id: record.id,
      kind: record.kind,
      name: fieldOf(record, recordKinds[record.kind].nameField),
      parent: fieldOf(record, recordKinds[record.kind].parentField),
      record: JSON.stringify(record),
      stamps: JSON.stringify(stamps),
    })
  }
  for (const id of writes.removedRecordIds) statements.removeRecord.run({ modelId, id })
  for (const client of writes.clients) statements.putClient.run({ modelId, ...client })
  for (const rejection of writes.rejections) {
    const { clientId, clientSeq } = rejection
    statements.putRejection.run({ modelId, ...rejection })
    statements.forgetRejections.run({ modelId, clientId, upTo: clientSeq - limits.rejectionsPerClient })
  }
}

function fieldOf(record: ModelRecord, field: string | undefined): string | null {
  if (field === undefined) return null
  const value = (record as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : null
}
