import { and, asc, desc, eq, getTableColumns, gt, isNull, lte, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { StudioDatabase } from './open-database.ts'
import { clients, commands, models, records, rejections } from './schema.ts'

const { placeholder } = sql

/** The statements of a commit, prepared once: it runs a dozen of them for every command. */
export function prepareCommitStatements(database: StudioDatabase) {
  return { ...prepareReads(database), ...prepareWrites(database) }
}

function prepareReads(database: StudioDatabase) {
  const modelId = placeholder('modelId')
  const commandId = placeholder('commandId')
  return {
    head: database
      .select({ epoch: models.epoch, seq: models.seq, schemaVersion: models.schemaVersion })
      .from(models)
      .where(and(eq(models.id, modelId), isNull(models.removedAt)))
      .prepare(),
    newer: database
      .select()
      .from(commands)
      .where(and(eq(commands.modelId, modelId), gt(commands.seq, placeholder('knownSeq'))))
      .orderBy(asc(commands.seq))
      .prepare(),
    client: database
      .select({ clientId: clients.clientId, personId: clients.personId, lastClientSeq: clients.lastClientSeq })
      .from(clients)
      .where(and(eq(clients.modelId, modelId), eq(clients.clientId, placeholder('clientId'))))
      .prepare(),
    applied: database
      .select({ seq: commands.seq, skipped: commands.skipped })
      .from(commands)
      .where(and(eq(commands.modelId, modelId), eq(commands.commandId, commandId)))
      .prepare(),
    rejected: database
      .select({ code: rejections.code, message: rejections.message })
      .from(rejections)
      .where(and(eq(rejections.modelId, modelId), eq(rejections.commandId, commandId)))
      .orderBy(desc(rejections.at))
      .limit(1)
      .prepare(),
    command: database
      .select()
      .from(commands)
      .where(and(eq(commands.modelId, modelId), eq(commands.commandId, commandId)))
      .prepare(),
  }
}

function prepareWrites(database: StudioDatabase) {
  const modelId = placeholder('modelId')
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  return {
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
