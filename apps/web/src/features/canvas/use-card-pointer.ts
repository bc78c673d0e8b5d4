import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, type PointerEvent, useMemo } from 'react'
import { useSessionStore } from '#document/document-context.tsx'
import type { Tool } from '#document/session/session-state.ts'
import { useCanvasStore } from './canvas-context.tsx'
import { nameField } from './cards/use-inline-edit.ts'
import type { CardHit } from './scene/hit-test.ts'
import { useConnecting } from './tools/use-connecting.ts'

/** The card an event is about, and the attribute whose row it hit. */
function cardAt(target: EventTarget): CardHit | undefined {
  if (!(target instanceof Element)) return undefined
  const entityId = target.closest('[data-entity]')?.getAttribute('data-entity')
  const attributeId = target.closest('[data-attribute]')?.getAttribute('data-attribute')
  if (!entityId) return undefined
  return attributeId ? { entityId, attributeId } : { entityId }
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, button') !== null
}

/** Clicks on cards: one selects, two rename, and with the relationship tool a press starts a line. */
export function useCardPointer() {
  const flow = useReactFlow()
  const session = useSessionStore()
  const store = useCanvasStore()
  const startConnecting = useConnecting()
  return useMemo(() => {
    // A line that ends on the card it began on leaves the select tool behind, and then a click that was never meant.
    let pressedWith: Tool | undefined
    const onClick = (event: MouseEvent): void => {
      const hit = cardAt(event.target)
      if (!hit || isField(event.target) || pressedWith !== 'select') return
      const isAdding = event.shiftKey || event.ctrlKey || event.metaKey
      session.getState().select([hit.attributeId ?? hit.entityId], isAdding ? 'toggle' : 'replace')
      store.setState({ focusEntityId: hit.entityId })
    }
    const onDoubleClick = (event: MouseEvent): void => {
      const hit = cardAt(event.target)
      if (!hit || isField(event.target) || session.getState().tool !== 'select') return
      const field = event.target instanceof Element ? event.target.closest('[data-field]') : null
      session.getState().startEditing(hit.attributeId ?? hit.entityId, field?.getAttribute('data-field') ?? nameField)
    }
    const onPointerDown = (event: PointerEvent): void => {
      const hit = cardAt(event.target)
      pressedWith = session.getState().tool
      if (!hit || event.button !== 0 || session.getState().tool !== 'relationship') return
      startConnecting(event, hit, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
    }
    return { onClick, onDoubleClick, onPointerDown }
  }, [flow, session, store, startConnecting])
}
