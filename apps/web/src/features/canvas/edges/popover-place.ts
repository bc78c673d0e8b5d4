import { overlaps, type Point, type Rect } from '../scene/rect.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const gapPx = 16
const marginPx = 12

/**
 * The corner of a popover about a line: near the line's `at`, within the frame, and clear of what it is about where
 * there is room. `line` is the rectangle around the line, `obstacles` what should not be covered.
 */
export function placeBeside(at: Point, line: Rect, obstacles: readonly Rect[], size: Size, frame: Size): Point {
  const x = at.x - size.width / 2
  const candidates: readonly Point[] = [
    { x, y: line.y + line.height + gapPx },
    { x, y: line.y - gapPx - size.height },
    ...obstacles.flatMap((box) => [
      { x, y: box.y + box.height + gapPx },
      { x, y: box.y - gapPx - size.height },
    ]),
    { x: line.x + line.width + gapPx, y: at.y - size.height / 2 },
    { x: line.x - gapPx - size.width, y: at.y - size.height / 2 },
  ]
  const isClear = (corner: Point): boolean =>
    isInside(corner, size, frame) && ![line, ...obstacles].some((box) => overlaps(box, { ...corner, ...size }))
  const distance = (corner: Point): number =>
    Math.hypot(corner.x + size.width / 2 - at.x, corner.y + size.height / 2 - at.y)
  const [best] = candidates.filter(isClear).sort((a, b) => distance(a) - distance(b))
  const { x: left, y: top } = best ?? { x, y: at.y + gapPx }
  return {
    x: clamp(left, marginPx, frame.width - marginPx - size.width),
    y: clamp(top, marginPx, frame.height - marginPx - size.height),
  }
}

function isInside(corner: Point, size: Size, frame: Size): boolean {
  return (
    corner.x >= marginPx &&
    corner.y >= marginPx &&
    corner.x + size.width <= frame.width - marginPx &&
    corner.y + size.height <= frame.height - marginPx
  )
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
