import type { CommitRead, CommitRequest, Decision, LogEntry, Store, StoredClient, StoredOutcome } from '@c360/sync'
import { toLogEntry } from './log-rows.ts'
import { createModelCatalogue } from './model-catalogue.ts'
import type { StudioDatabase } from './open-database.ts'
import { prepareReadStatements } from './read-statements.ts'
import { createStoreReads } from './store-reads.ts'
import { createTurns } from './turns.ts'
import { createVersionShelf } from './version-shelf.ts'
import { toCommitJob } from './writer/commit-job.ts'
import type { Writer } from './writer/writer.ts'

type Statements = ReturnType<typeof prepareReadStatements>

// Nobody else commits to a model while it has its turn; only its removal can come in between.
const maxAttempts = 3

/**
 * The sync engine's store on one SQLite file. Reads and decisions are made here, writes by the one writer, which checks
 * within its transaction that the model still stands where it was read: so that waiting for the disk, which is most of
 * what a commit costs, holds nobody up.
 */
export function createSqliteStore(database: StudioDatabase, writer: Writer): Store {
  const statements = prepareReadStatements(database)
  const takeTurn = createTurns()
  return {
    commit: (request, decide) => takeTurn(request.modelId, () => commit(statements, writer, request, decide)),
    ...createStoreReads(database),
    models: createModelCatalogue(database, writer),
    versions: createVersionShelf(database, writer),
  }
}

async function commit<Outcome>(
  statements: Statements,
  writer: Writer,
  request: CommitRequest,
  decide: (read: CommitRead) => Decision<Outcome>,
): Promise<Outcome> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const read = readForCommit(statements, request)
    const { writes, outcome } = decide(read)
    const job = toCommitJob(request.modelId, read.head, writes)
    if (job === undefined || (await writer.write(job))) return outcome
  }
  throw new Error(`The model ${request.modelId} moved under ${maxAttempts} commits in a row.`)
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
