import {
  type DiagramLink,
  type EdgeRoute,
  linksAmong,
  measureCard,
  type PlacedCard,
  type Routing,
  routeRelationships,
} from '@c360/diagram'
import { childrenOf, type Model } from '@c360/model'
import type { Point, Rect } from './rect.ts'

/** A card of the diagram where it is drawn: its placement plus whatever a drag or a glide adds for the moment. */
export interface CardBox extends PlacedCard, Rect {
  readonly placementId: string
  readonly isPinned: boolean
}

/** Everything that stands in one diagram, with its lines; parts that did not change keep their identity. */
export interface Scene {
  /** By entity id, in drawing order. Where two people placed an entity at once, the first placement is drawn. */
  readonly cards: ReadonlyMap<string, CardBox>
  readonly links: readonly DiagramLink[]
  /** The ways of the lines as the cards are placed. */
  readonly routing: Routing
  /** The ways of the lines as they are drawn: the same, but for the moment of a drag or a glide. */
  readonly routes: ReadonlyMap<string, EdgeRoute>
  /** Lines that are drawn aside with both their cards, by link id. */
  readonly shifts: Offsets
  /** The ways of the lines that a drag pulls along. */
  readonly pulled?: Routing
}

/** How far cards are drawn from where their placements say, by entity id. */
export type Offsets = ReadonlyMap<string, Point>
export const noOffsets: Offsets = new Map()

const noRouting: Routing = { routes: new Map() }
export const emptyScene: Scene = {
  cards: new Map(),
  links: [],
  routing: noRouting,
  routes: noRouting.routes,
  shifts: noOffsets,
}

// Routing this many lines goes unnoticed; the ways of hundreds, found by code that has not run yet, would hold up the first picture.
const mostBeforeCards = 60

/** The first scene of a diagram: of a large one the cards only, so that they are seen before their lines are routed. */
export function firstSceneOf(model: Model, diagramId: string | undefined): Scene {
  if (diagramId === undefined) return emptyScene
  const cards = placeCards(model, diagramId, emptyScene.cards, noOffsets)
  const links = linksAmong(model, new Set(cards.keys()))
  const scene = { ...emptyScene, cards, links }
  return links.length > mostBeforeCards ? scene : sceneOf(model, diagramId, scene, noOffsets)
}

/** The scene of a diagram as the model has it; `previous` keeps what did not change, so that only the rest is drawn again. */
export function sceneOf(model: Model, diagramId: string | undefined, previous: Scene, offsets: Offsets): Scene {
  if (diagramId === undefined) return emptyScene
  const cards = placeCards(model, diagramId, previous.cards, offsets)
  const links = keepIfEqual(previous.links, linksAmong(model, new Set(cards.keys())))
  const isSettled = previous.routing !== noRouting && previous.routes === previous.routing.routes
  if (cards === previous.cards && links === previous.links && (isSettled || offsets.size > 0)) return previous
  // While cards are being dragged their lines are pulled along anyway; the ways of all are found when they stand.
  if (offsets.size > 0) return pullLinks({ ...previous, cards, links }, offsets)
  const routing = routeRelationships(cards.values(), links, previous.routing)
  return { cards, links, routing, routes: routing.routes, shifts: noOffsets }
}

/** The same scene with cards drawn elsewhere for the moment; the model is not read again. */
export function shiftScene(scene: Scene, from: Offsets, to: Offsets): Scene {
  const cards = new Map(scene.cards)
  for (const id of new Set([...from.keys(), ...to.keys()])) {
    const card = cards.get(id)
    const before = from.get(id)
    const after = to.get(id)
    const dx = (after?.x ?? 0) - (before?.x ?? 0)
    const dy = (after?.y ?? 0) - (before?.y ?? 0)
    if (card && (dx !== 0 || dy !== 0)) cards.set(id, { ...card, x: card.x + dx, y: card.y + dy })
  }
  const moved = { ...scene, cards }
  if (to.size > 0) return pullLinks(moved, to)
  const routing = routeRelationships(cards.values(), scene.links, scene.routing)
  return { cards, links: scene.links, routing, routes: routing.routes, shifts: noOffsets }
}

// Finding the way of one line takes a fraction of a millisecond; with more of them a drag would stutter.
const mostPulled = 60

/**
 * The lines of cards that are drawn aside. Where both ends move alike the line moves with them; where one end moves it
 * finds its way again, each frame; too many of those are left out until the cards stand.
 */
function pullLinks(scene: Scene, offsets: Offsets): Scene {
  const shifts = new Map<string, Point>()
  const pulled: DiagramLink[] = []
  for (const link of scene.links) {
    const parent = offsets.get(link.parent.entityId)
    const child = offsets.get(link.child.entityId)
    if (!parent && !child) continue
    if (parent && child && parent.x === child.x && parent.y === child.y) shifts.set(link.id, parent)
    else pulled.push(link)
  }
  const routes = new Map(scene.routing.routes)
  const isFew = pulled.length <= mostPulled
  const routing = isFew ? routeRelationships(scene.cards.values(), pulled, scene.pulled) : noRouting
  for (const { id } of pulled) {
    const route = routing.routes.get(id)
    if (route) routes.set(id, route)
    else routes.delete(id)
  }
  return { ...scene, routes, shifts, pulled: routing }
}

function placeCards(
  model: Model,
  diagramId: string,
  previous: ReadonlyMap<string, CardBox>,
  offsets: Offsets,
): ReadonlyMap<string, CardBox> {
  const cards = new Map<string, CardBox>()
  let isChanged = false
  for (const placement of childrenOf(model, diagramId, 'placement')) {
    if (cards.has(placement.entity)) continue
    const geometry = measureCard(model, placement.entity)
    const offset = offsets.get(placement.entity)
    const card: CardBox = {
      entityId: placement.entity,
      placementId: placement.id,
      x: placement.x + (offset?.x ?? 0),
      y: placement.y + (offset?.y ?? 0),
      width: geometry.widthPx,
      height: geometry.heightPx,
      geometry,
      isPinned: placement.pinned === true,
    }
    const known = previous.get(placement.entity)
    const isKept = known !== undefined && isSameCard(known, card)
    cards.set(placement.entity, isKept ? known : card)
    isChanged ||= !isKept
  }
  return isChanged || cards.size !== previous.size ? cards : previous
}

function isSameCard(a: CardBox, b: CardBox): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.geometry === b.geometry &&
    a.placementId === b.placementId &&
    a.isPinned === b.isPinned
  )
}

function keepIfEqual<Item>(previous: readonly Item[], next: readonly Item[]): readonly Item[] {
  return previous.length === next.length && next.every((item, index) => item === previous[index]) ? previous : next
}
