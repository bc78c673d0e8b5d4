import { type Attribute, type AttributeDefault, type LogicalType, orderKeys } from '@c360/model'
import { formatType, noteAt, type ReadCheck, type ReadColumn, type ReadTable } from '@c360/sql'
import { type CheckFields, noteKept, takeCheck } from './check-fields.ts'
import type { ResolvedType } from './defined-types.ts'
import { toLogicalType } from './logical-types.ts'
import type { RecordContext } from './to-records.ts'

/** A column on its way to an attribute. */
interface Draft {
  readonly column: ReadColumn
  readonly resolved: ResolvedType
  readonly attribute: Attribute
  readonly fields: CheckFields
  readonly kept: Record<string, string | string[]>
}

/** The attributes of a table's columns, in their order, and the conditions that no attribute can say. */
export interface TableAttributes {
  readonly attributes: readonly Attribute[]
  readonly keptChecks: readonly ReadCheck[]
}

/** Makes the attributes of a table: types, defaults, and what domains and conditions say of their values. */
export function toAttributes(table: ReadTable, entityId: string, context: RecordContext): TableAttributes {
  const orders = orderKeys(table.columns.length)
  const drafts = new Map<string, Draft>()
  for (const [index, column] of table.columns.entries()) {
    drafts.set(column.name, toDraft(column, entityId, orders[index] ?? 'a0', context))
  }
  for (const draft of drafts.values()) takeDomains(draft)
  const keptChecks: ReadCheck[] = []
  for (const check of table.checks) {
    if (!takeCheck(check, (name) => drafts.get(name))) keptChecks.push(check)
  }
  const attributes = [...drafts.values()].map((draft) => finish(draft, table, context))
  return { attributes, keptChecks }
}

function toDraft(column: ReadColumn, entityId: string, order: string, context: RecordContext): Draft {
  const resolved = context.types.resolve(column.type)
  const { enumeration, domains } = resolved
  const attribute: Attribute = {
    id: context.createId('attribute'),
    kind: 'attribute',
    parent: entityId,
    name: column.name.slice(0, 1000),
    type: enumeration === undefined ? toLogicalType(resolved.base) : enumType(resolved),
    required: column.isRequired || domains.some(({ isRequired }) => isRequired),
    order,
    lifecycle: 'active',
  }
  return { column, resolved, attribute, fields: {}, kept: {} }
}

function enumType({ base }: ResolvedType): LogicalType {
  let type: LogicalType = { kind: 'string' }
  for (let dimension = 0; dimension < Math.min(base.dimensions, 6); dimension += 1)
    type = { kind: 'array', items: type }
  return type
}

/** A domain calls the value `VALUE`, whatever the column is called. */
function takeDomains({ resolved, attribute, fields, kept, column }: Draft): void {
  const checks = column.type.dimensions > 0 ? [] : resolved.domains.flatMap((domain) => domain.checks)
  for (const check of checks) {
    if (takeCheck(check, () => ({ attribute, fields }))) continue
    kept['postgres.checks'] = [...(kept['postgres.checks'] ?? []), check.text.slice(0, 10_000)]
    noteKept(check, `“${attribute.name}”`)
  }
  if (resolved.domains.length > 0) kept['postgres.type'] = formatType(column.type)
}

function finish(draft: Draft, table: ReadTable, context: RecordContext): Attribute {
  const { column, resolved, fields, kept } = draft
  const { required, values, ...constraints } = fields
  const given = column.default ?? resolved.domains.find((domain) => domain.default !== undefined)?.default
  const valueSet = valueSetOf(draft, table, context)
  const value = toDefault(given)
  noteGenerated(draft, given)
  noteNative(draft)
  return {
    ...draft.attribute,
    ...constraints,
    ...(required ? { required } : {}),
    ...(column.comment === undefined || column.comment === '' ? {} : { description: column.comment.slice(0, 100_000) }),
    ...(value === undefined ? {} : { default: value }),
    ...(valueSet === undefined ? {} : { valueSet }),
    ...(Object.keys(kept).length === 0 ? {} : { customProperties: kept }),
  }
}

function valueSetOf({ column, resolved, fields }: Draft, table: ReadTable, context: RecordContext): string | undefined {
  const { enumeration, domains } = resolved
  if (enumeration !== undefined) return context.types.valueSetOf(enumeration, enumeration.name, enumeration.values)
  if (fields.values === undefined) return undefined
  const [domain] = domains
  return domain === undefined
    ? context.types.valueSetOf(column, `${table.name}_${column.name}`, fields.values)
    : context.types.valueSetOf(domain, domain.name, fields.values)
}

function toDefault(given: ReadColumn['default']): AttributeDefault | undefined {
  if (given?.kind === 'value') {
    const { value } = given
    return typeof value === 'string' && value.length > 10_000 ? undefined : { kind: 'value', value }
  }
  if (given?.kind !== 'expression' || given.expression === '' || given.expression.length > 10_000) return undefined
  return { kind: 'expression', expression: given.expression }
}

function noteGenerated({ attribute, column, kept }: Draft, given: ReadColumn['default']): void {
  const { generated, statement } = column
  const about = { target: attribute.id }
  if (generated?.kind === 'expression') {
    kept['postgres.generated'] = generated.expression.slice(0, 10_000)
    const message = `“${attribute.name}” is computed (${generated.expression.slice(0, 80)}); the expression is kept as text.`
    noteAt(statement, 'import/generated', message, 'warning', about)
    return
  }
  const numbers = generated === undefined ? sequenceOf(given) : `identity ${generated.when}`
  if (numbers === undefined) return
  kept['postgres.numbering'] = numbers.slice(0, 1000)
  const message = `The database numbers “${attribute.name}” (${numbers.slice(0, 80)}); a model says nothing of it.`
  noteAt(statement, 'import/numbered', message, 'info', about)
}

function sequenceOf(given: ReadColumn['default']): string | undefined {
  return given?.kind === 'sequence' ? given.expression : undefined
}

function noteNative({ attribute, column }: Draft): void {
  if (attribute.type.kind !== 'native') return
  const message = `No logical type says what ${attribute.type.type} is; “${attribute.name}” keeps it as a type of PostgreSQL.`
  noteAt(column.statement, 'import/native-type', message, 'warning', { target: attribute.id, field: 'type' })
}
