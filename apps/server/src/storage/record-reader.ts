import type { StoredHead } from '@c360/sync'
import Database from 'better-sqlite3'
import { z } from 'zod'
import type { StudioDatabase } from './open-database.ts'
import { unpackPieces } from './version-records.ts'
import { readVersion } from './version-rows.ts'

/** Reads whole models, and their versions, as the JSON text they are stored as. */
export interface RecordReader {
  /** `undefined` when there is no such model. Throws on a fault of the database. */
  readHead(modelId: string): StoredHead | undefined
  /** One consistent read; whoever opens it must read its `json` to the end or call `close`. */
  openModel(modelId: string): OpenModelText | undefined
  /** A published version; `undefined` when there is no such model or no such version. */
  openVersion(modelId: string, number: number): StoredModelText | undefined
}

/** A model as stored, not parsed. */
export interface StoredModelText {
  readonly head: StoredHead
  /** The records, comma-separated, in pieces. */
  readonly pieces: Iterable<string> | AsyncIterable<string>
}

/** A model as it stands, held open. */
export interface OpenModelText extends StoredModelText {
  readonly pieces: Iterable<string>
  /** Of the same read, as long as it is open. */
  count(): { readonly entityCount: number; readonly recordCount: number }
  close(): void
}

const Head = z.object({ epoch: z.string(), seq: z.number(), schemaVersion: z.number() })

const headSql = `SELECT epoch, seq, schema_version AS schemaVersion FROM models WHERE id = ? AND removed_at IS NULL`

const Counts = z.object({ entityCount: z.number(), recordCount: z.number() })
const countSql = `SELECT count(*) FILTER (WHERE kind = 'entity') AS entityCount, count(*) AS recordCount
  FROM records WHERE model_id = ?`

// In the order of the primary key, so that no page is sorted and each goes on where the last one ended.
const pageSql = `SELECT id, record FROM records WHERE model_id = ? AND id > ? ORDER BY id LIMIT ?`
const recordsPerPiece = 500

/** Readers of a database file; each whole model on a connection of its own, so that writing goes on meanwhile. */
export function createRecordReader(database: StudioDatabase): RecordReader {
  const headStatement = database.$client.prepare(headSql)
  return {
    readHead: (modelId) => Head.optional().parse(headStatement.get(modelId)),
    openModel: (modelId) => openModel(database.$client.name, modelId),
    openVersion: (modelId, number) => {
      const row = readVersion(database, modelId, number)
      if (row === undefined) return undefined
      const { epoch, seq, schemaVersion } = row
      return { head: { epoch, seq, schemaVersion }, pieces: unpackPieces(row.records) }
    },
  }
}

function openModel(path: string, modelId: string): OpenModelText | undefined {
  const connection = new Database(path, { readonly: true })
  // In WAL mode this holds one state of the database until it ends, whatever is written meanwhile.
  connection.exec('BEGIN')
  const head = Head.optional().parse(connection.prepare(headSql).get(modelId))
  const close = (): void => void connection.close()
  const count = () => Counts.parse(connection.prepare(countSql).get(modelId))
  if (head !== undefined) return { head, pieces: readPieces(connection, modelId, close), count, close }
  close()
  return undefined
}

function* readPieces(connection: Database.Database, modelId: string, close: () => void): Generator<string> {
  const page = connection.prepare<[string, string, number], [string, string]>(pageSql).raw()
  let lastId = ''
  try {
    while (true) {
      const rows = page.all(modelId, lastId, recordsPerPiece)
      const last = rows.at(-1)
      if (last === undefined) return
      yield `${lastId === '' ? '' : ','}${rows.map(([, record]) => record).join(',')}`
      lastId = last[0]
    }
  } finally {
    close()
  }
}
