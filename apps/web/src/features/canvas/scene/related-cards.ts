import type { DiagramLink } from '@c360/diagram'

/** What stays bright while something is selected; everything else is dimmed. */
export interface Related {
  readonly entityIds: ReadonlySet<string>
  readonly linkIds: ReadonlySet<string>
}

/** The selected cards and links, the cards at the other end of their lines, and those lines. */
export function relatedTo(
  links: readonly DiagramLink[],
  selectedEntityIds: ReadonlySet<string>,
  selectedLinkIds: ReadonlySet<string>,
): Related {
  const entityIds = new Set(selectedEntityIds)
  const linkIds = new Set(selectedLinkIds)
  for (const link of links) {
    const isRelated =
      selectedEntityIds.has(link.parent.entityId) ||
      selectedEntityIds.has(link.child.entityId) ||
      selectedLinkIds.has(link.id)
    if (!isRelated) continue
    linkIds.add(link.id)
    entityIds.add(link.parent.entityId).add(link.child.entityId)
  }
  return { entityIds, linkIds }
}
