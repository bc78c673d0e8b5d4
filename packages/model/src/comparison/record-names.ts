import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import { modelPropertiesId } from '../records/model-properties.ts'
import type { ModelRecord } from '../records/registry.ts'

/** What people call a record: its name, or what it connects. */
export function nameOfRecord(model: Model, record: ModelRecord): string {
  switch (record.kind) {
    case 'relationship':
      return record.name ?? `${nameOfId(model, record.parentEntity)} to ${nameOfId(model, record.childEntity)}`
    case 'key':
      return record.name ?? (record.primary ? 'primary key' : 'key')
    case 'placement':
      return nameOfId(model, record.entity)
    case 'identity-binding':
      return `${nameOfId(model, record.attribute)} as ${nameOfId(model, record.namespace)}`
    case 'identity-link':
      return `${nameOfId(model, record.fromNamespace)} to ${nameOfId(model, record.toNamespace)}`
    case 'table-option':
      return `${nameOfId(model, record.entity)} in ${nameOfId(model, record.target)}`
    case 'column-option':
      return `${nameOfId(model, record.attribute)} in ${nameOfId(model, record.target)}`
    case 'value':
      return record.code
    default:
      return namedOrLabel(record)
  }
}

/** What people call the record of an id. */
export function nameOfId(model: Model, id: string): string {
  const record = getRecord(model, id)
  return record === undefined ? id : nameOfRecord(model, record)
}

/** The record whose group a record's changes are told in: its entity, its diagram, or the model itself. */
export function owningRecord(model: Model, record: ModelRecord): ModelRecord {
  const { definition } = kindRulesOf(record)
  const field = record.kind === 'relationship' ? 'childEntity' : definition.parentField
  const isSetting = definition.aspect === 'settings' && field === undefined
  const parentId = isSetting ? modelPropertiesId : field === undefined ? undefined : String(fieldsOf(record)[field])
  const parent = parentId === undefined || parentId === record.id ? undefined : getRecord(model, parentId)
  return parent === undefined ? record : owningRecord(model, parent)
}

function namedOrLabel(record: ModelRecord): string {
  const { nameField, label } = kindRulesOf(record).definition
  const name = nameField === undefined ? undefined : fieldsOf(record)[nameField]
  return typeof name === 'string' && name.trim() !== '' ? name : `unnamed ${label}`
}
