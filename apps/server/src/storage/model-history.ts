import { and, eq, gt, isNull } from 'drizzle-orm'
import type { StudioDatabase } from './open-database.ts'
import { models } from './schema.ts'

/** What has become of the models of a database so far. */
export interface ModelHistory {
  /** Whether it has ever held a model with something in it, removed ones included. */
  readonly hasHeldModel: boolean
  /** Ids of models whose first command never came, because the server ended just then. */
  readonly unborn: readonly string[]
}

/** Reads it; to be asked at start, while nobody is creating a model. */
export function readModelHistory(database: StudioDatabase): ModelHistory {
  const isUnborn = and(eq(models.seq, 0), isNull(models.removedAt))
  return {
    hasHeldModel: database.select({ id: models.id }).from(models).where(gt(models.seq, 0)).limit(1).get() !== undefined,
    unborn: database
      .select({ id: models.id })
      .from(models)
      .where(isUnborn)
      .all()
      .map(({ id }) => id),
  }
}
