import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { isJsonEqual } from '../operations/json-equal.ts'
import { type Operation, toRemove, toSet } from '../operations/operation.ts'
import type { Relationship } from '../records/relationship.ts'
import { type Cardinality, isManyToMany, isUpsideDown, swapCardinality, toCardinality } from './cardinality.ts'
import { droppableForeignKeys, ownForeignKeys, planForeignKey } from './foreign-keys.ts'
import type { IntentContext } from './intent-context.ts'

/** A relationship and those of its four numbers that are to change. */
export type SetCardinalityInput = { readonly relationship: string } & Partial<Cardinality>

/**
 * Changes how many of each end there may be, and the foreign key with it: many-to-many has none, so the attributes that
 * the relationship made go; back to one they are made again; where only the parent may be many, the ends change places;
 * the foreign key is required as long as it was exactly when a parent had to be.
 */
export function setCardinality(model: Model, input: SetCardinalityInput, context: IntentContext): Command {
  return toCommand('set-cardinality', composeCardinality(model, input, context))
}

/** Makes a relationship many-to-many. */
export function makeManyToMany(
  model: Model,
  input: { readonly relationship: string },
  context: IntentContext,
): Command {
  const both = { relationship: input.relationship, parentMax: 'many', childMax: 'many' } as const
  return toCommand('make-many-to-many', composeCardinality(model, both, context))
}

/** Makes a many-to-many relationship one parent to many children again. */
export function makeOneToMany(model: Model, input: { readonly relationship: string }, context: IntentContext): Command {
  return setCardinality(model, { relationship: input.relationship, parentMax: 1, childMax: 'many' }, context)
}

/** Makes the child the parent: the entities, roles and verbs change places, the numbers stay, the foreign key is made anew. */
export function flipRelationship(
  model: Model,
  input: { readonly relationship: string },
  context: IntentContext,
): Command {
  const relationship = getRecordOf(model, 'relationship', input.relationship)
  // An entity related to itself has the same entity at both ends.
  if (relationship === undefined || relationship.parentEntity === relationship.childEntity) {
    return toCommand('flip-relationship', [])
  }
  return toCommand('flip-relationship', turnAround(model, relationship, toCardinality(relationship), context))
}

function composeCardinality(model: Model, input: SetCardinalityInput, context: IntentContext): Operation[] {
  const relationship = getRecordOf(model, 'relationship', input.relationship)
  if (relationship === undefined) return []
  const current = toCardinality(relationship)
  const asked = toCardinality(input, current)
  if (isJsonEqual(current, asked)) return []
  if (isManyToMany(asked)) {
    const foreignKeys = droppableForeignKeys(model, relationship)
    const fields = { ...asked, attributePairs: [], identifying: false }
    return [toSet(relationship.id, fields), ...foreignKeys.map(({ id }) => toRemove(id))]
  }
  if (isUpsideDown(asked)) {
    const isSelf = relationship.parentEntity === relationship.childEntity
    const swapped = swapCardinality(asked)
    return isSelf
      ? withForeignKey(model, relationship, swapped, context)
      : turnAround(model, relationship, swapped, context)
  }
  return withForeignKey(model, relationship, asked, context)
}

/** Sets the numbers, making the foreign key where there was none because both ends were many. */
function withForeignKey(
  model: Model,
  relationship: Relationship,
  cardinality: Cardinality,
  context: IntentContext,
): Operation[] {
  if (!isManyToMany(relationship)) {
    return [toSet(relationship.id, { ...cardinality }), ...followMinimum(model, relationship, cardinality)]
  }
  const plan = planForeignKey(model, toRequest(relationship, cardinality), context)
  return [...plan.operations, toSet(relationship.id, { ...cardinality, attributePairs: plan.attributePairs })]
}

function followMinimum(model: Model, relationship: Relationship, cardinality: Cardinality): Operation[] {
  if (cardinality.parentMin === relationship.parentMin) return []
  const wasRequired = relationship.parentMin === 1
  return ownForeignKeys(model, relationship)
    .filter(({ required }) => required === wasRequired)
    .map(({ id }) => toSet(id, { required: !wasRequired }))
}

function turnAround(
  model: Model,
  relationship: Relationship,
  cardinality: Cardinality,
  context: IntentContext,
): Operation[] {
  const turned = {
    parentEntity: relationship.childEntity,
    childEntity: relationship.parentEntity,
    parentRole: relationship.childRole,
    childRole: relationship.parentRole,
    verbPhrase: relationship.inverseVerbPhrase,
    inverseVerbPhrase: relationship.verbPhrase,
  }
  const plan = isManyToMany(cardinality)
    ? { operations: [], attributePairs: [] }
    : planForeignKey(model, toRequest({ ...relationship, ...turned }, cardinality), context)
  return [
    ...plan.operations,
    toSet(relationship.id, { ...orNull(turned), ...cardinality, attributePairs: plan.attributePairs }),
    ...droppableForeignKeys(model, relationship).map(({ id }) => toRemove(id)),
  ]
}

function toRequest(
  relationship: Pick<Relationship, 'parentEntity' | 'childEntity' | 'parentRole'>,
  cardinality: Cardinality,
) {
  const { parentEntity, childEntity, parentRole } = relationship
  const required = cardinality.parentMin === 1 && parentEntity !== childEntity
  return { parentEntity, childEntity, role: parentRole, required }
}

function orNull(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]))
}
