import { modelPropertiesId } from '@c360/model'
import type { ModelCatalogue } from '@c360/sync'
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { StudioDatabase } from './open-database.ts'
import { models, records } from './schema.ts'

/** The list of models of one SQLite file. */
export function createModelCatalogue(database: StudioDatabase): ModelCatalogue {
  return {
    list: async () => listModels(database),
    create: async ({ id, epoch, schemaVersion, at }) => {
      database.insert(models).values({ id, epoch, schemaVersion, seq: 0, createdAt: at, updatedAt: at }).run()
    },
    remove: async (id, at) =>
      database
        .update(models)
        .set({ removedAt: at })
        .where(and(eq(models.id, id), isNull(models.removedAt)))
        .run().changes > 0,
    restore: async (id, at) =>
      database
        .update(models)
        .set({ removedAt: null, updatedAt: at })
        .where(and(eq(models.id, id), isNotNull(models.removedAt)))
        .run().changes > 0,
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
