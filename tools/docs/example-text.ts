import { formatLogicalType, type ModelRecord } from '@c360/model'
import type { RuleExample } from '@c360/rules'

/** The records of an example in one line: `order(order_id uuid key, placed_at timestamptz)`. */
export function exampleText({ title, records, options }: RuleExample): string {
  const drawn = [...entityTexts(records), ...relationshipTexts(records), ...otherTexts(records)]
  const withOptions = options === undefined ? '' : ` (with ${JSON.stringify(options)})`
  return `${title}: \`${drawn.join('; ').replaceAll('`', "'")}\`${withOptions}`
}

function entityTexts(records: readonly ModelRecord[]): string[] {
  const keys = new Set(records.flatMap((one) => (one.kind === 'key' ? one.attributes : [])))
  return records.flatMap((one) => {
    if (one.kind !== 'entity') return []
    const attributes = attributeTexts(one.id, records, keys)
    const archetype = one.archetype === 'other' ? '' : `${one.archetype} `
    return [`${archetype}${one.name}${attributes.length === 0 ? '' : `(${attributes.join(', ')})`}`]
  })
}

function attributeTexts(parent: string, records: readonly ModelRecord[], keys: ReadonlySet<string>): string[] {
  return records.flatMap((one) => {
    if (one.kind !== 'attribute' || one.parent !== parent) return []
    const nested = attributeTexts(one.id, records, keys)
    const said = [
      one.name,
      formatLogicalType(one.type),
      ...(keys.has(one.id) ? ['key'] : []),
      ...[one.semanticType, one.timeRole, one.unit, one.sensitivity].filter((fact) => fact !== undefined),
    ]
    return [`${said.join(' ')}${nested.length === 0 ? '' : `(${nested.join(', ')})`}`]
  })
}

function relationshipTexts(records: readonly ModelRecord[]): string[] {
  const names = new Map(records.map((one) => [one.id, 'name' in one ? one.name : one.id]))
  return records.flatMap((one) => {
    if (one.kind !== 'relationship') return []
    const foreignKey = one.attributePairs.map(({ child }) => names.get(child)).join(', ')
    const role = one.parentRole === undefined ? '' : ` as ${one.parentRole}`
    const by = foreignKey === '' ? '' : ` by ${foreignKey}`
    return [`${names.get(one.childEntity)} → ${names.get(one.parentEntity)}${role}${by}`]
  })
}

const drawnElsewhere = new Set(['attribute', 'entity', 'key', 'model', 'relationship'])

function otherTexts(records: readonly ModelRecord[]): string[] {
  return records.flatMap((one) => {
    if (one.kind === 'abbreviation') return [`${one.shortForm} is ${one.use} for ${one.word}`]
    if (drawnElsewhere.has(one.kind)) return []
    return [`${one.kind} ${'name' in one ? one.name : ''}`.trimEnd()]
  })
}
