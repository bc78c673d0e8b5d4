import type { Side } from './side.ts'

/** A point in drawing units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a link meets a card's border, and from which side. */
export interface RouteEnd {
  readonly point: Point
  readonly side: Side
}

/** How one link is drawn; the same object as long as nothing of it moves. */
export interface EdgeRoute {
  /** The whole way from the parent's card border to the child's, corners included; every leg is horizontal or vertical. */
  readonly points: readonly Point[]
  /** The line between the two end marks with rounded corners, as SVG path data. */
  readonly path: string
  /** The parent end's mark (crow's foot, bar, circle; for a supertype a hollow triangle) as SVG path data, to be stroked, not filled. */
  readonly parentMark: string
  /** The child end's mark, likewise; empty at a subtype. */
  readonly childMark: string
  readonly parentEnd: RouteEnd
  readonly childEnd: RouteEnd
  /** Middle of the longest leg: where a label stands clear of cards. */
  readonly labelPoint: Point
}
