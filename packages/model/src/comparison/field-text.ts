import type { Model } from '../model/model.ts'
import type { AttributeDefault } from '../records/attribute.ts'
import { kindRulesOf } from '../records/kind-rules.ts'
import type { LogicalType } from '../records/logical-type.ts'
import type { ModelRecord } from '../records/registry.ts'
import { formatLogicalType } from '../text/logical-type-text.ts'
import { nameOfId } from './record-names.ts'

/** The value of a field as people read it: references by name, types as they are typed; `undefined` where there is none. */
export function formatFieldValue(model: Model, record: ModelRecord, field: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (record.kind === 'attribute' && field === 'type') return formatLogicalType(value as LogicalType)
  if (record.kind === 'attribute' && field === 'default') return formatDefault(value as AttributeDefault)
  const references = kindRulesOf(record).definition.references.filter((reference) => reference.field === field)
  if (references.length > 0) return formatReferences(model, value)
  return formatPlain(value)
}

function formatReferences(model: Model, value: unknown): string {
  if (typeof value === 'string') return nameOfId(model, value)
  if (!Array.isArray(value)) return formatPlain(value)
  return value.map((item) => (typeof item === 'string' ? nameOfId(model, item) : formatPair(model, item))).join(', ')
}

function formatPair(model: Model, { parent, child }: Readonly<Record<string, string>>): string {
  return `${nameOfId(model, child ?? '')} = ${nameOfId(model, parent ?? '')}`
}

function formatDefault(value: AttributeDefault): string {
  return value.kind === 'expression' ? value.expression : JSON.stringify(value.value)
}

function formatPlain(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isList ? value.join(', ') : JSON.stringify(value)
}
