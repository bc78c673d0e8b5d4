import type { Model } from '../model/model.ts'
import { childrenOf, getRecordOf, referrersOf } from '../model/read.ts'
import { primaryKeyOf, referencedKeyOf, relationshipsOf } from '../model/structure.ts'
import { foreignKeyName } from '../naming/key-names.ts'
import { uniqueName } from '../naming/names.ts'
import { type Operation, toAdd } from '../operations/operation.ts'
import type { Attribute } from '../records/attribute.ts'
import type { AttributePair, Relationship } from '../records/relationship.ts'
import type { IntentContext } from './intent-context.ts'
import { findPlaces } from './sibling-order.ts'

/** Between which entities a foreign key is to be, and what the pointer picked. */
export interface ForeignKeyRequest {
  readonly parentEntity: string
  readonly childEntity: string
  readonly role?: string | undefined
  readonly required: boolean
  /** The attribute of the parent to refer to; without one, its primary key. */
  readonly parentAttribute?: string | undefined
  /** An attribute of the child to use for the referenced attribute, or for the first of several. */
  readonly childAttribute?: string | undefined
}

/** The attribute pairs of a foreign key, and the operations that make its missing attributes. */
export interface ForeignKeyPlan {
  readonly attributePairs: readonly AttributePair[]
  readonly operations: readonly Operation[]
}

/**
 * Plans a foreign key: for each attribute of the parent's key, an attribute of the child named by convention.
 * An attribute that has that name already and is in no other foreign key nor in the child's primary key is used as it is.
 */
export function planForeignKey(model: Model, request: ForeignKeyRequest, context: IntentContext): ForeignKeyPlan {
  const referenced = referencedAttributes(model, request)
  const siblings = childrenOf(model, request.childEntity, 'attribute')
  const taken = new Set(siblings.map(({ name }) => name))
  const picked = pickedAttribute(model, request)
  const pickedFor = referenced.find(({ id }) => id === request.parentAttribute) ?? referenced[0]
  const found = new Map<string, string>()
  const missing: { readonly parent: Attribute; readonly name: string }[] = []
  for (const parent of referenced) {
    const name = conventionalName(model, request, parent)
    const existing = parent === pickedFor && picked !== undefined ? picked : findUnused(model, siblings, name, parent)
    if (existing === undefined) {
      const free = uniqueName(name, taken)
      taken.add(free)
      missing.push({ parent, name: free })
    } else found.set(parent.id, existing.id)
  }
  const { keys, operations } = findPlaces(siblings, siblings.length, missing.length)
  const added = missing.map(({ parent, name }, index) => {
    const id = context.createId('attribute')
    found.set(parent.id, id)
    return toAdd(newForeignKey(id, request, parent, name, keys[index] ?? 'a0'))
  })
  return {
    attributePairs: referenced.flatMap(({ id }) => {
      const child = found.get(id)
      return child === undefined ? [] : [{ parent: id, child }]
    }),
    operations: [...(missing.length === 0 ? [] : operations), ...added],
  }
}

/**
 * The foreign-key attributes that a relationship made and nothing else uses: named by convention, in no key and no other
 * relationship, and with nothing said about them since.
 */
export function droppableForeignKeys(model: Model, relationship: Relationship): readonly Attribute[] {
  const request = { ...relationship, role: relationship.parentRole }
  return relationship.attributePairs.flatMap((pair) => {
    const child = getRecordOf(model, 'attribute', pair.child)
    const parent = getRecordOf(model, 'attribute', pair.parent)
    if (child === undefined || parent === undefined || hasMoreToSay(child)) return []
    const name = conventionalName(model, request, parent)
    const isConventional = child.name === name || (child.name.startsWith(`${name}_`) && /_\d+$/.test(child.name))
    const isUsed = referrersOf(model, child.id).some(({ id }) => id !== relationship.id)
    return isConventional && !isUsed ? [child] : []
  })
}

/** The foreign-key attributes that no other relationship uses and that are not in the child's primary key. */
export function ownForeignKeys(model: Model, relationship: Relationship): readonly Attribute[] {
  const primary = primaryKeyOf(model, relationship.childEntity)?.attributes ?? []
  return relationship.attributePairs.flatMap(({ child }) => {
    const isShared = primary.includes(child) || relationshipsOf(model, child).length > 1
    return isShared ? [] : (getRecordOf(model, 'attribute', child) ?? [])
  })
}

function referencedAttributes(model: Model, request: ForeignKeyRequest): readonly Attribute[] {
  const { parentEntity, parentAttribute } = request
  const key = referencedKeyOf(model, parentEntity)
  const keys = [...(key === undefined ? [] : [key]), ...childrenOf(model, parentEntity, 'key')]
  const isOwn = getRecordOf(model, 'attribute', parentAttribute ?? '')?.parent === parentEntity
  const ids =
    parentAttribute === undefined || !isOwn
      ? (key?.attributes ?? [])
      : (keys.find(({ attributes }) => attributes.includes(parentAttribute))?.attributes ?? [parentAttribute])
  return ids.flatMap((id) => getRecordOf(model, 'attribute', id) ?? [])
}

function pickedAttribute(model: Model, request: ForeignKeyRequest): Attribute | undefined {
  const picked = getRecordOf(model, 'attribute', request.childAttribute ?? '')
  return picked?.parent === request.childEntity && picked.id !== request.parentAttribute ? picked : undefined
}

function conventionalName(
  model: Model,
  request: Pick<ForeignKeyRequest, 'parentEntity' | 'role'>,
  parent: Attribute,
): string {
  const entity = getRecordOf(model, 'entity', request.parentEntity)
  return foreignKeyName(request.role, entity?.name ?? '', parent.name)
}

function findUnused(
  model: Model,
  siblings: readonly Attribute[],
  name: string,
  parent: Attribute,
): Attribute | undefined {
  return siblings.find(
    (sibling) =>
      sibling.name === name &&
      sibling.id !== parent.id &&
      sibling.type.kind === parent.type.kind &&
      relationshipsOf(model, sibling.id).length === 0 &&
      primaryKeyOf(model, sibling.parent)?.attributes.includes(sibling.id) !== true,
  )
}

function newForeignKey(
  id: string,
  request: ForeignKeyRequest,
  parent: Attribute,
  name: string,
  order: string,
): Attribute {
  return {
    id,
    kind: 'attribute',
    parent: request.childEntity,
    name,
    type: parent.type,
    required: request.required,
    order,
    lifecycle: 'draft',
  }
}

const plainFields = new Set(['id', 'kind', 'parent', 'name', 'type', 'required', 'order', 'lifecycle'])

function hasMoreToSay(attribute: Attribute): boolean {
  return attribute.lifecycle !== 'draft' || Object.keys(attribute).some((field) => !plainFields.has(field))
}
