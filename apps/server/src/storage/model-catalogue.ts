import { modelPropertiesId } from '@c360/model'
import type { ModelCatalogue } from '@c360/sync'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { StudioDatabase } from './open-database.ts'
import { models, records } from './schema.ts'
import type { Writer } from './writer/writer.ts'

/** The list of models of one SQLite file. */
export function createModelCatalogue(database: StudioDatabase, writer: Writer): ModelCatalogue {
  return {
    list: async () => listModels(database),
    create: async ({ id, epoch, schemaVersion, at }) => {
      const model = { id, epoch, schemaVersion, seq: 0, createdAt: at, updatedAt: at, removedAt: null }
      await writer.write({ kind: 'create-model', model })
    },
    remove: (modelId, at) => writer.write({ kind: 'remove-model', modelId, at }),
    restore: (modelId, at) => writer.write({ kind: 'restore-model', modelId, at }),
  }
}

function listModels(database: StudioDatabase) {
  const isProperties = and(eq(records.modelId, models.id), eq(records.id, modelPropertiesId))
  return database
    .select({
      id: models.id,
      name: records.name,
      entityCount: database.$count(records, and(eq(records.modelId, models.id), eq(records.kind, 'entity'))),
      createdAt: models.createdAt,
      updatedAt: models.updatedAt,
    })
    .from(models)
    .leftJoin(records, isProperties)
    .where(isNull(models.removedAt))
    .orderBy(desc(models.updatedAt), desc(models.id))
    .all()
    .map(({ name, ...model }) => ({ ...model, name: name ?? '' }))
}
