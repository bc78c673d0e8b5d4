import { fail, type ModelRecord, ok } from '@c360/model'
import type { SyncEvent } from '../protocol/sync-event.ts'
import type {
  CommitRead,
  CommitRequest,
  CommitWrites,
  Decision,
  EventPage,
  LogEntry,
  ModelCatalogue,
  Store,
  StoredClient,
  StoredHead,
  StoredModel,
  StoredOutcome,
  StoredRecord,
  StoredRejection,
  StoredVersion,
  VersionRequest,
  VersionShelf,
} from '../room/store.ts'

interface KeptModel {
  head: StoredHead
  readonly createdAt: number
  updatedAt: number
  isRemoved: boolean
  readonly records: Map<string, StoredRecord>
  readonly log: LogEntry[]
  readonly entryByCommandId: Map<string, LogEntry>
  readonly clients: Map<string, StoredClient>
  readonly rejections: Map<string, StoredRejection>
  readonly versions: KeptVersion[]
}

interface KeptVersion {
  readonly version: StoredVersion
  readonly records: readonly ModelRecord[]
}

/** A {@link Store} in memory, for tests: what is written is copied as JSON, as a disk would. */
export class MemoryStore implements Store {
  readonly #models = new Map<string, KeptModel>()
  readonly #isLenient: boolean

  /** @param options `isLenient`: takes a command twice, as a store without a unique key would; only to prove that tests see it */
  constructor(options: { readonly isLenient?: boolean } = {}) {
    this.#isLenient = options.isLenient === true
  }

  readonly models: ModelCatalogue = {
    list: async () =>
      [...this.#models].flatMap(([id, kept]) => (kept.isRemoved ? [] : summarize(id, kept))).sort(newestFirst),
    create: async ({ id, epoch, schemaVersion, at }) => {
      if (this.#models.has(id)) throw new Error(`the model ${id} exists already`)
      this.#models.set(id, {
        head: { epoch, seq: 0, schemaVersion },
        createdAt: at,
        updatedAt: at,
        isRemoved: false,
        records: new Map(),
        log: [],
        entryByCommandId: new Map(),
        clients: new Map(),
        rejections: new Map(),
        versions: [],
      })
    },
    remove: async (id, at) => this.#setRemoved(id, at, true),
    restore: async (id, at) => this.#setRemoved(id, at, false),
  }

  readonly versions: VersionShelf = {
    publish: async (request) => {
      const kept = this.#find(request.modelId)
      if (kept === undefined) return fail('not-found')
      const { seq: headSeq } = kept.head
      if (request.expectedSeq !== undefined && request.expectedSeq !== headSeq) return fail({ headSeq })
      const published = keepVersion(kept, request)
      kept.versions.push(published)
      return ok(published.version)
    },
    list: async (modelId) =>
      this.#find(modelId)
        ?.versions.map(({ version }) => version)
        .reverse(),
    read: async (modelId, number) => this.#find(modelId)?.versions.find(({ version }) => version.number === number),
  }

