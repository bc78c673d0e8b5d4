import ELK from 'elkjs/lib/elk.bundled.js'
import type { ArrangeCard, ArrangeInput } from './arrange-input.ts'
import { snap } from './find-free-spot.ts'

/** A place relative to a block's top left corner. */
export interface Place {
  readonly x: number
  readonly y: number
}

// Channels between layers hold a bundle of lines and two end marks; between cards of a layer a few lines pass.
const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.aspectRatio': '1.6',
  'elk.separateConnectedComponents': 'true',
  'elk.spacing.nodeNode': '56',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.componentComponent': '96',
  'elk.layered.spacing.nodeNodeBetweenLayers': '112',
  'elk.layered.spacing.edgeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // Layers of bounded height with their cards close together: of the strategies tried on generated models this one alone
  // fills a screen instead of a ribbon, and it stays fast where the network simplex takes most of a minute.
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
}

const layerPitchPx = 460
const rowGapPx = 56
// Drawings are made so much wider than high.
const screenRatio = 1.5

/** Layers linked cards from parents on the left to children on the right, components side by side; the block's corner is (0, 0). */
export async function layOutLinked(
  cards: readonly ArrangeCard[],
  links: ArrangeInput['links'],
): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  if (cards.length === 0) return places
  const elk = new ELK()
  const graph = await elk.layout({
    id: 'diagram',
    layoutOptions: { ...layoutOptions, 'elk.layered.layering.coffmanGraham.layerBound': `${layerBound(cards)}` },
    children: cards.map((card) => ({ id: card.entityId, width: card.widthPx, height: card.heightPx })),
    edges: links.map((link, index) => ({ id: `${index}`, sources: [link.parent], targets: [link.child] })),
  })
  const nodes = new Map((graph.children ?? []).map((node) => [node.id, node]))
  const left = Math.min(...[...nodes.values()].map((node) => node.x ?? 0))
  const top = Math.min(...[...nodes.values()].map((node) => node.y ?? 0))
  for (const card of cards) {
    const node = nodes.get(card.entityId)
    places.set(card.placement, { x: snap((node?.x ?? 0) - left), y: snap((node?.y ?? 0) - top) })
  }
  return places
}

// How many cards to stand above each other, for a drawing of about the screen's proportions.
function layerBound(cards: readonly ArrangeCard[]): number {
  const heightPx = cards.reduce((sum, card) => sum + card.heightPx + rowGapPx, 0) / cards.length
  return Math.max(2, Math.ceil(Math.sqrt((cards.length * layerPitchPx) / (heightPx * screenRatio))))
}
