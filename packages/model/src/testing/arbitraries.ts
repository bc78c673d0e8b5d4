import fc from 'fast-check'
import { remapRecords } from '../intents/copy-records.ts'
import { fromRecords } from '../model/from-records.ts'
import { emptyModel, type Model } from '../model/model.ts'
import { allRecords } from '../model/read.ts'
import type { FieldValues, Operation } from '../operations/operation.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import { anyId, arbitraryRecord } from './arbitrary-record.ts'
import { aDiagram, aKey, anAttribute, anEntity, aSubjectArea, aTarget, aValueSet, modelProperties } from './builders.ts'

// Without these most random records would refer to nothing and a model of them be empty.
const ground: readonly ModelRecord[] = [
  ...['entity_0', 'entity_1', 'entity_2'].map((id) => anEntity({ id, name: id })),
  aDiagram({ id: 'diagram_0' }),
  aSubjectArea({ id: 'subject-area_0' }),
  anAttribute({ id: 'attribute_0', parent: 'entity_0', name: 'entity_0_id' }),
  aKey({ id: 'key_0', entity: 'entity_0', attributes: ['attribute_0'] }),
  aTarget({ id: 'target_0' }),
  aValueSet({ id: 'value-set_0' }),
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
