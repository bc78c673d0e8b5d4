import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { PlacedCard } from '../card/card-geometry.ts'
import { cardMetrics } from '../card/card-metrics.ts'
import type { DiagramLink, LinkEnd } from '../edge/diagram-link.ts'
import { arbitraryDiagram } from '../testing/arbitrary-diagram.ts'
import { aCard, aGeometry, aLink } from '../testing/build-cards.ts'
import { findCrossedCards, findSlantedLegs } from '../testing/findings.ts'
import { rectangleOf } from './rectangle.ts'
import type { EdgeRoute, RouteEnd } from './route.ts'
import { routeRelationships } from './route-relationships.ts'

// Hundreds of diagrams a test: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 })

function routeOf(cards: readonly PlacedCard[], link: DiagramLink): EdgeRoute {
  const route = routeRelationships(cards, [link]).routes.get(link.id)
  if (!route) throw new Error('The link was not routed.')
  return route
}

function isOnBorder(card: PlacedCard, { point, side }: RouteEnd): boolean {
  const { left, right, top, bottom } = rectangleOf(card)
  if (side === 'left' || side === 'right')
    return point.x === { left, right }[side] && point.y >= top && point.y <= bottom
  return point.y === { top, bottom }[side] && point.x >= left && point.x <= right
}

// Whether an end lies in the height of its rows, or of the header where it shows none.
function isAtRows(card: PlacedCard, end: LinkEnd, at: RouteEnd): boolean {
  const tops = card.geometry.rows.filter((row) => end.attributeIds.includes(row.attributeId)).map((row) => row.yPx)
  if (tops.length === 0)
    return at.side === 'top' || at.side === 'bottom' || at.point.y <= card.y + cardMetrics.headerHeightPx
  const from = card.y + Math.min(...tops)
  const to = card.y + Math.max(...tops) + cardMetrics.rowHeightPx
  return at.point.y >= from && at.point.y <= to
}

