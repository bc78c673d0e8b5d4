/** A card to arrange; plain JSON, so that it can cross into a worker. */
export interface ArrangeCard {
  /** Id of the placement that a move is about. */
  readonly placement: string
  readonly entityId: string
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly heightPx: number
  /** Stays where it is; the others keep clear of it. */
  readonly pinned?: boolean
}

/** What is to be arranged: all cards of a diagram and the links between their entities. */
export interface ArrangeInput {
  readonly cards: readonly ArrangeCard[]
  readonly links: readonly { readonly parent: string; readonly child: string }[]
}

/** Choices of one arrangement. */
export interface ArrangeOptions {
  /** Only these placements move; absent: all. */
  readonly selection?: readonly string[]
}

/** A card's new place; only cards that move are listed, in the order in which they came. */
export interface ArrangeMove {
  readonly placement: string
  readonly x: number
  readonly y: number
}
