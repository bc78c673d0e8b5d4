import { fail, ok, type Result } from '@c360/model'
import type { StoredVersion, VersionRequest, VersionShelf } from '@c360/sync'
import type { StudioDatabase } from './open-database.ts'
import { createRecordReader, type RecordReader } from './record-reader.ts'
import { createTurns } from './turns.ts'
import { packRecords, unpackRecords } from './version-records.ts'
import { nextNumber, readSummaries, readVersion, toVersion } from './version-rows.ts'
import type { Writer } from './writer/writer.ts'

/** The published versions of one SQLite file. */
export function createVersionShelf(database: StudioDatabase, writer: Writer): VersionShelf {
  const reader = createRecordReader(database)
  // Not those of commits: nobody who edits waits for a state to be packed.
  const takeTurn = createTurns()
  return {
    publish: (request) => takeTurn(request.modelId, () => publish(database, writer, reader, request)),
    list: async (modelId) =>
      reader.readHead(modelId) === undefined ? undefined : readSummaries(database, modelId).map(toVersion),
    read: async (modelId, number) => {
      const row = readVersion(database, modelId, number)
      return row && { version: toVersion(row), records: JSON.parse(`[${await unpackRecords(row.records)}]`) }
    },
  }
}

async function publish(
  database: StudioDatabase,
  writer: Writer,
  reader: RecordReader,
  request: VersionRequest,
): Promise<Result<StoredVersion, 'not-found' | { readonly headSeq: number }>> {
  const model = reader.openModel(request.modelId)
  if (model === undefined) return fail('not-found')
  const { modelId, expectedSeq, name = null, notes, by, at } = request
  if (expectedSeq !== undefined && expectedSeq !== model.head.seq) {
    model.close()
    return fail({ headSeq: model.head.seq })
  }
  const counts = model.count()
  const records = await packRecords(model.pieces)
  const number = nextNumber(database, modelId)
  const row = { modelId, number, name, notes, ...model.head, actor: JSON.stringify(by), at, ...counts, records }
  // Refused where the model has been removed meanwhile.
  return (await writer.write({ kind: 'publish-version', version: row })) ? ok(toVersion(row)) : fail('not-found')
}
