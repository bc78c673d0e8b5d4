import type { Maximum, Minimum } from '@c360/model'
import { describe, expect, test } from 'vitest'
import type { Side } from '../routing/side.ts'
import { endMark, markMetrics, supertypeMark } from './end-mark.ts'

const origin = { x: 0, y: 0 }

interface Strokes {
  readonly circles: number
  /** Distances from the border at which a bar crosses the line. */
  readonly bars: readonly number[]
  readonly hasFoot: boolean
}

// Reads a mark at the right side of a card, where the line runs along x.
function readMark(path: string): Strokes {
  const strokes = path.split('M').filter((stroke) => stroke !== '')
  const bars: number[] = []
  let hasFoot = false
  for (const stroke of strokes) {
    if (stroke.includes('A')) continue
    const points = stroke.split('L').map((point) => point.split(' ').map(Number))
    const [first, second] = points
    if (points.length === 3) hasFoot = points[1]?.[1] === 0 && first?.[1] === -(points[2]?.[1] ?? 0)
    else if (first && second && first[0] === second[0] && first[1] !== second[1]) bars.push(first[0] ?? 0)
  }
  return { circles: strokes.filter((stroke) => stroke.includes('A')).length, bars, hasFoot }
}

describe('a mark says the maximum next to the card and the minimum outside it', () => {
  const cases: readonly [Minimum, Maximum, { circles: number; bars: number; hasFoot: boolean }][] = [
    [0, 1, { circles: 1, bars: 1, hasFoot: false }],
    [1, 1, { circles: 0, bars: 2, hasFoot: false }],
    [0, 'many', { circles: 1, bars: 0, hasFoot: true }],
    [1, 'many', { circles: 0, bars: 1, hasFoot: true }],
  ]
  test.each(cases)('%s..%s', (min, max, expected) => {
    const { circles, bars, hasFoot } = readMark(endMark(min, max, origin, 'right'))
    expect({ circles, bars: bars.length, hasFoot }).toEqual(expected)
    const inner = max === 'many' ? markMetrics.footLengthPx : markMetrics.maxBarAtPx
    if (min === 1) expect(Math.max(...bars)).toBeGreaterThan(inner)
  })
})

// The numbers of a path as points; arcs keep only where they end.
function pointsOf(path: string): { x: number; y: number }[] {
  return [...path.replaceAll(/A\S+ \S+ 0 1 1 /g, 'L').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
}

describe('a mark stands outside the card on every side', () => {
  const sides: readonly [Side, (point: { x: number; y: number }) => number][] = [
    ['right', ({ x }) => x],
    ['left', ({ x }) => -x],
    ['top', ({ y }) => -y],
    ['bottom', ({ y }) => y],
  ]
  test.each(sides)('%s', (side, outwardDistance) => {
    for (const path of [endMark(0, 'many', origin, side), endMark(1, 1, origin, side), supertypeMark(origin, side)]) {
      const distances = pointsOf(path).map(outwardDistance)
      expect(Math.min(...distances)).toBeCloseTo(0)
      expect(Math.max(...distances)).toBeLessThanOrEqual(markMetrics.lengthPx)
      expect(Math.max(...distances)).toBeGreaterThan(0)
    }
  })
})
