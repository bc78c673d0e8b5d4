import { generateNKeysBetween } from 'fractional-indexing'
import type { Model } from '../model/model.ts'
import { getRecordOf, recordsOf } from '../model/read.ts'
import { surrogateKeyName } from '../naming/key-names.ts'
import { uniqueName } from '../naming/names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toAdd } from '../operations/operation.ts'
import type { Attribute } from '../records/attribute.ts'
import type { Archetype, Entity, EntityHistory, Layer } from '../records/entity.ts'
import type { LogicalType } from '../records/logical-type.ts'
import { placeInDiagram } from './coordinates.ts'
import type { IntentContext } from './intent-context.ts'

const defaultNames: Readonly<Record<Archetype, string>> = {
  profile: 'customer',
  // Not `account`, `identifier` or `order`, which are reserved words of one engine or of all.
  account: 'customer_account',
  household: 'household',
  'contact-point': 'contact_point',
  identifier: 'customer_identifier',
  consent: 'consent',
  event: 'Event Occurred',
  transaction: 'purchase',
  product: 'product',
  reference: 'reference',
  bridge: 'bridge',
  other: 'new_entity',
}

/** What a new entity is to be. */
export interface AddEntityInput {
  readonly archetype: Archetype
  /** Where it is drawn; without a diagram it is only listed. */
  readonly diagram?: string
  readonly x?: number
  readonly y?: number
  /** Kept as typed; without one the entity gets a name of its archetype that is free. */
  readonly name?: string
  readonly layer?: Layer
}

/**
 * Draws an entity: an event with the time it occurred at, any other with a surrogate primary key; one that keeps versions
 * with the times between which a version holds.
 */
export function addEntity(model: Model, input: AddEntityInput, context: IntentContext): Command {
  const entity = newEntity(model, input, context)
  const { diagram, x = 0, y = 0 } = input
  const isDrawn = diagram !== undefined && getRecordOf(model, 'diagram', diagram) !== undefined
  return toCommand('add-entity', [
    toAdd(entity),
    ...firstRecords(entity, context),
    ...(isDrawn ? placeInDiagram(model, diagram, [{ entity: entity.id, x, y }], context) : []),
  ])
}

function newEntity(model: Model, input: AddEntityInput, context: IntentContext): Entity {
  const { archetype, layer = 'core' } = input
  const given = input.name?.trim() ?? ''
  const isEvent = archetype === 'event'
  return {
    id: context.createId('entity'),
    kind: 'entity',
    name: given === '' ? uniqueName(defaultNames[archetype], entityNamesOf(model), isEvent ? ' ' : '_') : given,
    archetype,
    layer,
    history: defaultHistory(archetype),
    lifecycle: 'draft',
    ...(isEvent ? { callType: 'track' as const } : {}),
  }
}

/** The names of all entities. */
export function entityNamesOf(model: Model): Set<string> {
  return new Set(recordsOf(model, 'entity').map(({ name }) => name))
}

function defaultHistory(archetype: Archetype): EntityHistory {
  if (archetype === 'event') return 'append'
  return archetype === 'consent' ? 'versioned' : 'overwrite'
}

function firstRecords(entity: Entity, context: IntentContext): Operation[] {
  const times = firstTimes(entity)
  const [keyOrder = 'a0', ...timeOrders] = generateNKeysBetween(null, null, times.length + 1)
  const timeOperations = times.map((time, index) =>
    toAdd({ ...newAttribute(entity, context, timeOrders[index] ?? 'a1'), ...time }),
  )
  return entity.archetype === 'event' ? timeOperations : [...firstKey(entity, keyOrder, context), ...timeOperations]
}

type FirstTime = Pick<Attribute, 'name' | 'timeRole' | 'required' | 'type'>

function firstTimes({ archetype, history }: Entity): readonly FirstTime[] {
  const type: LogicalType = { kind: 'timestamp', timezone: true }
  if (archetype === 'event') return [{ name: 'occurred_at', type, timeRole: 'occurred', required: true }]
  if (history !== 'versioned') return []
  return [
    { name: 'valid_from', type, timeRole: 'valid-from', required: true },
    // The version that holds now has no end yet.
    { name: 'valid_to', type, timeRole: 'valid-to', required: false },
  ]
}

function firstKey(entity: Entity, order: string, context: IntentContext): Operation[] {
  const attribute: Attribute = {
    ...newAttribute(entity, context, order),
    name: surrogateKeyName(entity.name),
    type: { kind: 'uuid' },
    required: true,
  }
  return [
    toAdd(attribute),
    toAdd({
      id: context.createId('key'),
      kind: 'key',
      entity: entity.id,
      attributes: [attribute.id],
      primary: true,
      keyType: 'surrogate',
    }),
  ]
}

function newAttribute(entity: Entity, context: IntentContext, order: string) {
  return {
    id: context.createId('attribute'),
    kind: 'attribute',
    parent: entity.id,
    order,
    lifecycle: 'draft',
  } as const
}
