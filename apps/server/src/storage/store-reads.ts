import type { EventPage, Store, SyncEvent } from '@c360/sync'
import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import { eventColumns, toEvent } from './log-rows.ts'
import type { StudioDatabase } from './open-database.ts'
import { commands, models, records } from './schema.ts'

/** The reading half of the store. Each answer is one consistent read, as nothing else runs in between. */
export function createStoreReads(database: StudioDatabase): Pick<Store, 'readRecords' | 'readEvents'> {
  const readHead = (modelId: string) =>
    database
      .select({ epoch: models.epoch, seq: models.seq, schemaVersion: models.schemaVersion })
      .from(models)
      .where(and(eq(models.id, modelId), isNull(models.removedAt)))
      .get()
  return {
    readRecords: async (modelId) => {
      const head = readHead(modelId)
      if (head === undefined) return undefined
      const rows = database
        .select({ record: records.record, stamps: records.stamps })
        .from(records)
        .where(eq(records.modelId, modelId))
        .all()
      return { head, records: rows.map((row) => ({ record: JSON.parse(row.record), stamps: JSON.parse(row.stamps) })) }
    },
    readEvents: async (page) => {
      const head = readHead(page.modelId)
      if (head === undefined) return undefined
      const events = readEvents(database, page)
      return { head, events, more: (events.at(-1)?.seq ?? page.since) < head.seq }
    },
  }
}

// The names of an event's members, and its numbers.
const frameBytes = 300

/** The event's JSON is at most this long; told from its columns, as an import is not put into words again only to be counted. */
function sizeOfEvent(row: Readonly<Record<string, unknown>>): number {
  let sizeBytes = frameBytes
  for (const value of Object.values(row)) if (typeof value === 'string') sizeBytes += Buffer.byteLength(value)
  return sizeBytes
}

// Few at a time: a page is bounded by its bytes, and one row may be as large as an import.
const rowsPerRead = 50

function readEvents(database: StudioDatabase, page: Parameters<Store['readEvents']>[0]): EventPage['events'] {
  const events: SyncEvent[] = []
  let sizeBytes = 0
  let since = page.since
  while (events.length < page.limit) {
    const count = Math.min(rowsPerRead, page.limit - events.length)
    const rows = database
      .select(eventColumns)
      .from(commands)
      .where(and(eq(commands.modelId, page.modelId), gt(commands.seq, since), lte(commands.seq, since + count)))
      .orderBy(asc(commands.seq))
      .all()
    for (const row of rows) {
      sizeBytes += sizeOfEvent(row)
      if (sizeBytes > page.maxBytes && events.length > 0) return events
      events.push(toEvent(row))
    }
    if (rows.length < count) break
    since += count
  }
  return events
}
