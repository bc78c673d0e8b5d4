import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { StudioDatabase } from './open-database.ts'
import { clients, commands, models, rejections } from './schema.ts'

const { placeholder } = sql

/** What a commit reads, prepared once: it asks for each command. */
export function prepareReadStatements(database: StudioDatabase) {
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
