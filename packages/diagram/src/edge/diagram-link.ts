import { type Entity, type Maximum, type Minimum, type Model, type Relationship, recordsOf } from '@c360/model'

/** One end of a link: the entity, the attributes it is drawn to (none: the card's header) and how many of this entity it may have. */
export interface LinkEnd {
  readonly entityId: string
  readonly attributeIds: readonly string[]
  readonly min: Minimum
  readonly max: Maximum
}

/**
 * What a diagram draws as one line: a relationship (its id is the relationship's), or an entity's supertype
 * (id from {@link supertypeLinkId}; parent end at the supertype).
 */
export interface DiagramLink {
  readonly id: string
  readonly kind: 'relationship' | 'supertype'
  readonly parent: LinkEnd
  readonly child: LinkEnd
}

const linkByRelationship = new WeakMap<Relationship, DiagramLink>()
const linkBySubtype = new WeakMap<Entity, DiagramLink>()

/** The id under which an entity's line to its supertype is drawn. */
export function supertypeLinkId(entityId: string): string {
  return `supertype:${entityId}`
}

/** The links between the given entities, in the model's order; a link is the same object as long as its record is. */
export function linksAmong(model: Model, entityIds: ReadonlySet<string>): DiagramLink[] {
  const links: DiagramLink[] = []
  for (const relationship of recordsOf(model, 'relationship')) {
    if (entityIds.has(relationship.parentEntity) && entityIds.has(relationship.childEntity)) {
      links.push(linkOf(relationship))
    }
  }
  for (const entity of recordsOf(model, 'entity')) {
    if (entity.supertype !== undefined && entityIds.has(entity.id) && entityIds.has(entity.supertype)) {
      links.push(supertypeLinkOf(entity, entity.supertype))
    }
  }
  return links
}

function linkOf(relationship: Relationship): DiagramLink {
  const known = linkByRelationship.get(relationship)
  if (known) return known
  const link: DiagramLink = {
    id: relationship.id,
    kind: 'relationship',
    parent: {
      entityId: relationship.parentEntity,
      attributeIds: relationship.attributePairs.map((pair) => pair.parent),
      min: relationship.parentMin,
      max: relationship.parentMax,
    },
    child: {
      entityId: relationship.childEntity,
      attributeIds: relationship.attributePairs.map((pair) => pair.child),
      min: relationship.childMin,
      max: relationship.childMax,
    },
  }
  linkByRelationship.set(relationship, link)
  return link
}

function supertypeLinkOf(entity: Entity, supertype: string): DiagramLink {
  const known = linkBySubtype.get(entity)
  if (known) return known
  const link: DiagramLink = {
    id: supertypeLinkId(entity.id),
    kind: 'supertype',
    parent: { entityId: supertype, attributeIds: [], min: 1, max: 1 },
    child: { entityId: entity.id, attributeIds: [], min: 0, max: 1 },
  }
  linkBySubtype.set(entity, link)
  return link
}
