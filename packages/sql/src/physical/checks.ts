import { type Attribute, childrenOf, getRecordOf } from '@c360/model'
import { familyOf } from './column-type.ts'
import type { Derivation } from './derivation.ts'
import { isPortablePattern } from './patterns.ts'
import type { PhysicalCheck, PhysicalCheckRule, PhysicalColumn } from './physical-schema.ts'
import { nameConstraint, type TableDraft } from './table-draft.ts'

/** Derives conditions on values: bounds, lengths, patterns, closed lists. What the engine cannot check is noted at the column. */
export function deriveChecks(
  derivation: Derivation,
  draft: TableDraft,
): { readonly checks: readonly PhysicalCheck[]; readonly columns: readonly PhysicalColumn[] } {
  const checks: PhysicalCheck[] = []
  const columns = draft.columns.map((column) => {
    const { rules, problems } = toRules(derivation, column.attribute)
    const unsaid = [...problems]
    for (const rule of rules) {
      if (!canCheck(derivation, column, rule)) {
        unsaid.push(describeRule(rule))
        continue
      }
      const parts = { columns: [column.name], record: column.attribute.id }
      checks.push({ name: nameConstraint(derivation, draft, 'check', parts), column: column.name, rule })
    }
    if (unsaid.length === 0) return column
    const message = `${derivation.dialect.label} does not check ${column.name}: ${unsaid.join('; ')}.`
    return { ...column, notes: [...column.notes, derivation.report('check', 'info', message, column.attribute.id)] }
  })
  return { checks, columns }
}

function canCheck(derivation: Derivation, column: PhysicalColumn, rule: PhysicalCheckRule): boolean {
  const { capabilities, grammar } = derivation.dialect
  if (capabilities.check === 'refused' || !isOwnType(derivation, column)) return false
  return grammar.check?.(rule, column.name) !== undefined
}

// A type given for the column may be none that the conditions of the attribute's own type go with.
function isOwnType({ dialect }: Derivation, { attribute, type }: PhysicalColumn): boolean {
  return familyOf(dialect.toPhysicalType(attribute.type).text) === familyOf(type)
}

interface Rules {
  readonly rules: PhysicalCheckRule[]
  /** What the attribute says of its values, but its type does not go with. */
  readonly problems: string[]
}

function toRules(derivation: Derivation, attribute: Attribute): Rules {
  const found: Rules = { rules: [], problems: [] }
  addRange(found, attribute)
  addLength(found, attribute)
  addPattern(found, attribute)
  addValues(found, derivation, attribute)
  return found
}

const isNumeric = ({ type: { kind } }: Attribute): boolean => ['integer', 'decimal', 'float'].includes(kind)
const isText = ({ type: { kind } }: Attribute): boolean => kind === 'string' || kind === 'text'

function addRange({ rules, problems }: Rules, attribute: Attribute): void {
  const { minValue: min, maxValue: max } = attribute
  if (min === undefined && max === undefined) return
  const rule: PhysicalCheckRule = { kind: 'range', min, max }
  if (isNumeric(attribute)) rules.push(rule)
  else problems.push(describeRule(rule))
}

function addLength({ rules, problems }: Rules, attribute: Attribute): void {
  const { type, minLength } = attribute
  // What the type itself says is not said twice.
  const bound = type.kind === 'string' ? (type.maxLength ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  const max = attribute.maxLength === undefined || attribute.maxLength >= bound ? undefined : attribute.maxLength
  const min = minLength === 0 ? undefined : minLength
  if (min === undefined && max === undefined) return
  const of = type.kind === 'binary' ? 'bytes' : type.kind === 'array' ? 'items' : 'characters'
  const rule: PhysicalCheckRule = { kind: 'length', of, min, max }
  if (isText(attribute) || of === 'bytes' || isPlainArray(attribute)) rules.push(rule)
  else problems.push(describeRule(rule))
}

function isPlainArray({ type }: Attribute): boolean {
  return type.kind === 'array' && !['array', 'json', 'map', 'native', 'object'].includes(type.items.kind)
}

function addPattern({ rules, problems }: Rules, attribute: Attribute): void {
  const { pattern = '' } = attribute
  if (pattern === '') return
  if (isText(attribute) && isPortablePattern(pattern)) rules.push({ kind: 'pattern', pattern })
  else problems.push(describeRule({ kind: 'pattern', pattern }))
}

function addValues({ rules, problems }: Rules, { model }: Derivation, attribute: Attribute): void {
  const valueSet = getRecordOf(model, 'value-set', attribute.valueSet ?? '')
  if (valueSet === undefined) return
  const codes = childrenOf(model, valueSet.id, 'value').map(({ code }) => code)
  if (codes.length === 0) return
  const unique = [...new Set(codes)]
  const areIntegers = attribute.type.kind === 'integer' && unique.every((code) => /^-?\d{1,15}$/.test(code))
  if (areIntegers) rules.push({ kind: 'values', values: unique.map(Number) })
  else if (isText(attribute)) rules.push({ kind: 'values', values: unique })
  else problems.push(`one of the values of ${valueSet.name}`)
}

const mostValuesShown = 12

function describeRule(rule: PhysicalCheckRule): string {
  switch (rule.kind) {
    case 'range':
      return `value ${describeBounds(rule)}`
    case 'length':
      return `${rule.of} ${describeBounds(rule)}`
    case 'pattern':
      return `matches ${rule.pattern}`
    case 'values': {
      const shown = rule.values.slice(0, mostValuesShown).join(', ')
      return `one of ${shown}${rule.values.length > mostValuesShown ? ', …' : ''}`
    }
  }
}

function describeBounds({ min, max }: { min: number | undefined; max: number | undefined }): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  return min === undefined ? `at most ${max}` : `at least ${min}`
}
