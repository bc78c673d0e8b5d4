import { type Attribute, type Entity, getRecord, type Model } from '@c360/model'

/** What holds an attribute, from its entity down to its parent. */
export function holdersOf(model: Model, attributeId: string): readonly (Entity | Attribute)[] {
  const record = getRecord(model, attributeId)
  const parent = record?.kind === 'attribute' ? getRecord(model, record.parent) : undefined
  if (parent?.kind === 'entity') return [parent]
  return parent?.kind === 'attribute' ? [...holdersOf(model, parent.id), parent] : []
}
