import fc from 'fast-check'
import { remapRecords } from '../intents/copy-records.ts'
import { fromRecords } from '../model/from-records.ts'
import { emptyModel, type Model } from '../model/model.ts'
import { allRecords } from '../model/read.ts'
import type { FieldValues, Operation } from '../operations/operation.ts'
import { Archetype, type Entity } from '../records/entity.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { LogicalType } from '../records/logical-type.ts'
import type { ModelRecord } from '../records/registry.ts'
import {
  aDiagram,
  aKey,
  anAttribute,
  anEntity,
  aPlacement,
  aRelationship,
  aSubjectArea,
  modelProperties,
} from './builders.ts'

const count = { entity: 4, attribute: 8, key: 3, relationship: 4, diagram: 2, placement: 4, 'subject-area': 2 } as const
type PlainKind = keyof typeof count

/** An id of a small pool, so that random records and operations meet each other. */
function anId(kind: PlainKind): fc.Arbitrary<string> {
  return fc.nat({ max: count[kind] - 1 }).map((number) => `${kind}_${number}`)
}

type JsonValue = NonNullable<Entity['customProperties']>[string]

const manyToMany = { parentMin: 0, parentMax: 'many' } as const

const anOrder = fc.constantFrom('a0', 'a1', 'a2', 'a0V')

/** Names as people and machines write them: empty, with quotes, emoji, line breaks, and of objects' own members. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'customer',
    'O\'Brien "quoted"',
    '__proto__',
    'constructor',
    '顧客',
    '👩‍👩‍👧',
    'a\nb',
    ' padded ',
  ),
  fc.string({ maxLength: 8 }),
)

/** Any logical type, nested a little. */
export const arbitraryLogicalType: fc.Arbitrary<LogicalType> = fc.letrec<{ type: LogicalType; flat: LogicalType }>(
  (tie) => ({
    flat: fc.oneof(
      fc.constantFrom('text', 'float', 'boolean', 'date', 'time', 'uuid', 'binary', 'json', 'object').map((kind) => ({
        kind: kind as 'text',
      })),
      fc.integer({ min: 1, max: 1_000_000_000 }).map((maxLength) => ({ kind: 'string' as const, maxLength })),
      fc.constant({ kind: 'string' as const }),
      fc.constantFrom(8, 16, 32, 64).map((bits) => ({ kind: 'integer' as const, bits: bits as 8 })),
      fc.constant({ kind: 'integer' as const }),
      fc.record({
        kind: fc.constant('decimal' as const),
        precision: fc.integer({ min: 1, max: 1000 }),
        scale: fc.integer({ min: 0, max: 1000 }),
      }),
      fc.boolean().map((timezone) => ({ kind: 'timestamp' as const, timezone })),
      fc.record({ kind: fc.constant('native' as const), dialect: arbitraryName, type: arbitraryName }),
    ),
    type: fc.oneof(
      { maxDepth: 4 },
      tie('flat'),
      tie('type').map((items) => ({ kind: 'array' as const, items })),
      tie('type').map((value) => ({ kind: 'map' as const, value })),
    ),
  }),
).type

const someCustomProperties = fc.option(
  fc.dictionary(
    fc.constantFrom('z', 'a', '10', 'constructor'),
    fc.constantFrom<JsonValue>('', 'x', null, [1, { b: 1, a: [] }], { y: 1, x: 2 }),
    { noNullPrototype: true },
  ),
  { nil: undefined },
)

/** A valid record of a random kind; what it refers to may not exist. */
export const arbitraryRecord: fc.Arbitrary<ModelRecord> = fc.oneof(
  fc
    .record({ id: anId('entity'), name: arbitraryName, archetype: fc.constantFrom(...Archetype.options) })
    .chain((fields) =>
      fc
        .record(
          {
            supertype: anId('entity'),
            subjectArea: anId('subject-area'),
            successor: anId('entity'),
            customProperties: someCustomProperties.filter((value) => value !== undefined),
          },
          { requiredKeys: [] },
        )
        .map((optional) => anEntity({ ...fields, ...optional })),
    ),
  fc
    .record({
      id: anId('attribute'),
      parent: fc.oneof({ weight: 3, arbitrary: anId('entity') }, { weight: 1, arbitrary: anId('attribute') }),
      name: arbitraryName,
      type: arbitraryLogicalType,
      order: anOrder,
      required: fc.boolean(),
    })
    .map((fields) => anAttribute(fields)),
  fc
    .record({
      id: anId('key'),
      entity: anId('entity'),
      attributes: fc.uniqueArray(anId('attribute'), { maxLength: 3 }),
      primary: fc.boolean(),
    })
    .map((fields) => aKey(fields)),
  fc
    .record({
      id: anId('relationship'),
      parentEntity: anId('entity'),
      childEntity: anId('entity'),
      attributePairs: fc.array(fc.record({ parent: anId('attribute'), child: anId('attribute') }), { maxLength: 2 }),
    })
    .chain((fields) =>
      fc.boolean().map((isMany) => aRelationship(isMany ? { ...fields, ...manyToMany, attributePairs: [] } : fields)),
    ),
  fc.record({ id: anId('diagram'), name: arbitraryName }).map((fields) => aDiagram(fields)),
  fc
    .record({
      id: anId('placement'),
      diagram: anId('diagram'),
      entity: anId('entity'),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    })
    .map((fields) => aPlacement(fields)),
  fc.record({ id: anId('subject-area'), name: arbitraryName }).map((fields) => aSubjectArea(fields)),
)