describe('every routing', () => {
  test('has only horizontal and vertical legs that cross no card', () => {
    fc.assert(
      fc.property(arbitraryDiagram, ({ cards, links }) => {
        const { routes } = routeRelationships(cards, links)
        expect(routes.size).toBe(links.length)
        expect(findSlantedLegs(routes)).toEqual([])
        expect(findCrossedCards(cards, routes)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  test('starts and ends on the borders of its cards, at the rows it links', () => {
    fc.assert(
      fc.property(arbitraryDiagram, ({ cards, links }) => {
        const cardById = new Map(cards.map((card) => [card.entityId, card]))
        const { routes } = routeRelationships(cards, links)
        for (const link of links) {
          const route = routes.get(link.id)
          const parent = cardById.get(link.parent.entityId)
          const child = cardById.get(link.child.entityId)
          if (!route || !parent || !child) throw new Error('The link was not routed.')
          expect(isOnBorder(parent, route.parentEnd)).toBe(true)
          expect(isOnBorder(child, route.childEnd)).toBe(true)
          expect(isAtRows(parent, link.parent, route.parentEnd)).toBe(true)
          expect(isAtRows(child, link.child, route.childEnd)).toBe(true)
          expect(route.points[0]).toEqual(route.parentEnd.point)
          expect(route.points.at(-1)).toEqual(route.childEnd.point)
        }
      }),
      { numRuns: 80 },
    )
  })

  test('is the same each time', () => {
    fc.assert(
      fc.property(arbitraryDiagram, ({ cards, links }) => {
        expect(routeRelationships(cards, links)).toEqual(routeRelationships(cards, links))
      }),
      { numRuns: 50 },
    )
  })

  test('after any moves equals a routing from scratch', () => {
    const move = fc.record({
      card: fc.nat(),
      dx: fc.integer({ min: -700, max: 700 }),
      dy: fc.integer({ min: -700, max: 700 }),
    })
    fc.assert(
      fc.property(arbitraryDiagram, fc.array(move, { minLength: 1, maxLength: 4 }), (diagram, moves) => {
        let cards = diagram.cards
        let routing = routeRelationships(cards, diagram.links)
        for (const { card, dx, dy } of moves) {
          const moved = card % cards.length
          cards = cards.map((each, index) => (index === moved ? { ...each, x: each.x + dx, y: each.y + dy } : each))
          routing = routeRelationships(cards, diagram.links, routing)
          expect(routing.routes).toEqual(routeRelationships(cards, diagram.links).routes)
        }
      }),
      { numRuns: 80 },
    )
  })

  test('after links and cards come and go equals a routing from scratch', () => {
    fc.assert(
      fc.property(arbitraryDiagram, fc.nat(), fc.nat(), ({ cards, links }, goneCard, goneLink) => {
        const fewerCards = cards.filter((_, index) => index !== goneCard % cards.length)
        const fewerLinks = links.filter((_, index) => links.length > 0 && index !== goneLink % links.length)
        const fewer = routeRelationships(fewerCards, fewerLinks, routeRelationships(cards, links))
        expect(fewer.routes).toEqual(routeRelationships(fewerCards, fewerLinks).routes)
        expect(routeRelationships(cards, links, fewer).routes).toEqual(routeRelationships(cards, links).routes)
      }),
      { numRuns: 80 },
    )
  })
})

describe('sides and shapes', () => {
  test('cards side by side are linked between their facing sides', () => {
    const route = routeOf([aCard('a', 0, 0), aCard('b', 400, 100)], aLink('a', 'b'))
    expect([route.parentEnd.side, route.childEnd.side]).toEqual(['right', 'left'])
    expect(route.points).toHaveLength(4)
  })

  test('rows at one height are linked by a straight line', () => {
    const route = routeOf([aCard('a', 0, 24), aCard('b', 400, 0)], aLink('a', 'b'))
    expect(route.points).toHaveLength(2)
  })

  test('a line with a tiny step is made straight', () => {
    const route = routeOf([aCard('a', 0, 16), aCard('b', 400, 0)], aLink('a', 'b'))
    expect(route.points).toHaveLength(2)
  })

  test('cards above each other are linked on one side', () => {
    const route = routeOf([aCard('a', 0, 0), aCard('b', 0, 300)], aLink('a', 'b'))
    expect(route.parentEnd.side).toBe(route.childEnd.side)
  })

  test('a card between two others is passed by', () => {
    const cards = [aCard('a', 0, 0), aCard('between', 400, -100, 12), aCard('b', 800, 0)]
    const route = routeOf(cards, aLink('a', 'b'))
    expect(findCrossedCards(cards, new Map([['a-b', route]]))).toEqual([])
  })

  test('a way is found out of a maze', () => {
    const ring = [
      aCard('left', -300, -60, 14),
      aCard('right', 320, -60, 14),
      aCard('above', 0, -260),
      aCard('below', 0, 220),
    ]
    const cards = [aCard('a', 0, 0), ...ring, aCard('b', 1000, 500)]
    const route = routeOf(cards, aLink('a', 'b'))
    expect(findCrossedCards(cards, new Map([['a-b', route]]))).toEqual([])
  })

  test('an entity linked to itself gets a loop beside its card', () => {
    const route = routeOf([aCard('a', 0, 0)], aLink('a', 'a', { childRows: [4] }))
    expect(route.parentEnd.side).toBe(route.childEnd.side)
    expect(route.points).toHaveLength(4)
  })

  test('many-to-many with itself runs round a corner of the card', () => {
    const cards = [aCard('a', 0, 0)]
    const route = routeOf(cards, aLink('a', 'a', { parentRows: [], childRows: [] }))
    expect(findCrossedCards(cards, new Map([['a-a', route]]))).toEqual([])
    expect(route.points.length).toBeGreaterThan(3)
  })

  test('links without attributes run from above to below where that is shorter', () => {
    const route = routeOf([aCard('a', 0, 0), aCard('b', 0, 400)], aLink('a', 'b', { parentRows: [], childRows: [] }))
    expect([route.parentEnd.side, route.childEnd.side]).toEqual(['bottom', 'top'])
    expect(route.points).toHaveLength(2)
  })

  test('a composite key is one line from the middle of its bracket', () => {
    const route = routeOf(
      [aCard('a', 0, 0), aCard('b', 400, 200)],
      aLink('a', 'b', { parentRows: [0, 1, 2], childRows: [1, 3] }),
    )
    const rowCentre = (row: number) =>
      cardMetrics.headerHeightPx + cardMetrics.bodyPaddingPx + (row + 0.5) * cardMetrics.rowHeightPx
    expect(route.parentEnd.point.y).toBe(rowCentre(1))
    expect(route.childEnd.point.y).toBe(200 + rowCentre(2))
  })

  test('a link is still drawn where cards lie on each other', () => {
    const route = routeOf([aCard('a', 0, 0), aCard('b', 20, 20)], aLink('a', 'b'))
    expect(findSlantedLegs(new Map([['a-b', route]]))).toEqual([])
  })

  test('a link whose card is not drawn is left out', () => {
    expect(routeRelationships([aCard('a', 0, 0)], [aLink('a', 'b')]).routes.size).toBe(0)
  })
})

describe('lines beside each other', () => {
  test('parallel legs between the same columns stand at least 8 px apart', () => {
    const cards = [
      aCard('p', 0, 0, 10),
      ...Array.from({ length: 6 }, (_, index) => aCard(`c${index}`, 480, index * 300 - 600)),
    ]
    const links = Array.from({ length: 6 }, (_, index) => aLink('p', `c${index}`, { parentRows: [index] }))
    const uprightLegs = [...routeRelationships(cards, links).routes.values()].flatMap(({ points }) =>
      points.flatMap((a, index) => {
        const b = points[index + 1]
        return b && a.x === b.x ? [{ x: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }] : []
      }),
    )
    expect(uprightLegs).toHaveLength(6)
    for (const [index, one] of uprightLegs.entries()) {
      for (const other of uprightLegs.slice(index + 1)) {
        if (one.from < other.to && other.from < one.to) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(8)
      }
    }
  })

  test('two lines between the same columns never share a piece of one height', () => {
    const cards = [aCard('a', 0, 0), aCard('b', 0, 300, 5, 300), aCard('c', 480, 204), aCard('d', 580, 500)]
    // a's line ends at the height at which b's begins, and would turn further left.
    const links = [aLink('a', 'c', { childRows: [4] }), aLink('b', 'd')]
    const { routes } = routeRelationships(cards, links)
    const levels = [...routes].flatMap(([id, { points }]) =>
      points.flatMap((from, index) => {
        const to = points[index + 1]
        return to && from.y === to.y
          ? [{ id, y: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }]
          : []
      }),
    )
    expect(new Set(levels.map((level) => level.y)).size).toBe(3)
    for (const one of levels) {
      const others = levels.filter((other) => other.id !== one.id && other.y === one.y)
      expect(others.filter((other) => one.from < other.to && other.from < one.to)).toEqual([])
    }
  })

  test('lines that meet at one row leave it at different heights', () => {
    const cards = [aCard('p', 0, 300), aCard('a', 480, 0), aCard('b', 480, 300), aCard('c', 480, 600)]
    const links = ['a', 'b', 'c'].map((id) => aLink('p', id))
    const heights = [...routeRelationships(cards, links).routes.values()].map((route) => route.parentEnd.point.y)
    expect(new Set(heights).size).toBe(3)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })
})

describe('identity of routes', () => {
  const cards = [aCard('a', 0, 0), aCard('b', 400, 0), aCard('c', 4000, 0), aCard('d', 4400, 0)]
  const links = [aLink('a', 'b'), aLink('c', 'd')]

  test('routes that a move does not touch stay the same object', () => {
    const before = routeRelationships(cards, links)
    const moved = cards.map((card) => (card.entityId === 'b' ? { ...card, y: 40 } : card))
    const after = routeRelationships(moved, links, before)
    expect(after.routes.get('c-d')).toBe(before.routes.get('c-d'))
    expect(after.routes.get('a-b')).not.toBe(before.routes.get('a-b'))
  })

  test('equal cards in new objects keep every route', () => {
    const before = routeRelationships(cards, links)
    const after = routeRelationships(
      cards.map((card) => ({ ...card })),
      links,
      before,
    )
    for (const [id, route] of before.routes) expect(after.routes.get(id)).toBe(route)
  })

  test('moving a card that no line is near keeps all routes, and the next move near one is still noticed', () => {
    const alone = aCard('alone', 2000, 2000)
    const before = routeRelationships([...cards, alone], links)
    const away = routeRelationships([...cards, { ...alone, x: 2400 }], links, before)
    expect(away.routes).toBe(before.routes)
    const between = [...cards, { ...alone, x: 280, y: 0, geometry: aGeometry('alone', 2, 60) }]
    expect(routeRelationships(between, links, away).routes).toEqual(routeRelationships(between, links).routes)
  })

  test('a changed cardinality redraws the marks although the way stays', () => {
    const before = routeRelationships(cards, links)
    const after = routeRelationships(cards, [aLink('a', 'b', { child: [1, 'many'] }), aLink('c', 'd')], before)
    expect(after.routes.get('a-b')?.points).toEqual(before.routes.get('a-b')?.points)
    expect(after.routes.get('a-b')?.childMark).not.toBe(before.routes.get('a-b')?.childMark)
  })

  test('an attribute added above moves the end of its line', () => {
    const before = routeRelationships(cards, links)
    const geometry = aGeometry('b', 6)
    const rows = geometry.rows.map((row) => ({ ...row, yPx: row.yPx + cardMetrics.rowHeightPx }))
    const taller = cards.map((card) => (card.entityId === 'b' ? { ...card, geometry: { ...geometry, rows } } : card))
    const after = routeRelationships(taller, links, before)
    expect(after.routes.get('a-b')?.childEnd.point.y).toBe(
      (before.routes.get('a-b')?.childEnd.point.y ?? 0) + cardMetrics.rowHeightPx,
    )
  })
})
