import { fromRecords, type Model } from '@c360/model'
import type { Store } from '@c360/sync'

/** A stored model, `undefined` when there is none. */
export async function readModel(store: Store, modelId: string): Promise<Model | undefined> {
  const stored = await store.readRecords(modelId)
  if (stored === undefined) return undefined
  const model = fromRecords(
    stored.records.map(({ record }) => record),
    { trusted: true },
  )
  if (!model.ok) throw new Error(`The stored model ${modelId} is broken: ${model.error.message}`)
  return model.value
}
