import { findFreeSpot } from '@c360/diagram'
import { movePlacements } from '@c360/model'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { Point } from '#document/session/session-state.ts'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import { useCanvasStore } from './canvas-context.tsx'
import { announce, type CanvasStore } from './canvas-store.ts'
import { nameField, startNewAttribute } from './cards/use-inline-edit.ts'
import { type Direction, nearestInDirection, nearestTo, vectorOf } from './scene/nearest-card.ts'
import { centreOf, gridPx } from './scene/rect.ts'
import { rowSpan } from './scene/row-span.ts'
import { strings } from './strings.ts'
import { drawEntity, drawnArchetype } from './tools/draw-entity.ts'
import { useEnsureVisible } from './use-ensure-visible.ts'
import { focusedCardId } from './use-link-walk.ts'

interface Parts {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly store: CanvasStore
  readonly ensureVisible: ReturnType<typeof useEnsureVisible>
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, [contenteditable]') !== null
}

/** The keys of the canvas while it has the focus; what works everywhere is in the registry of actions. */
export function useCanvasKeys() {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  const ensureVisible = useEnsureVisible()
  useEffect(() => {
    const release = (event: globalThis.KeyboardEvent | FocusEvent): void => {
      if (event instanceof FocusEvent || event.key === ' ') store.setState({ isHandHeld: false })
    }
    window.addEventListener('keyup', release)
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', release)
    }
  }, [store])
  return useMemo(() => {
    const parts: Parts = { document, session, store, ensureVisible }
    return (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.nativeEvent.isComposing) return
      if (handleKey(parts, event)) event.preventDefault()
    }
  }, [document, session, store, ensureVisible])
}

/** Whether the key meant something here. */
function handleKey(parts: Parts, event: KeyboardEvent): boolean {
  const direction = directions[event.key]
  if (direction !== undefined) {
    if (event.altKey || event.ctrlKey || event.metaKey) return nudge(parts, direction, event.shiftKey ? 4 : 1)
    return go(parts, direction, event.shiftKey)
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  switch (event.key) {
    case ' ':
      parts.store.setState({ isHandHeld: true })
      return true
    case 'Enter':
      return enter(parts)
    case 'Escape':
      return leave(parts)
    default:
      return false
  }
}

function only<Item>(items: Iterable<Item>): Item | undefined {
  const [first, second] = items
  return second === undefined ? first : undefined
}

/** The one selected attribute and the entity it stands in. */
function selectedAttribute({ store }: Parts): readonly [entityId: string, attributeId: string] | undefined {
  const entry = only(store.getState().selected.attributeIds)
  const attributeId = entry && only(entry[1])
  return entry && attributeId !== undefined ? [entry[0], attributeId] : undefined
}

function go(parts: Parts, direction: Direction, isExtending: boolean): boolean {
  const attribute = selectedAttribute(parts)
  if (attribute && (direction === 'up' || direction === 'down')) return goToRow(parts, attribute, direction)
  const { scene, selected } = parts.store.getState()
  const fromId = attribute?.[0] ?? [...selected.entityIds, focusedCardId()].findLast((id) => id && scene.cards.has(id))
  const from = fromId === undefined ? undefined : scene.cards.get(fromId)
  const centre = parts.session.getState().canvas?.centre() ?? { x: 0, y: 0 }
  const next = from
    ? nearestInDirection(scene.cards, centreOf(from), direction, fromId)
    : nearestTo(scene.cards, centre)
  if (next === undefined) return true
  parts.session.getState().select([next], isExtending ? 'add' : 'replace')
  focusCard(parts, next)
  return true
}

function goToRow(parts: Parts, [entityId, attributeId]: readonly [string, string], direction: Direction): boolean {
  const rows = parts.store.getState().scene.cards.get(entityId)?.geometry.rows ?? []
  const at = rows.findIndex((row) => row.attributeId === attributeId)
  const next = rows[at + (direction === 'down' ? 1 : -1)]?.attributeId
  if (next !== undefined) selectRow(parts, entityId, next)
  else if (direction === 'up') parts.session.getState().select([entityId])
  return true
}

function selectRow({ session, store, ensureVisible }: Parts, entityId: string, attributeId: string): void {
  session.getState().select([attributeId])
  const card = store.getState().scene.cards.get(entityId)
  if (card) ensureVisible(entityId, rowSpan(card, attributeId))
}

function focusCard({ store, ensureVisible }: Parts, entityId: string): void {
  store.setState({ focusEntityId: entityId })
  ensureVisible(entityId)
}

// Steps in quick succession are one move for undo.
const nudgePauseMs = 1_000
const lastNudge = { at: 0, groupId: '' }

function nudge({ document, store }: Parts, direction: Direction, steps: number): boolean {
  const { scene, selected } = store.getState()
  const by = vectorOf(direction)
  const moves = [...selected.entityIds].flatMap((id) => {
    const card = scene.cards.get(id)
    if (!card) return []
    return [{ placement: card.placementId, x: card.x + by.x * steps * gridPx, y: card.y + by.y * steps * gridPx }]
  })
  if (moves.length === 0) return false
  const now = performance.now()
  if (now - lastNudge.at > nudgePauseMs) lastNudge.groupId = document.createId('placement')
  lastNudge.at = now
  document.edit((model) => movePlacements(model, { moves }), { groupId: lastNudge.groupId })
  announce(store, strings.live.moved(moves.length))
  return true
}

function enter(parts: Parts): boolean {
  const archetype = drawnArchetype(parts.session)
  if (archetype !== undefined) {
    drawEntity(parts, freeSpotInSight(parts), archetype)
    return true
  }
  const attribute = selectedAttribute(parts)
  if (attribute) {
    parts.session.getState().startEditing(attribute[1], nameField)
    return true
  }
  const { selected, scene } = parts.store.getState()
  if (selected.linkIds.size === 1 && selected.entityIds.size === 0) {
    parts.store.setState({ isPopoverAsked: true })
    return true
  }
  const entityId = only(selected.entityIds)
  if (entityId === undefined) return false
  const first = scene.cards.get(entityId)?.geometry.rows[0]?.attributeId
  if (first === undefined) startNewAttribute(parts, entityId)
  else selectRow(parts, entityId, first)
  return true
}

// About as large as a card with a few attributes, so that the next one drawn does not lie on it.
const newCard = { widthPx: 220, heightPx: 160 }

function freeSpotInSight({ session, store }: Parts): Point {
  const centre = session.getState().canvas?.centre() ?? { x: 0, y: 0 }
  const taken = Array.from(store.getState().scene.cards.values(), ({ x, y, width, height }) => {
    return { x, y, widthPx: width, heightPx: height }
  })
  return findFreeSpot(taken, centre, newCard)
}

function leave(parts: Parts): boolean {
  const state = parts.session.getState()
  const attribute = selectedAttribute(parts)
  const { selected, walkedEntityId } = parts.store.getState()
  if (state.tool !== 'select') state.setTool('select')
  else if (attribute) state.select([attribute[0]])
  else if (selected.linkIds.size > 0 && walkedEntityId !== undefined) {
    parts.store.setState({ walkedEntityId: undefined })
    state.select([walkedEntityId])
  } else if (state.selection.length > 0) state.select([])
  else return false
  return true
}
