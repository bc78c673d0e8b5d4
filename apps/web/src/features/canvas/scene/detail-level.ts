/** How much of a card is drawn: everything, its name and keys, or a coloured block with its name. */
export type DetailLevel = 'full' | 'names' | 'blocks'

/** Below this zoom, rows are too small to read as rows. */
const namesBelowZoom = 0.6
/** Below this zoom, a card is a block of colour. */
export const blocksBelowZoom = 0.35

export function detailLevelAt(zoom: number): DetailLevel {
  if (zoom < blocksBelowZoom) return 'blocks'
  return zoom < namesBelowZoom ? 'names' : 'full'
}

/**
 * Cards up to this many stay elements at every zoom; above it, far cards are painted on one canvas instead,
 * because hundreds of elements in view cannot keep up with panning.
 */
const mostCardsAsElements = 60

export function isPaintedAt(level: DetailLevel, cardCount: number): boolean {
  return level === 'blocks' && cardCount > mostCardsAsElements
}
