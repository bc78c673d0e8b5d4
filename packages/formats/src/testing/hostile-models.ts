import type { Attribute, LogicalType, Model, ModelRecord, NamingCase, Target } from '@c360/model'
import {
  aKey,
  aModel,
  anAttribute,
  anEntity,
  aRelationship,
  arbitraryLogicalType,
  aTarget,
  aValue,
  aValueSet,
} from '@c360/model/testing'
import fc from 'fast-check'
import { hostileTexts } from './hostile-texts.ts'

const pieces = [
  "'",
  '"',
  '`',
  '\\',
  '--',
  '/*',
  '*/',
  ';',
  '$$',
  '\n',
  '\r',
  '\t',
  ')',
  '(',
  ',',
  '{table}',
  'é',
  '\u{1f600}',
]

/** Text that breaks what does not quote it, put together from what ends literals, names and comments. Storable. */
export const arbitraryHostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(
      fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('DROP TABLE canary', 'select', 'x', 'Xy', ' '), fc.string()),
      {
        maxLength: 8,
      },
    )
    .map((parts) =>
      parts
        .join('')
        .replaceAll('\0', '')
        .replace(/\p{Surrogate}/gu, '')
        .slice(0, 1000),
    ),
)

const text = arbitraryHostileText
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

const nativeType: fc.Arbitrary<LogicalType> = fc.record({
  kind: fc.constant('native' as const),
  dialect: fc.constantFrom('postgres', 'snowflake', 'bigquery', 'oracle'),
  type: fc.oneof(
    text,
    fc.constantFrom('inet', 'numeric(1001)', 'int[]', 'varchar(0)', 'serial[]', 'timestamp(7)', 'bit varying(3)'),
  ),
})

// Whatever can be the name of a type is written, and the engine may not have it; these cannot be one.
const brokenType = text
  .map((each) => each.slice(0, 900).replace(/\p{Surrogate}/gu, ''))
  .chain((each) =>
    fc.constantFrom(
      `int; ${each}`,
      `int) ${each}`,
      `text ${each} --`,
      `int DEFAULT ${each}`,
      `"${each}" NOT NULL`,
      `'${each}`,
    ),
  )

const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)

const attributeFields = fc.record({
  name: text,
  label: sometimes(text),
  description: sometimes(text),
  type: fc.oneof(arbitraryLogicalType, arbitraryLogicalType, nativeType),
  required: fc.boolean(),
  default: sometimes(
    fc.oneof(
      value.map((given) => ({ kind: 'value' as const, value: given })),
      text.map((expression) => ({ kind: 'expression' as const, expression })),
      fc
        .constantFrom('now()', 'CURRENT_DATE', 'gen_random_uuid()', "'x'::text")
        .map((expression) => ({ kind: 'expression' as const, expression })),
    ),
  ),
  pattern: sometimes(text),
  minValue: sometimes(fc.double({ noNaN: true, noDefaultInfinity: true })),
  maxLength: sometimes(fc.nat(1000)),
  valueSet: sometimes(fc.constant('set_any')),
  isInKey: fc.boolean(),
  physicalName: sometimes(text),
  physicalType: sometimes(fc.oneof(brokenType, fc.constantFrom('integer', 'text[]', 'jsonb'))),
})

const entityFields = fc.record({
  name: text,
  description: sometimes(text),
  attributes: fc.array(attributeFields, { maxLength: 5 }),
  keyName: sometimes(text),
  parent: fc.nat(2),
  onDelete: sometimes(fc.constantFrom('no-action', 'restrict', 'cascade', 'set-null', 'set-default')),
})

/** A small model in which every text is hostile, and a target whose own texts are, too. */
export function arbitraryHostileModel(dialect: Target['dialect']): fc.Arbitrary<{ model: Model; target: Target }> {
  const shape = {
    entities: fc.array(entityFields, { minLength: 1, maxLength: 3 }),
    codes: fc.array(text, { maxLength: 3 }),
    case: fc.constantFrom<NamingCase>('snake', 'upper-snake', 'camel', 'pascal', 'as-is'),
    schema: sometimes(text),
    template: sometimes(text),
  }
  return fc.record(shape).map(({ entities, codes, template, ...fields }) => {
    const names =
      template === undefined
        ? {}
        : { constraintNames: { primaryKey: template, unique: template, foreignKey: template, check: template } }
    const target = aTarget({
      id: 'tgt_any',
      dialect,
      case: fields.case,
      prefixes: { other: template ?? '' },
      ...names,
      ...(fields.schema === undefined ? {} : { schema: fields.schema }),
    })
    const records: ModelRecord[] = [
      target,
      aValueSet({ id: 'set_any' }),
      ...codes.map((code, index) => aValue({ id: `val_${index}`, valueSet: 'set_any', code })),
      ...entities.flatMap((entity, index) => toRecords(entity, index, entities.length)),
    ]
    return { model: aModel(...records), target }
  })
}

type EntityFields = typeof entityFields extends fc.Arbitrary<infer T> ? T : never

function toRecords(fields: EntityFields, index: number, count: number): ModelRecord[] {
  const { name, description, keyName, onDelete } = fields
  const id = `ent_${index}`
  const parent = fields.parent % count
  const attributes = fields.attributes.map((each, position) =>
    toAttributeRecords(each, id, `att_${index}_${position}`, position),
  )
  const key = fields.attributes.flatMap(({ isInKey }, position) => (isInKey ? [`att_${index}_${position}`] : []))
  const surrogate = anAttribute({ id: `att_${index}_id`, parent: id, name: 'id', type: { kind: 'uuid' }, order: 'Z0' })
  const reference = anAttribute({ id: `att_${index}_ref`, parent: id, name: 'id', type: { kind: 'uuid' }, order: 'Z1' })
  return [
    anEntity({ id, name, ...(description === undefined ? {} : { description }) }),
    surrogate,
    reference,
    ...attributes.flat(),
    aKey({
      id: `key_${index}`,
      entity: id,
      attributes: [surrogate.id],
      ...(keyName === undefined ? {} : { name: keyName }),
    }),
    aKey({ id: `key_${index}_other`, entity: id, primary: false, attributes: key }),
    aRelationship({
      id: `rel_${index}`,
      parentEntity: `ent_${parent}`,
      childEntity: id,
      attributePairs: [{ parent: `att_${parent}_id`, child: reference.id }],
      ...(onDelete === undefined ? {} : { onDelete }),
    }),
  ]
}

type AttributeFields = EntityFields['attributes'][number]

function toAttributeRecords(fields: AttributeFields, parent: string, id: string, position: number): ModelRecord[] {
  const { isInKey: _, physicalName, physicalType, ...rest } = fields
  const given = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined)) as Partial<Attribute>
  const attribute = anAttribute({ id, parent, ...given, order: `a${position}` })
  const option = {
    ...(physicalName === undefined ? {} : { physicalName }),
    ...(physicalType === undefined ? {} : { physicalType }),
  }
  if (Object.keys(option).length === 0) return [attribute]
  return [attribute, { id: `clo_${id}`, kind: 'column-option', target: 'tgt_any', attribute: id, ...option }]
}
