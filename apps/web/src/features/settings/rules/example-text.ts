import { type Attribute, type Entity, formatLogicalType, type ModelRecord } from '@c360/model'
import type { RuleExample } from '@c360/rules'

/** What an example of a rule looks like, as it would be typed: `person: email string!, is_active boolean`. */
export function exampleText({ records, options = {} }: RuleExample): string {
  const names = new Map(records.map((record) => [record.id, nameOf(record)]))
  const entities = records.filter((record): record is Entity => record.kind === 'entity')
  const attributes = records.filter((record): record is Attribute => record.kind === 'attribute')
  const lines = entities.map((entity) => {
    const own = attributes.filter(({ parent }) => parent === entity.id).map(attributeText)
    return own.length === 0 ? entity.name : `${entity.name}: ${own.join(', ')}`
  })
  const settings = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return [...lines, ...records.flatMap((record) => otherText(record, names)), ...settings].join('\n')
}

function nameOf(record: ModelRecord): string {
  return 'name' in record ? (record.name ?? '') : ''
}

function attributeText({ name, type, required }: Attribute): string {
  return `${name} ${formatLogicalType(type)}${required ? '!' : ''}`
}

function otherText(record: ModelRecord, names: ReadonlyMap<string, string>): readonly string[] {
  switch (record.kind) {
    case 'abbreviation':
      return [`${record.word} = ${record.shortForm} (${record.use})`]
    case 'key':
      return [`key: ${record.attributes.map((id) => names.get(id) ?? '').join(', ')}`]
    case 'relationship':
      return [`${names.get(record.parentEntity) ?? ''} → ${names.get(record.childEntity) ?? ''}`]
    case 'target':
      return [`${record.name} (${record.dialect}${constraintText(record.constraintNames)})`]
    default:
      return []
  }
}

function constraintText(names: Readonly<Record<string, string | undefined>> | undefined): string {
  return Object.values(names ?? {})
    .map((template) => `, ${template}`)
    .join('')
}
