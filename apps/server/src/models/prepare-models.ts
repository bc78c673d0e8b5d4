import type { Services } from '../services.ts'
import type { ModelHistory } from '../storage/model-history.ts'
import { seedExample } from './seed-example.ts'

/**
 * Makes the list of models fit to be shown: hides what an earlier run died over while creating it, and gives an
 * installation that never held a model the example. Asked of the database and not of the folder's age, so that a first start
 * that dies half-way is made up for.
 */
export async function prepareModels(services: Services, { hasHeldModel, unborn }: ModelHistory): Promise<void> {
  for (const modelId of unborn) await services.store.models.remove(modelId, services.now())
  if (!hasHeldModel) await seedExample(services)
}
