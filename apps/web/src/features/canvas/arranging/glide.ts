import { type CanvasStore, setOffsets } from '../canvas-store.ts'
import type { Point } from '../scene/rect.ts'
import { noOffsets, type Offsets } from '../scene/scene.ts'

/** Fast at first, gentle at the end. */
export function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3
}

/** The offsets at a moment of a glide that ends where the cards are placed. */
export function offsetsAt(from: Offsets, progress: number): Offsets {
  if (progress >= 1) return noOffsets
  const left = 1 - easeOut(progress)
  const offsets = new Map<string, Point>()
  for (const [id, { x, y }] of from) offsets.set(id, { x: x * left, y: y * left })
  return offsets
}

/** Lets cards glide from where they are drawn away from their places to those places. */
export function glideHome(store: CanvasStore, from: Offsets, durationMs: number): Promise<void> {
  setOffsets(store, durationMs > 0 ? from : noOffsets)
  if (durationMs <= 0) return Promise.resolve()
  return new Promise((resolve) => {
    let startedAt: number | undefined
    const step = (now: number): void => {
      startedAt ??= now
      const progress = Math.min(1, (now - startedAt) / durationMs)
      setOffsets(store, offsetsAt(from, progress))
      if (progress < 1) requestAnimationFrame(step)
      else resolve()
    }
    requestAnimationFrame(step)
  })
}
