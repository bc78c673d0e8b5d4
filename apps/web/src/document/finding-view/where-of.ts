import { type Finding, getRecord, type Model, type ModelRecord, recordKinds } from '@c360/model'
import { draftAttributeId } from '../findings/draft-operations.ts'
import { strings } from './strings.ts'

/** Where a record stands, as people say it: `order.email`, `customer → order`, `Snowflake`. */
export function placeOf(model: Model, id: string): string | undefined {
  const record = getRecord(model, id)
  if (record === undefined) return id === draftAttributeId ? strings.newAttribute : undefined
  return placeOfRecord(model, record)
}

function placeOfRecord(model: Model, record: ModelRecord): string {
  switch (record.kind) {
    case 'attribute':
      return `${placeOf(model, record.parent) ?? ''}.${record.name || strings.unnamed}`
    case 'key':
      return `${placeOf(model, record.entity) ?? ''} · ${record.name ?? (record.primary ? 'primary key' : 'key')}`
    case 'relationship':
      return `${placeOf(model, record.parentEntity) ?? ''} → ${placeOf(model, record.childEntity) ?? ''}`
    case 'value':
      return `${placeOf(model, record.valueSet) ?? ''} · ${record.code}`
    case 'table-option':
      return `${placeOf(model, record.entity) ?? ''} in ${placeOf(model, record.target) ?? ''}`
    case 'column-option':
      return `${placeOf(model, record.attribute) ?? ''} in ${placeOf(model, record.target) ?? ''}`
    default:
      return nameOf(record)
  }
}

function nameOf(record: ModelRecord): string {
  const { nameField, label }: { nameField?: string; label: string } = recordKinds[record.kind]
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const name = nameField === undefined ? undefined : fields[nameField]
  return typeof name === 'string' && name !== '' ? name : label
}

/** The name of the warehouse a finding holds for, where it holds for one. */
export function warehouseOf(model: Model, { warehouse }: Finding): string | undefined {
  return warehouse === undefined ? undefined : (placeOf(model, warehouse) ?? warehouse)
}

/** The entity that a finding belongs to, for lists that are grouped by entity; of a relationship, its child. */
export function entityIdOf(model: Model, id: string | undefined): string | undefined {
  const record = id === undefined ? undefined : getRecord(model, id)
  switch (record?.kind) {
    case 'entity':
      return record.id
    case 'attribute':
      return entityIdOf(model, record.parent)
    case 'key':
      return record.entity
    case 'relationship':
      return record.childEntity
    default:
      return undefined
  }
}
