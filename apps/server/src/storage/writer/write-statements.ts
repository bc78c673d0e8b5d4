import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { StudioDatabase } from '../open-database.ts'
import { clients, commands, models, rejections, versions } from '../schema.ts'
import { placeholdersOf } from './placeholders.ts'
import { prepareRecordStatements } from './record-statements.ts'

const { placeholder } = sql

/** Everything that is ever written, prepared once. */
export function prepareWriteStatements(database: StudioDatabase) {
  const modelId = placeholder('modelId')
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  return {
    ...prepareRecordStatements(database),
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
    addVersion: database.insert(versions).values(placeholdersOf(versions)).prepare(),
    addCommand: database.insert(commands).values(placeholdersOf(commands)).prepare(),
    moveHead: database
      .update(models)
      .set({ seq: sql`${placeholder('seq')}`, updatedAt: sql`${placeholder('at')}` })
      .where(eq(models.id, modelId))
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
