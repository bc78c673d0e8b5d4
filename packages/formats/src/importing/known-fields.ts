import { type Attribute, type FieldValues, isJsonEqual, type ModelRecord } from '@c360/model'
import { dialectOf, standardType } from '@c360/sql'

type Known = (imported: ModelRecord, existing: ModelRecord) => FieldValues

// Where something stands in a drawing is the model's own affair.
const neverKnown: ReadonlySet<string> = new Set(['id', 'kind'])

/** A record of the studio's own formats knows every field that it has; one that it lacks stays. Cards stay where they stand. */
export const fieldsOfRecord: Known = (imported) => {
  if (imported.kind === 'placement') return {}
  return Object.fromEntries(Object.entries(imported).filter(([name]) => !neverKnown.has(name)))
}

// What the definition of a table says, as far as it says it.
const saidByTable: Readonly<Partial<Record<ModelRecord['kind'], readonly string[]>>> = {
  attribute: [
    'type',
    'required',
    'default',
    'description',
    'pattern',
    'minValue',
    'maxValue',
    'minLength',
    'maxLength',
    'valueSet',
  ],
  'column-option': ['physicalType'],
  entity: ['description'],
  key: ['attributes'],
  relationship: ['parentMin', 'childMax', 'identifying', 'onDelete'],
  'table-option': ['schema'],
}

// What is taken from the file only where the model has nothing of its own.
const saidToNobody: Readonly<Partial<Record<ModelRecord['kind'], readonly string[]>>> = {
  key: ['name'],
  relationship: ['name', 'parentRole'],
}

/** What the definition of a table knows: nothing of names, meaning, sensitivity or place, and no field that it leaves out. */
export const fieldsOfTable: Known = (imported, existing) => {
  const said = imported as unknown as FieldValues
  const own = existing as unknown as FieldValues
  const isSaid = (name: string) => said[name] !== undefined
  const names = [
    ...(saidByTable[imported.kind] ?? []).filter(isSaid),
    ...(saidToNobody[imported.kind] ?? []).filter((name) => isSaid(name) && own[name] === undefined),
  ]
  const fields = Object.fromEntries(
    names.filter((name) => !isSame(name, imported, existing)).map((name) => [name, said[name]]),
  )
  const kept = said['customProperties']
  return kept === undefined
    ? fields
    : { ...fields, customProperties: { ...(own['customProperties'] as object), ...kept } }
}

/** Whether a field says the same in other words. */
function isSame(field: string, imported: ModelRecord, existing: ModelRecord): boolean {
  if (imported.kind === 'key' && existing.kind === 'key') {
    return field === 'attributes' && isSameSet(imported.attributes, existing.attributes)
  }
  if (imported.kind !== 'attribute' || existing.kind !== 'attribute') return false
  if (field === 'type') return isSameType(imported, existing)
  return field === 'default' && isSameDefault(imported, existing)
}

/** Two logical types that the engine writes the same way cannot be told apart in a file: the model knows better. */
function isSameType(imported: Attribute, existing: Attribute): boolean {
  if (isJsonEqual(imported.type, existing.type)) return true
  const dialect = dialectOf('postgres')
  return (
    standardType(dialect.toPhysicalType(imported.type).text) ===
    standardType(dialect.toPhysicalType(existing.type).text)
  )
}

/** `CURRENT_TIMESTAMP` and `now()` differ by spelling alone, as do the cases of an expression. */
function isSameDefault(imported: Attribute, existing: Attribute): boolean {
  if (imported.default?.kind !== 'expression' || existing.default?.kind !== 'expression') return false
  return imported.default.expression.toLowerCase() === existing.default.expression.toLowerCase()
}

function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((id) => second.includes(id))
}
