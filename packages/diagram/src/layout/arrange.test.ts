import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { gridStepPx } from '../card/card-metrics.ts'
import { arrange } from './arrange.ts'
import type { ArrangeCard, ArrangeInput, ArrangeMove } from './arrange-input.ts'

// Hundreds of diagrams a test: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 })

const arbitraryInput: fc.Arbitrary<ArrangeInput> = fc
  .record({
    cards: fc.array(
      fc.record({
        x: fc.integer({ min: -2000, max: 2000 }),
        y: fc.integer({ min: -2000, max: 2000 }),
        widthPx: fc.integer({ min: 11, max: 19 }).map((steps) => steps * 20),
        heightPx: fc.integer({ min: 3, max: 16 }).map((rows) => rows * 24),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    links: fc.array(fc.record({ parent: fc.nat(), child: fc.nat() }), { maxLength: 16 }),
  })
  .map(({ cards, links }) => ({
    cards: cards.map((card, index) => ({ ...card, placement: `p${index}`, entityId: `e${index}` })),
    links: links.map(({ parent, child }) => ({
      parent: `e${parent % cards.length}`,
      child: `e${child % cards.length}`,
    })),
  }))

function afterMoves(cards: readonly ArrangeCard[], moves: readonly ArrangeMove[]): ArrangeCard[] {
  const moveByPlacement = new Map(moves.map((move) => [move.placement, move]))
  return cards.map((card) => ({ ...card, ...moveByPlacement.get(card.placement) }))
}

function overlap(a: ArrangeCard, b: ArrangeCard): boolean {
  return a.x < b.x + b.widthPx && b.x < a.x + a.widthPx && a.y < b.y + b.heightPx && b.y < a.y + a.heightPx
}

describe('arrange', () => {
  test('leaves no two cards on each other and every one on the grid', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInput, async (input) => {
        const cards = afterMoves(input.cards, await arrange(input))
        for (const [index, card] of cards.entries()) {
          expect([card.x % gridStepPx, card.y % gridStepPx].map(Math.abs)).toEqual([0, 0])
          expect(cards.slice(index + 1).filter((other) => overlap(card, other))).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  test('moves neither pinned cards nor unselected ones, and keeps clear of both', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInput, fc.nat(), async (input, seed) => {
        const cards = input.cards.map((card, index) => ({ ...card, pinned: index % 5 === seed % 5 }))
        const selection = cards.filter((_, index) => index % 3 !== seed % 3).map((card) => card.placement)
        const moves = await arrange({ ...input, cards }, { selection })
        const selected = new Set(selection)
        const isFree = (card: ArrangeCard) => selected.has(card.placement) && !card.pinned
        const free = new Set(cards.filter(isFree).map((card) => card.placement))
        expect(moves.every((move) => free.has(move.placement))).toBe(true)
        const after = afterMoves(cards, moves)
        for (const card of after.filter(isFree)) {
          expect(after.filter((other) => other.placement !== card.placement && overlap(card, other))).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })

  test('is the same each time, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInput, async (input) => {
        const moves = await arrange(input)
        expect(await arrange(input)).toEqual(moves)
        expect(await arrange({ ...input, cards: afterMoves(input.cards, moves) })).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('stands parents left of their children', async () => {
    const box = { x: 0, y: 0, widthPx: 240, heightPx: 120 }
    const cards = ['child', 'parent', 'grandchild'].map((id) => ({ ...box, placement: id, entityId: id }))
    const links = [
      { parent: 'parent', child: 'child' },
      { parent: 'child', child: 'grandchild' },
    ]
    const lefts = new Map(afterMoves(cards, await arrange({ cards, links })).map((card) => [card.entityId, card.x]))
    expect(lefts.get('parent')).toBeLessThan(lefts.get('child') ?? 0)
    expect(lefts.get('child')).toBeLessThan(lefts.get('grandchild') ?? 0)
  })

  test('packs cards without links into a block, not a line', async () => {
    const box = { x: 0, y: 0, widthPx: 240, heightPx: 160 }
    const cards = Array.from({ length: 12 }, (_, index) => ({ ...box, placement: `p${index}`, entityId: `e${index}` }))
    const after = afterMoves(cards, await arrange({ cards, links: [] }))
    expect(new Set(after.map((card) => card.x)).size).toBeGreaterThan(2)
    expect(new Set(after.map((card) => card.y)).size).toBeGreaterThan(2)
  })
})
