import { fromRecords, type Model, type ModelRecord } from '@c360/model'
import { entityId } from './measure.ts'

const entityCount = 100
const attributesEach = 10

/** A model of 100 entities with 10 attributes each: of the size that people draw together. */
export function modelToEdit(): Model {
  const records: ModelRecord[] = [{ id: 'model', kind: 'model', name: 'Edited by many' }]
  for (let entity = 0; entity < entityCount; entity += 1) {
    const id = entityId(entity)
    const fixed = { archetype: 'profile', layer: 'core', history: 'overwrite', lifecycle: 'draft' } as const
    records.push({ id, kind: 'entity', name: `customer ${entity}`, ...fixed })
    for (let attribute = 0; attribute < attributesEach; attribute += 1) {
      const name = `attribute_${attribute}`
      const fields = { parent: id, name, type: { kind: 'text' }, required: false, lifecycle: 'draft' } as const
      records.push({ id: `att_${entity}_${attribute}`, kind: 'attribute', order: `a${attribute}`, ...fields })
    }
  }
  const model = fromRecords(records)
  if (!model.ok) throw new Error(model.error.message)
  return model.value
}
