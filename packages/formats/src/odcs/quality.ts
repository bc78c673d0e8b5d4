import { type Attribute, childrenOf, type Entity, getRecordOf, type Model } from '@c360/model'
import type { YamlValue } from '../yaml/write-yaml.ts'

interface Check {
  readonly id: string
  readonly metric: string
  readonly description: string
  readonly dimension: string
  readonly arguments?: Readonly<Record<string, YamlValue>>
}

// Every check that follows from a model counts rows that break it, and there must be none.
const toQuality = ({ id, ...check }: Check): YamlValue => ({ id, type: 'library', ...check, mustBe: 0, unit: 'rows' })

/** The checks that follow from what the model says of an attribute's values. */
export function attributeQuality(model: Model, attribute: Attribute, isUnique: boolean): readonly YamlValue[] {
  const { id, name, required, pattern, valueSet } = attribute
  const checks: Check[] = []
  if (required) {
    const description = `Every row has its ${name}.`
    checks.push({ id: `${id}_required`, metric: 'nullValues', description, dimension: 'completeness' })
  }
  if (isUnique) {
    const description = `No two rows have the same ${name}.`
    checks.push({ id: `${id}_unique`, metric: 'duplicateValues', description, dimension: 'uniqueness' })
  }
  const values = valueSet === undefined ? [] : childrenOf(model, valueSet, 'value').map(({ code }) => code)
  if (values.length > 0) {
    const description = `Every value is one of “${getRecordOf(model, 'value-set', valueSet ?? '')?.name ?? ''}”.`
    const dimension = 'conformity'
    checks.push({
      id: `${id}_values`,
      metric: 'invalidValues',
      description,
      dimension,
      arguments: { validValues: values },
    })
  }
  if (pattern !== undefined) {
    const description = `Every ${name} has the agreed form.`
    const dimension = 'conformity'
    checks.push({ id: `${id}_pattern`, metric: 'invalidValues', description, dimension, arguments: { pattern } })
  }
  return checks.map(toQuality)
}

/** The checks that follow from an entity's keys of several attributes; a key of one is a check of the attribute. */
export function entityQuality(model: Model, entity: Entity): readonly YamlValue[] {
  return childrenOf(model, entity.id, 'key')
    .filter(({ attributes }) => attributes.length > 1)
    .map(({ id, attributes }) => {
      const properties = attributes.map((attribute) => getRecordOf(model, 'attribute', attribute)?.name ?? attribute)
      const description = `No two rows have the same ${properties.join(', ')}.`
      const check = { id: `${id}_unique`, metric: 'duplicateValues', description, dimension: 'uniqueness' }
      return toQuality({ ...check, arguments: { properties } })
    })
}
