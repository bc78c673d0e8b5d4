import { isSameGeometry, type PlacedCard } from '../card/card-geometry.ts'
import type { DiagramLink } from '../edge/diagram-link.ts'
import { drawRoute } from '../edge/draw-route.ts'
import { CardIndex } from './card-index.ts'
import type { PlannedLink } from './fan-out.ts'
import { placeWays, samePoints } from './place-ways.ts'
import { planWay, type WayPlan } from './plan-way.ts'
import { intersects, type Rectangle, rectangleOf } from './rectangle.ts'
import type { EdgeRoute } from './route.ts'

/** The routes of a diagram by link id. */
export interface Routing {
  readonly routes: ReadonlyMap<string, EdgeRoute>
}

interface StandingCard {
  readonly card: PlacedCard
  readonly rectangle: Rectangle
}

interface RoutedLink extends PlannedLink {
  readonly link: DiagramLink
  readonly parent: StandingCard
  readonly child: StandingCard
}

interface RoutingState {
  readonly cards: ReadonlyMap<string, StandingCard>
  readonly links: ReadonlyMap<string, RoutedLink>
}

// What a routing was made from; kept beside it so that callers see routes only.
const stateByRouting = new WeakMap<Routing, RoutingState>()

/**
 * Routes every link whose two cards are given; links follow their rows, keep off cards wherever a free way exists, and
 * stand apart from each other. Cards have distinct `entityId`s, links distinct ids.
 *
 * With `previous` only ways that touch changed cards or links are planned again. The outcome equals a routing from
 * scratch; the `EdgeRoute` of every link that looks as before is the same object, and so is `routes` if nothing was touched.
 */
export function routeRelationships(
  cards: Iterable<PlacedCard>,
  links: Iterable<DiagramLink>,
  previous?: Routing,
): Routing {
  const known = previous && stateByRouting.get(previous)
  const standing = standCards(cards, known)
  const planned = planLinks(standing, links, known)
  const isUntouched =
    known && planned.length === known.links.size && planned.every((each) => known.links.get(each.linkId) === each)
  const routing: Routing = { routes: isUntouched ? previous.routes : drawLinks(planned, known, previous) }
  stateByRouting.set(routing, { cards: standing, links: new Map(planned.map((routed) => [routed.linkId, routed])) })
  return routing
}

function drawLinks(
  planned: readonly RoutedLink[],
  known: RoutingState | undefined,
  previous: Routing | undefined,
): Map<string, EdgeRoute> {
  const routes = new Map<string, EdgeRoute>()
  const ways = placeWays(planned)
  for (const [rank, routed] of planned.entries()) {
    const points = ways[rank] ?? []
    const before = known?.links.get(routed.linkId)
    const route = previous?.routes.get(routed.linkId)
    const isSame = route && before && looksSame(before, routed) && samePoints(route.points, points)
    const cards = { parent: routed.parent.card, child: routed.child.card }
    const ports = { parent: routed.plan.parentPort, child: routed.plan.childPort }
    routes.set(routed.linkId, isSame ? route : drawRoute(routed.link, cards, ports, points))
  }
  return routes
}

function standCards(cards: Iterable<PlacedCard>, known: RoutingState | undefined): Map<string, StandingCard> {
  const standing = new Map<string, StandingCard>()
  for (const card of cards) {
    const before = known?.cards.get(card.entityId)
    standing.set(
      card.entityId,
      before && isSameCard(before.card, card) ? before : { card, rectangle: rectangleOf(card) },
    )
  }
  return standing
}

function planLinks(
  standing: ReadonlyMap<string, StandingCard>,
  links: Iterable<DiagramLink>,
  known: RoutingState | undefined,
): RoutedLink[] {
  const changed = known ? changedRectangles(known.cards, standing) : []
  let index: CardIndex | undefined
  const planned: RoutedLink[] = []
  for (const link of links) {
    const parent = standing.get(link.parent.entityId)
    const child = standing.get(link.child.entityId)
    if (!parent || !child) continue
    const before = known?.links.get(link.id)
    if (before && isPlanValid(before, link, parent, child, changed)) {
      planned.push(before)
      continue
    }
    index ??= new CardIndex([...standing.values()].map((each) => each.rectangle))
    const plan: WayPlan = planWay(link, parent, child, index)
    planned.push({
      linkId: link.id,
      parentId: parent.card.entityId,
      childId: child.card.entityId,
      plan,
      link,
      parent,
      child,
    })
  }
  return planned
}

function isPlanValid(
  before: RoutedLink,
  link: DiagramLink,
  parent: StandingCard,
  child: StandingCard,
  changed: readonly Rectangle[],
): boolean {
  return (
    before.link === link &&
    before.parent === parent &&
    before.child === child &&
    !changed.some((rectangle) => intersects(rectangle, before.plan.read))
  )
}

// Where cards stood that moved, changed or went, and where changed or new cards stand.
function changedRectangles(
  before: ReadonlyMap<string, StandingCard>,
  after: ReadonlyMap<string, StandingCard>,
): Rectangle[] {
  const changed: Rectangle[] = []
  for (const [entityId, card] of before) if (after.get(entityId) !== card) changed.push(card.rectangle)
  for (const [entityId, card] of after) if (before.get(entityId) !== card) changed.push(card.rectangle)
  return changed
}

function isSameCard(a: PlacedCard, b: PlacedCard): boolean {
  return a === b || (a.x === b.x && a.y === b.y && isSameGeometry(a.geometry, b.geometry))
}

function looksSame(a: RoutedLink, b: RoutedLink): boolean {
  return (
    a === b ||
    (a.link === b.link &&
      a.parent.card.geometry === b.parent.card.geometry &&
      a.child.card.geometry === b.child.card.geometry)
  )
}
