import { endMark } from '@c360/diagram'
import type { Maximum, Minimum } from '@c360/model'

export interface Cardinality {
  readonly min: Minimum
  readonly max: Maximum
}

export const cardinalities: readonly Cardinality[] = [
  { min: 1, max: 1 },
  { min: 0, max: 1 },
  { min: 1, max: 'many' },
  { min: 0, max: 'many' },
]

/** A crow's-foot mark as it is drawn at the end of a line. */
export function CardinalityMark({ min, max }: Cardinality) {
  return (
    <svg viewBox="0 0 32 18" className="canvas-cardinality-mark" aria-hidden="true">
      <path d={endMark(min, max, { x: 27, y: 9 }, 'left')} />
      <path d="M2 9L9 9M27 3L27 15" />
    </svg>
  )
}
