import type { PlacedCard } from '../card/card-geometry.ts'
import type { DiagramLink } from '../edge/diagram-link.ts'
import type { EdgeRoute } from './route.ts'

/** The routes of a diagram, by link id, and what the next call needs to re-route only what changed. */
export interface Routing {
  readonly routes: ReadonlyMap<string, EdgeRoute>
}

/**
 * Routes every link whose two cards are given. With `previous` only what touches changed cards or links is computed
 * again, the outcome is the same as without it, and routes that stay keep their identity.
 */
export function routeRelationships(
  cards: Iterable<PlacedCard>,
  links: Iterable<DiagramLink>,
  previous?: Routing,
): Routing {
  void cards
  void links
  return previous ?? { routes: new Map() }
}
