import fc from 'fast-check'
import type { PlacedCard } from '../card/card-geometry.ts'
import type { DiagramLink } from '../edge/diagram-link.ts'
import { aCard, aLink } from './build-cards.ts'

// Cells are as wide and high as the largest card and a channel for a few lines.
const cellWidthPx = 480
const cellHeightPx = 440
const rowLimit = 14

/** Cards of any size spread on a grid, somewhere in their cell, with links between any two of them or one and itself. */
export const arbitraryDiagram: fc.Arbitrary<{ cards: PlacedCard[]; links: DiagramLink[] }> = fc
  .record({
    columns: fc.integer({ min: 1, max: 5 }),
    cards: fc.array(
      fc.record({
        rowCount: fc.integer({ min: 0, max: rowLimit }),
        widthSteps: fc.integer({ min: 0, max: 8 }),
        x: fc.integer({ min: 0, max: 4 }),
        y: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 1, maxLength: 16 },
    ),
    links: fc.array(
      fc.record({
        parent: fc.nat(),
        child: fc.nat(),
        parentRow: fc.nat(),
        childRows: fc.array(fc.nat(), { maxLength: 3 }),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ columns, cards: facts, links: ends }) => {
    const cards = facts.map(({ rowCount, widthSteps, x, y }, index) =>
      aCard(
        `e${index}`,
        (index % columns) * cellWidthPx + x * 8,
        Math.floor(index / columns) * (cellHeightPx + 48) + y * 8,
        rowCount,
        220 + 20 * widthSteps,
      ),
    )
    const links = ends.map((end, index) => {
      const parent = end.parent % cards.length
      const child = end.child % cards.length
      const childRows = end.childRows.map((row) => row % rowLimit)
      return aLink(`e${parent}`, `e${child}`, { id: `l${index}`, parentRows: [end.parentRow % rowLimit], childRows })
    })
    return { cards, links }
  })
