import { generateNKeysBetween } from 'fractional-indexing'
import type { Model } from '../model/model.ts'
import { getRecordOf, recordsOf } from '../model/read.ts'
import { surrogateKeyName } from '../naming/key-names.ts'
import { uniqueName } from '../naming/names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toAdd } from '../operations/operation.ts'
import type { Archetype, Entity, EntityHistory, Layer } from '../records/entity.ts'
import { placeInDiagram } from './coordinates.ts'
import type { IntentContext } from './intent-context.ts'

const defaultNames: Readonly<Record<Archetype, string>> = {
  profile: 'customer',
  account: 'account',
  household: 'household',
  'contact-point': 'contact_point',
  identifier: 'identifier',
  consent: 'consent',
  event: 'new_event',
  transaction: 'order',
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
 * Draws an entity: an event with the time it occurred at, any other with a surrogate primary key.
 */
export function addEntity(model: Model, input: AddEntityInput, context: IntentContext): Command {
  const entity = newEntity(model, input, context)
  const { diagram, x = 0, y = 0 } = input
  const isDrawn = diagram !== undefined && getRecordOf(model, 'diagram', diagram) !== undefined
  return toCommand('add-entity', [
    toAdd(entity),
    ...(entity.archetype === 'event' ? firstTimestamp(entity, context) : firstKey(entity, context)),
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
    name: given === '' ? uniqueName(defaultNames[archetype], entityNamesOf(model)) : given,
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

function firstTimestamp(entity: Entity, context: IntentContext): Operation[] {
  const [order = 'a0'] = generateNKeysBetween(null, null, 1)
  return [
    toAdd({
      id: context.createId('attribute'),
      kind: 'attribute',
      parent: entity.id,
      name: 'occurred_at',
      type: { kind: 'timestamp', timezone: true },
      timeRole: 'occurred',
      required: true,
      order,
      lifecycle: 'draft',
    }),
  ]
}

function firstKey(entity: Entity, context: IntentContext): Operation[] {
  const [order = 'a0'] = generateNKeysBetween(null, null, 1)
  const attribute = context.createId('attribute')
  return [
    toAdd({
      id: attribute,
      kind: 'attribute',
      parent: entity.id,
      name: surrogateKeyName(entity.name),
      type: { kind: 'uuid' },
      required: true,
      order,
      lifecycle: 'draft',
    }),
    toAdd({
      id: context.createId('key'),
      kind: 'key',
      entity: entity.id,
      attributes: [attribute],
      primary: true,
      keyType: 'surrogate',
    }),
  ]
}
