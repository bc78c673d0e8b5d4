import { and, eq, getTableColumns, isNotNull, isNull, lte, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { StudioDatabase } from '../open-database.ts'
import { clients, commands, models, records, rejections } from '../schema.ts'

const { placeholder } = sql

/** Everything that is ever written, prepared once. */
export function prepareWriteStatements(database: StudioDatabase) {
  const modelId = placeholder('modelId')
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  return {
    head: database
      .select({ epoch: models.epoch, seq: models.seq })
      .from(models)
      .where(and(eq(models.id, modelId), isNull(models.removedAt)))
      .prepare(),
    createModel: database.insert(models).values(placeholdersOf(models)).prepare(),
    removeModel: database
      .update(models)
      .set({ removedAt: sql`${placeholder('at')}` })
      .where(and(eq(models.id, modelId), isNull(models.removedAt)))
      .prepare(),
    restoreModel: database
      .update(models)
      .set({ removedAt: null, updatedAt: sql`${placeholder('at')}` })
      .where(and(eq(models.id, modelId), isNotNull(models.removedAt)))
      .prepare(),
    addCommand: database.insert(commands).values(placeholdersOf(commands)).prepare(),
    moveHead: database
      .update(models)
      .set({ seq: sql`${placeholder('seq')}`, updatedAt: sql`${placeholder('at')}` })
      .where(eq(models.id, modelId))
      .prepare(),
    putRecord: database
      .insert(records)
      .values(placeholdersOf(records))
      .onConflictDoUpdate({
        target: [records.modelId, records.id],
        set: {
          kind: excluded('kind'),
          name: excluded('name'),
          parent: excluded('parent'),
          record: excluded('record'),
          stamps: excluded('stamps'),
        },
      })
      .prepare(),
    removeRecord: database
      .delete(records)
      .where(and(eq(records.modelId, modelId), eq(records.id, placeholder('id'))))
      .prepare(),
    putClient: database
      .insert(clients)
      .values(placeholdersOf(clients))
      .onConflictDoUpdate({
        target: [clients.modelId, clients.clientId],
        set: { personId: excluded('person_id'), lastClientSeq: excluded('last_client_seq') },
      })
      .prepare(),
    putRejection: database.insert(rejections).values(placeholdersOf(rejections)).onConflictDoNothing().prepare(),
    forgetRejections: database
      .delete(rejections)
      .where(
        and(
          eq(rejections.modelId, modelId),
          eq(rejections.clientId, placeholder('clientId')),
          lte(rejections.clientSeq, placeholder('upTo')),
        ),
      )
      .prepare(),
  }
}

/** Every column of a table as a placeholder of its own name. */
function placeholdersOf<Table extends SQLiteTable>(
  table: Table,
): { [Name in keyof Table['_']['columns']]: Placeholder } {
  const names = Object.keys(getTableColumns(table))
  const placeholders: Record<string, Placeholder> = Object.fromEntries(names.map((name) => [name, placeholder(name)]))
  return placeholders as { [Name in keyof Table['_']['columns']]: Placeholder }
}
