import { type Attribute, childrenOf, formatLogicalType } from '@c360/model'
import { quoteName } from '../ddl/quote.ts'
import type { PhysicalType } from '../dialects/dialect.ts'
import { type Derivation, shown } from './derivation.ts'
import type { PhysicalColumn } from './physical-schema.ts'
import { isTypeText } from './type-text.ts'

/** The type of a column, and whether it is what follows from the attribute's own type. */
interface ColumnType {
  readonly text: string
  readonly isOwn: boolean
  readonly struct: PhysicalType['struct']
  readonly notes: readonly string[]
}

interface ColumnTypeInput {
  readonly attribute: Attribute
  readonly name: string
  readonly fields: readonly PhysicalColumn[]
  /** The type given for this column in this target. */
  readonly given: string | undefined
}

/** The type given for the column where it can only be a type, or else the one that follows from the attribute. */
export function deriveColumnType(derivation: Derivation, input: ColumnTypeInput): ColumnType {
  const { dialect } = derivation
  const { attribute, fields } = input
  const given = input.given?.trim() ?? ''
  if (given !== '' && isTypeText(given)) return toGivenType(derivation, attribute, given)
  const notes: string[] = []
  if (given !== '') {
    const message = `The type ${shown(given)} given for the column is not the text of a type; the attribute's own is used.`
    notes.push(derivation.report('type-text', 'warning', message, attribute.id))
  }
  const type = dialect.toPhysicalType(
    attribute.type,
    fields.map((field) => ({ ...field, quotedName: quoteName(dialect, field.name) })),
  )
  if (type.loss !== undefined) notes.push(derivation.report('type-loss', 'warning', type.loss, attribute.id, 'type'))
  if (type.holds !== undefined) notes.push(`${input.name}: ${type.holds}${describeProperties(derivation, attribute)}`)
  return { text: type.text, isOwn: true, struct: type.struct, notes }
}

function toGivenType(derivation: Derivation, attribute: Attribute, given: string): ColumnType {
  const { dialect } = derivation
  const text = given.replace(/\s+/g, ' ')
  const notes: string[] = []
  if (!dialect.isKnownType(text)) {
    const message = `The type ${shown(text)} is none that ${dialect.label} has by itself; it must exist before the table.`
    notes.push(derivation.report('unknown-type', 'warning', message, attribute.id))
  }
  const own = dialect.toPhysicalType(attribute.type)
  return { text, isOwn: familyOf(own.text) === familyOf(text), struct: undefined, notes }
}

/** Types of one family compare with each other and take each other's values. */
export function familyOf(type: string): string {
  const name = type
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return families[name] ?? name
}

const families: Readonly<Record<string, string>> = {
  bigint: 'integer',
  bigserial: 'integer',
  int: 'integer',
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  serial: 'integer',
  smallint: 'integer',
  smallserial: 'integer',
  decimal: 'numeric',
  float8: 'double precision',
  bool: 'boolean',
  character: 'text',
  'character varying': 'text',
  char: 'text',
  string: 'text',
  varchar: 'text',
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
}

// Where the engine does not name what an object holds, a comment does.
function describeProperties({ model }: Derivation, attribute: Attribute): string {
  const properties = childrenOf(model, attribute.id, 'attribute').map(
    ({ name, type, required }) => `${name} ${formatLogicalType(type)}${required ? ' required' : ''}`,
  )
  return properties.length === 0 ? '' : ` with ${properties.join(', ')}`
}