const aKind = fc.constantFrom(...(Object.keys(count) as PlainKind[]))
const anyId = aKind.chain(anId)

// Without these most random records would refer to nothing and a model of them be empty.
const ground: readonly ModelRecord[] = [
  ...['entity_0', 'entity_1', 'entity_2'].map((id) => anEntity({ id, name: id })),
  aDiagram({ id: 'diagram_0' }),
  aSubjectArea({ id: 'subject-area_0' }),
  anAttribute({ id: 'attribute_0', parent: 'entity_0', name: 'entity_0_id' }),
  aKey({ id: 'key_0', entity: 'entity_0', attributes: ['attribute_0'] }),
]

/** A valid model of up to 36 records, now and then an empty one. */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .tuple(fc.subarray([...ground]), fc.array(arbitraryRecord, { maxLength: 36, size: 'max' }))
  .map(([base, records]) => buildWhatFits([modelProperties(), ...base, ...records]))

/** Leaves out of the records what refers to nothing and what stands in itself, so that the others fit. */
function buildWhatFits(records: readonly ModelRecord[]): Model {
  let kept = [...new Map(records.map((record) => [record.id, record])).values()]
  for (;;) {
    const built = fromRecords(remapRecords(emptyModel, kept, new Map()))
    if (built.ok) return built.value
    const { target } = built.error
    kept = kept.filter(({ id }) => id !== target)
  }
}

const aSet: fc.Arbitrary<Operation> = arbitraryRecord.chain((record) => {
  const names = kindRulesOf(record).fieldNames.filter((name) => name !== 'id' && name !== 'kind')
  return fc
    .record({
      id: fc.oneof({ weight: 4, arbitrary: fc.constant(record.id) }, { weight: 1, arbitrary: anyId }),
      names: fc.subarray(names),
    })
    .map(({ id, names: chosen }): Operation => ({ op: 'set', id, fields: pickFields(record, chosen) }))
})

function pickFields(record: ModelRecord, names: readonly string[]): FieldValues {
  return Object.fromEntries(names.map((name) => [name, fieldsOf(record)[name] ?? null]))
}

/** An operation of the right form that often fits, and often does not: missing targets, ids in use, required fields cleared. */
export const arbitraryOperation: fc.Arbitrary<Operation> = fc.oneof(
  arbitraryRecord.map((record): Operation => ({ op: 'add', record })),
  aSet,
  anyId.map((id): Operation => ({ op: 'remove', id })),
)

/** A list of operations. */
export const arbitraryOperations: fc.Arbitrary<Operation[]> = fc.array(arbitraryOperation, { maxLength: 6 })

/** Operations that a model accepts more often than not: those that add use free ids, the others records that exist. */
export function fittingOperations(model: Model): fc.Arbitrary<Operation[]> {
  const records = [...allRecords(model)].filter(({ kind }) => kind !== 'model')
  if (records.length === 0) return arbitraryOperations
  const existing = fc.constantFrom(...records)
  const set = fc.tuple(existing, arbitraryRecord).map(([record, donor]): Operation => {
    const names = Object.keys(donor).filter((name) => name !== 'id' && name !== 'kind' && name in record)
    const isSameKind = donor.kind === record.kind
    return { op: 'set', id: record.id, fields: isSameKind ? pickFields(donor, names) : pickFields(record, names) }
  })
  const remove = existing.map(({ id }): Operation => ({ op: 'remove', id }))
  // As it stood: after a removal in the same command it may lead nowhere.
  const restore = existing.chain((record) =>
    fc.constantFrom<Operation>(
      { op: 'add', record },
      { op: 'set', id: record.id, fields: pickFields(record, Object.keys(record).slice(2)) },
    ),
  )
  return fc.array(fc.oneof(set, remove, restore, arbitraryOperation), { minLength: 1, maxLength: 6 })
}

/** Anything that JSON can say, with operations' own words mixed in. */
export const arbitraryJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.array(
    fc.record(
      {
        op: fc.oneof(fc.constantFrom('add', 'set', 'remove', '__proto__'), fc.jsonValue()),
        id: fc.oneof(anyId, fc.jsonValue()),
        fields: fc.oneof(
          fc.dictionary(fc.constantFrom('name', 'type', 'id', '__proto__'), fc.jsonValue()),
          fc.jsonValue(),
        ),
        record: fc.oneof(
          arbitraryRecord.chain((record) => fc.jsonValue().map((value) => ({ ...record, name: value }))),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  ),
)
