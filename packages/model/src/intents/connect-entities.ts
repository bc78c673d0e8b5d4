import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import {
  type Cardinality,
  isManyToMany,
  isUpsideDown,
  oneToMany,
  swapCardinality,
  toCardinality,
} from './cardinality.ts'
import { type ForeignKeyPlan, type ForeignKeyRequest, planForeignKey } from './foreign-keys.ts'
import type { IntentContext } from './intent-context.ts'

/** Two entities (or one twice) to relate. */
export interface ConnectEntitiesInput {
  /** The entity referred to. */
  readonly parent: string
  /** The entity that gets the foreign key. */
  readonly child: string
  /** What is left out is one parent that must be (that may be, where an entity refers to itself), and any number of children. */
  readonly cardinality?: Partial<Cardinality>
  /** The role the parent plays; it goes before the foreign key's name. */
  readonly role?: string
  /** The attribute of the parent that the pointer came from: it, or the key it is part of, is referred to. */
  readonly parentAttribute?: string
  /** The attribute of the child that it was dropped on: used as foreign key rather than a new one. */
  readonly childAttribute?: string
}

// In every tree somebody is at the top, so what refers to itself cannot ask for a parent.
const toItself: Cardinality = { ...oneToMany, parentMin: 0 }

/**
 * Relates two entities and makes the foreign-key attributes by convention: role and referenced attribute.
 * Many-to-many has none. Where one parent may have one child and one child many parents, the ends change places.
 */
export function connectEntities(model: Model, input: ConnectEntitiesInput, context: IntentContext): Command {
  const known = [input.parent, input.child].every((id) => getRecordOf(model, 'entity', id) !== undefined)
  if (!known) return toCommand('connect', [])
  const asked = toCardinality(input.cardinality ?? {}, input.parent === input.child ? toItself : oneToMany)
  const isSwapped = isUpsideDown(asked)
  const cardinality = isSwapped ? swapCardinality(asked) : asked
  const request = toRequest(input, cardinality, isSwapped)
  const plan: ForeignKeyPlan = isManyToMany(cardinality)
    ? { attributePairs: [], operations: [] }
    : planForeignKey(model, request, context)
  return toCommand('connect', [
    ...plan.operations,
    toAdd({
      id: context.createId('relationship'),
      kind: 'relationship',
      parentEntity: request.parentEntity,
      ...(request.role === undefined ? {} : { parentRole: request.role }),
      childEntity: request.childEntity,
      ...cardinality,
      attributePairs: [...plan.attributePairs],
      identifying: false,
      enforcement: 'enforced',
    }),
  ])
}

function toRequest(input: ConnectEntitiesInput, cardinality: Cardinality, isSwapped: boolean): ForeignKeyRequest {
  const given = input.role?.trim() ?? ''
  // Without a role, a foreign key to its own entity could not be told from the key it refers to.
  const role = given === '' && input.parent === input.child ? 'parent' : given
  return {
    parentEntity: isSwapped ? input.child : input.parent,
    childEntity: isSwapped ? input.parent : input.child,
    role: role === '' ? undefined : role,
    required: cardinality.parentMin === 1 && input.parent !== input.child,
    parentAttribute: isSwapped ? input.childAttribute : input.parentAttribute,
    childAttribute: isSwapped ? input.parentAttribute : input.childAttribute,
  }
}
