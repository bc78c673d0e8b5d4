import { generateNKeysBetween } from 'fractional-indexing'
import { fromRecords } from '../model/from-records.ts'
import type { Model } from '../model/model.ts'
import type { Attribute } from '../records/attribute.ts'
import type { Archetype, Entity } from '../records/entity.ts'
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
import { createRandom, pick } from './random.ts'

/** How large a generated model is; the same options give the same model. */
export interface GenerateOptions {
  readonly entities: number
  /** Beside the primary key and the foreign keys. Default 8. */
  readonly attributesPerEntity?: number
  /** On average; the first entity has none to relate to. Default 1. */
  readonly relationshipsPerEntity?: number
  readonly seed?: number
}

const nouns = [
  'customer',
  'account',
  'order',
  'session',
  'product',
  'payment',
  'address',
  'consent',
  'device',
  'campaign',
]
const qualifiers = ['', 'loyalty_', 'web_', 'store_', 'mobile_', 'partner_', 'billing_', 'support_']
const archetypes: readonly Archetype[] = [
  'profile',
  'account',
  'transaction',
  'event',
  'product',
  'contact-point',
  'reference',
]
const fields: readonly (readonly [string, LogicalType])[] = [
  ['email', { kind: 'string', maxLength: 320 }],
  ['phone', { kind: 'string', maxLength: 32 }],
  ['status', { kind: 'string' }],
  ['amount', { kind: 'decimal', precision: 12, scale: 2 }],
  ['quantity', { kind: 'integer' }],
  ['is_active', { kind: 'boolean' }],
  ['created_at', { kind: 'timestamp', timezone: true }],
  ['birth_date', { kind: 'date' }],
  ['notes', { kind: 'text' }],
  ['tags', { kind: 'array', items: { kind: 'string' } }],
]
const areas = [
  aSubjectArea({ id: 'area_1', name: 'Customer', colour: 'blue' }),
  aSubjectArea({ id: 'area_2', name: 'Commerce', colour: 'green' }),
  aSubjectArea({ id: 'area_3', name: 'Engagement', colour: 'amber' }),
]

/** A believable model of any size, drawn in one diagram: for benchmarks and tests of scale. Deterministic. */
export function generateModel(options: GenerateOptions): Model {
  const built = fromRecords(generateRecords(options), { trusted: true })
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}

/** The records of {@link generateModel}. */
export function generateRecords(options: GenerateOptions): ModelRecord[] {
  const { entities: count, attributesPerEntity = 8, relationshipsPerEntity = 1, seed = 1 } = options
  const random = createRandom(seed)
  const diagram = aDiagram({ id: 'dia_1', name: 'Overview' })
  const records: ModelRecord[] = [modelProperties({ name: 'Generated model' }), diagram, ...areas]
  const columns = Math.ceil(Math.sqrt(count))
  const parents: Entity[] = []
  for (let index = 0; index < count; index += 1) {
    const entity = generateEntity(random, index)
    const attributes = generateAttributes(random, entity, attributesPerEntity)
    records.push(entity, ...attributes)
    records.push(
      aKey({ id: `key_${index}`, entity: entity.id, attributes: [idAttributeOf(entity)], keyType: 'surrogate' }),
    )
    const x = (index % columns) * 360
    const y = Math.floor(index / columns) * 420
    records.push(aPlacement({ id: `pla_${index}`, diagram: diagram.id, entity: entity.id, x, y }))
    const relations = parents.length === 0 ? 0 : Math.floor(relationshipsPerEntity + random())
    for (let number = 0; number < relations; number += 1) {
      records.push(...generateRelationship(pick(random, parents), entity, number, attributes.length + number))
    }
    parents.push(entity)
  }
  return records
}

function generateEntity(random: () => number, index: number): Entity {
  const noun = nouns[index % nouns.length] ?? 'entity'
  const round = Math.floor(index / nouns.length)
  const qualifier = qualifiers[round % qualifiers.length] ?? ''
  const number = Math.floor(round / qualifiers.length)
  return anEntity({
    id: `ent_${index}`,
    name: `${qualifier}${noun}${number === 0 ? '' : `_${number + 1}`}`,
    archetype: pick(random, archetypes),
    subjectArea: pick(random, areas).id,
  })
}

function idAttributeOf(entity: Entity): string {
  return `att_${entity.id}_0`
}

function generateAttributes(random: () => number, entity: Entity, count: number): Attribute[] {
  const orders = generateNKeysBetween(null, null, count + 1)
  return orders.map((order, index) => {
    const [name, type] = fields[(index - 1) % fields.length] ?? [`${entity.name}_id`, { kind: 'uuid' }]
    const round = Math.floor((index - 1) / fields.length)
    return anAttribute({
      id: `att_${entity.id}_${index}`,
      parent: entity.id,
      name: round > 0 ? `${name}_${round + 1}` : name,
      type,
      required: index === 0 || random() < 0.3,
      order,
    })
  })
}

function generateRelationship(parent: Entity, child: Entity, number: number, position: number): ModelRecord[] {
  const id = `att_${child.id}_fk${number}`
  const name = `${parent.name}_id${number === 0 ? '' : `_${number + 1}`}`
  const order = generateNKeysBetween(null, null, position + 2).at(-1) ?? 'a0'
  return [
    anAttribute({ id, parent: child.id, name, type: { kind: 'uuid' }, required: true, order }),
    aRelationship({
      id: `rel_${child.id}_${number}`,
      parentEntity: parent.id,
      childEntity: child.id,
      attributePairs: [{ parent: idAttributeOf(parent), child: id }],
    }),
  ]
}