  async commit<Outcome>(request: CommitRequest, decide: (read: CommitRead) => Decision<Outcome>): Promise<Outcome> {
    const kept = this.#find(request.modelId)
    const { writes, outcome } = decide(readFor(kept, request))
    if (kept !== undefined) write(kept, copy(writes), this.#isLenient)
    return outcome
  }

  async readRecords(modelId: string) {
    const kept = this.#find(modelId)
    return kept === undefined ? undefined : { head: kept.head, records: [...kept.records.values()] }
  }

  async readEvents({ modelId, since, limit, maxBytes }: Parameters<Store['readEvents']>[0]) {
    const kept = this.#find(modelId)
    return kept === undefined ? undefined : pageOf(kept, since, limit, maxBytes)
  }

  /** The whole log of a model. */
  logOf(modelId: string): readonly LogEntry[] {
    return this.#models.get(modelId)?.log ?? []
  }

  /** Refusals that were kept. */
  rejectionsOf(modelId: string): readonly StoredRejection[] {
    return [...(this.#models.get(modelId)?.rejections.values() ?? [])]
  }

  /** Goes back to an earlier seq under a new epoch, as a restore from backup does. */
  restoreBackup(modelId: string, backup: MemoryStore, epoch: string): void {
    const kept = backup.#models.get(modelId)
    if (kept === undefined) throw new Error('the backup holds no such model')
    this.#models.set(modelId, { ...cloneModel(kept), head: { ...kept.head, epoch } })
  }

  /** An independent copy of everything. */
  backup(): MemoryStore {
    const other = new MemoryStore()
    for (const [id, kept] of this.#models) other.#models.set(id, cloneModel(kept))
    return other
  }

  #find(modelId: string): KeptModel | undefined {
    const kept = this.#models.get(modelId)
    return kept?.isRemoved === false ? kept : undefined
  }

  #setRemoved(id: string, at: number, isRemoved: boolean): boolean {
    const kept = this.#models.get(id)
    if (kept === undefined || kept.isRemoved === isRemoved) return false
    kept.isRemoved = isRemoved
    kept.updatedAt = at
    return true
  }
}

function readFor(kept: KeptModel | undefined, request: CommitRequest): CommitRead {
  if (kept === undefined) return { newer: [], clients: new Map(), outcomes: new Map(), undone: new Map() }
  return {
    head: kept.head,
    newer: kept.log.slice(request.knownSeq),
    clients: pick(request.clientIds, (id) => kept.clients.get(id)),
    outcomes: pick(request.commandIds, (id) => outcomeOf(kept, id)),
    undone: pick(request.undoOfIds, (id) => kept.entryByCommandId.get(id)),
  }
}

function outcomeOf(kept: KeptModel, commandId: string): StoredOutcome | undefined {
  const entry = kept.entryByCommandId.get(commandId)
  if (entry !== undefined) return { status: 'applied', seq: entry.event.seq, skipped: entry.event.skipped ?? [] }
  const rejection = kept.rejections.get(commandId)
  return rejection && { status: 'rejected', code: rejection.code, message: rejection.message }
}

function write(kept: KeptModel, writes: CommitWrites, isLenient: boolean): void {
  if (!isLenient) checkWrites(kept, writes)
  for (const entry of writes.entries) {
    kept.log.push(entry)
    kept.entryByCommandId.set(entry.event.commandId, entry)
    kept.head = { ...kept.head, seq: entry.event.seq }
    kept.updatedAt = entry.event.at
  }
  for (const id of writes.removedRecordIds) kept.records.delete(id)
  for (const stored of writes.records) kept.records.set(stored.record.id, stored)
  for (const client of writes.clients) kept.clients.set(client.clientId, client)
  for (const rejection of writes.rejections) kept.rejections.set(rejection.commandId, rejection)
}

function checkWrites(kept: KeptModel, writes: CommitWrites): void {
  const commandIds = new Set<string>()
  let seq = kept.head.seq
  for (const { event } of writes.entries) {
    seq += 1
    if (event.seq !== seq) throw new Error(`the log is at ${seq - 1} and cannot go on with ${event.seq}`)
    const isKnown = commandIds.has(event.commandId) || kept.entryByCommandId.has(event.commandId)
    if (isKnown) throw new Error(`the command ${event.commandId} is in the log already`)
    commandIds.add(event.commandId)
  }
}

function pageOf({ head, log }: KeptModel, since: number, limit: number, maxBytes: number): EventPage {
  const events: SyncEvent[] = []
  let sizeBytes = 0
  for (const { event } of log.slice(since, since + limit)) {
    sizeBytes += JSON.stringify(event).length
    if (events.length > 0 && sizeBytes > maxBytes) break
    events.push(event)
  }
  return { head, events, more: since + events.length < head.seq }
}

function summarize(id: string, { records, createdAt, updatedAt }: KeptModel): StoredModel {
  const all = [...records.values()].map(({ record }) => record)
  const properties = all.find((record) => record.kind === 'model')
  const entityCount = all.filter(({ kind }) => kind === 'entity').length
  return { id, name: properties?.name ?? '', entityCount, createdAt, updatedAt }
}

function keepVersion({ head, records, versions }: KeptModel, request: VersionRequest): KeptVersion {
  const { modelId: _, expectedSeq: __, ...said } = request
  const all = [...records.values()].map(({ record }) => record)
  const entityCount = all.filter(({ kind }) => kind === 'entity').length
  return copy({
    version: { ...said, ...head, number: versions.length + 1, entityCount, recordCount: all.length },
    records: all,
  })
}

function newestFirst(a: StoredModel, b: StoredModel): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1)
}

function cloneModel(kept: KeptModel): KeptModel {
  return {
    ...kept,
    records: new Map(kept.records),
    log: [...kept.log],
    entryByCommandId: new Map(kept.entryByCommandId),
    clients: new Map(kept.clients),
    rejections: new Map(kept.rejections),
    versions: [...kept.versions],
  }
}

function pick<Value>(ids: readonly string[], find: (id: string) => Value | undefined): Map<string, Value> {
  const found = new Map<string, Value>()
  for (const id of ids) {
    const value = find(id)
    if (value !== undefined) found.set(id, value)
  }
  return found
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
