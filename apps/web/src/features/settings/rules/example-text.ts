import { type Attribute, type Entity, formatLogicalType, type ModelRecord } from '@c360/model'
import type { RuleExample } from '@c360/rules'

/** What an example of a rule looks like, as it would be typed: `person: email string!, is_active boolean`. */
export function exampleText({ records }: RuleExample): string {
  const entities = records.filter((record): record is Entity => record.kind === 'entity')
  const attributes = records.filter((record): record is Attribute => record.kind === 'attribute')
  const lines = entities.map((entity) => {
    const own = attributes.filter(({ parent }) => parent === entity.id).map(attributeText)
    return own.length === 0 ? entity.name : `${entity.name}: ${own.join(', ')}`
  })
  return [...lines, ...records.flatMap(otherText)].join('\n')
}

function attributeText({ name, type, required }: Attribute): string {
  return `${name} ${formatLogicalType(type)}${required ? '!' : ''}`
}

function otherText(record: ModelRecord): readonly string[] {
  if (record.kind === 'abbreviation') return [`${record.word} = ${record.shortForm} (${record.use})`]
  return record.kind === 'target' ? [`${record.name} (${record.dialect})`] : []
}
