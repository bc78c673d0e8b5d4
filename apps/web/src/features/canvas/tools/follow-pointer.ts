import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Point } from '../scene/rect.ts'

interface PointerFollower {
  /** Called at most once a frame, and only once the pointer really moved. */
  onMove?: (at: Point, event: PointerEvent) => void
  onEnd: (hasMoved: boolean, at: Point, event: PointerEvent) => void
  /** The browser or Escape took the gesture away. */
  onCancel?: () => void
}

// A hand is never quite still while it clicks.
const slackPx = 3

/** Follows one press of the pointer to its end, wherever it goes; coordinates are client pixels. */
export function followPointer(start: ReactPointerEvent, follower: PointerFollower): void {
  let hasMoved = false
  let frame = 0
  let last: PointerEvent | undefined
  const flush = (): void => {
    frame = 0
    if (last) follower.onMove?.({ x: last.clientX, y: last.clientY }, last)
  }
  const stop = (): void => {
    if (frame !== 0) cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKeyDown, true)
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== start.pointerId) return
    hasMoved ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > slackPx
    if (!hasMoved) return
    last = event
    if (frame === 0) frame = requestAnimationFrame(flush)
  }
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== start.pointerId) return
    stop()
    if (hasMoved) follower.onMove?.({ x: event.clientX, y: event.clientY }, event)
    follower.onEnd(hasMoved, { x: event.clientX, y: event.clientY }, event)
  }
  const onCancel = (): void => {
    stop()
    if (follower.onCancel) follower.onCancel()
    else follower.onEnd(false, { x: start.clientX, y: start.clientY }, start.nativeEvent)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !follower.onCancel) return
    event.stopPropagation()
    onCancel()
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKeyDown, true)
}
