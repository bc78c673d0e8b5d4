import type { StoredVersion } from '@c360/sync'
import { and, desc, eq, getTableColumns, isNull, max } from 'drizzle-orm'
import type { StudioDatabase } from './open-database.ts'
import { models, versions } from './schema.ts'

const { records: _records, ...summaryColumns } = getTableColumns(versions)

type VersionRow = typeof versions.$inferSelect
type SummaryRow = Pick<VersionRow, keyof typeof summaryColumns>

/** The row of a version whose model is there. */
export function readVersion(database: StudioDatabase, modelId: string, number: number): VersionRow | undefined {
  return database
    .select(getTableColumns(versions))
    .from(versions)
    .innerJoin(models, and(eq(models.id, versions.modelId), isNull(models.removedAt)))
    .where(and(eq(versions.modelId, modelId), eq(versions.number, number)))
    .get()
}

/** The number after the last one given. */
export function nextNumber(database: StudioDatabase, modelId: string): number {
  const last = database
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.modelId, modelId))
    .get()
  return (last?.number ?? 0) + 1
}

/** What is listed of a model's versions, newest first. */
export function readSummaries(database: StudioDatabase, modelId: string): readonly SummaryRow[] {
  return database
    .select(summaryColumns)
    .from(versions)
    .where(eq(versions.modelId, modelId))
    .orderBy(desc(versions.number))
    .all()
}

/** A row as the store's port has it. */
export function toVersion({
  number,
  name,
  notes,
  seq,
  epoch,
  schemaVersion,
  actor,
  at,
  ...counts
}: SummaryRow): StoredVersion {
  const { entityCount, recordCount } = counts
  const named = name === null ? {} : { name }
  const by = JSON.parse(actor)
  return { number, ...named, notes, seq, epoch, schemaVersion, by, at, entityCount, recordCount }
}
