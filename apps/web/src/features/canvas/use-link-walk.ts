import { useCallback } from 'react'
import { useSessionStore } from '#document/document-context.tsx'
import { useCanvasStore } from './canvas-context.tsx'
import { announce, type CanvasState } from './canvas-store.ts'
import { nextLink, walkedCard } from './scene/link-walk.ts'
import { strings } from './strings.ts'
import { useEnsureVisible } from './use-ensure-visible.ts'

/** The card that has the keyboard's focus; it keeps it when the selection is cleared. */
export function focusedCardId(): string | undefined {
  return document.activeElement?.getAttribute('data-entity') ?? undefined
}

/** The card whose lines the keys walk along: the selected one, the one the walk began at, or the one in focus. */
function cardOf({ scene, selected, walkedEntityId }: CanvasState): string | undefined {
  const [linkId] = selected.linkIds
  const link = scene.links.find((candidate) => candidate.id === linkId)
  if (link) return walkedCard(link, walkedEntityId)
  const [attributeCard] = selected.attributeIds.keys()
  const id = [...selected.entityIds].at(-1) ?? attributeCard ?? walkedEntityId ?? focusedCardId()
  return id !== undefined && scene.cards.has(id) ? id : undefined
}

/** Selects one relationship of a card after the other: how a line is reached without a pointer. */
export function useLinkWalk(): (step: 1 | -1) => void {
  const session = useSessionStore()
  const store = useCanvasStore()
  const ensureVisible = useEnsureVisible()
  return useCallback(
    (step) => {
      const state = store.getState()
      const entityId = cardOf(state)
      const [fromId] = state.selected.linkIds
      const linkId = entityId === undefined ? undefined : nextLink(state.scene.links, entityId, fromId, step)
      if (entityId === undefined || linkId === undefined) return announce(store, strings.live.noRelationships)
      store.setState({ walkedEntityId: entityId, focusEntityId: entityId })
      ensureVisible(entityId)
      session.getState().select([linkId])
    },
    [session, store, ensureVisible],
  )
}
