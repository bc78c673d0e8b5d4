import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'

/** Brings the keyboard into the popover of a relationship when it is asked for, and back to a card with Escape. */
export function usePopoverFocus(parentEntityId: string | undefined) {
  const ref = useRef<HTMLDivElement>(null)
  const store = useCanvasStore()
  const isAsked = useCanvas((state) => state.isPopoverAsked)
  useEffect(() => {
    if (!isAsked) return
    ref.current?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus()
    store.setState({ isPopoverAsked: false })
  }, [isAsked, store])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    store.setState({ focusEntityId: store.getState().walkedEntityId ?? parentEntityId })
  }
  return { ref, onKeyDown }
}
