import { type Attribute, formatLogicalType, type LogicalType } from '@c360/model'
import type { YamlValue } from '../yaml/write-yaml.ts'

/** A logical type as the standard says it; what it has no word for stands in `extra`. */
export interface ContractType {
  readonly logicalType: string
  readonly options: Readonly<Record<string, YamlValue>>
  readonly extra: Readonly<Record<string, unknown>>
  /** The standard's type says less than the model's. */
  readonly isLoss: boolean
}

const plain = (logicalType: string, options: Readonly<Record<string, YamlValue>> = {}): ContractType => ({
  logicalType,
  options,
  extra: {},
  isLoss: false,
})

/** Says a logical type in the words of the standard. @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/schema/ */
export function toContractType(type: LogicalType): ContractType {
  switch (type.kind) {
    case 'string':
      return plain('string', { maxLength: type.maxLength })
    case 'text':
      return plain('string')
    case 'uuid':
    case 'binary':
      return plain('string', { format: type.kind })
    case 'integer':
      return plain('integer', { format: type.bits === undefined ? undefined : `i${type.bits}` })
    case 'float':
      return plain('number', { format: 'f64' })
    case 'decimal':
      return { ...plain('number'), extra: { precision: type.precision, scale: type.scale } }
    case 'timestamp':
      return plain('timestamp', { timezone: type.timezone })
    case 'json':
    case 'map':
      return { ...plain('object'), extra: { modelType: formatLogicalType(type) } }
    case 'native':
      return { ...plain('string'), extra: { modelType: formatLogicalType(type) }, isLoss: true }
    default:
      return plain(type.kind)
  }
}

/** The bounds of an attribute's values as options of its type, which takes only those of its own; the others stand in `extra`. */
export function withBounds(type: ContractType, attribute: Attribute): ContractType {
  const { minLength, maxLength, minValue, maxValue, pattern } = attribute
  if (type.logicalType === 'string') {
    const longest = [maxLength, type.options['maxLength'] as number | undefined].filter((limit) => limit !== undefined)
    const format = type.options['format'] ?? formatOf(attribute)
    const options = { minLength, maxLength: longest.length === 0 ? undefined : Math.min(...longest), pattern, format }
    return { ...type, options, extra: { ...type.extra, minValue, maxValue } }
  }
  const extra = { ...type.extra, minLength, maxLength, pattern }
  if (type.logicalType === 'integer' || type.logicalType === 'number') {
    return { ...type, options: { ...type.options, minimum: minValue, maximum: maxValue }, extra }
  }
  return { ...type, extra: { ...extra, minValue, maxValue } }
}

function formatOf({ semanticType }: Attribute): string | undefined {
  if (semanticType === 'email') return 'email'
  return semanticType === 'url' ? 'uri' : undefined
}
