import { parseClipboard, pasteClipboard, removeRecords, toClipboard } from '@c360/model'
import { type RefObject, useEffect } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import { showToast } from '#ui/toast-store.ts'
import { useCanvasStore } from './canvas-context.tsx'
import { announce, type CanvasStore, shownDiagramId } from './canvas-store.ts'
import { editCreatingAll } from './created-record.ts'
import { type Point, snapToGrid } from './scene/rect.ts'
import { strings } from './strings.ts'

interface Parts {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly store: CanvasStore
}

/**
 * Copy, cut and paste through the system's clipboard, as text, so that cards travel between diagrams, models and tabs.
 * The browser's own clipboard events need no permission; they are ours while the canvas, or nothing, has the focus.
 */
export function useClipboard(root: RefObject<HTMLElement | null>): void {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  useEffect(() => {
    const parts: Parts = { document, session, store }
    const isOurs = (event: ClipboardEvent): boolean => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || target?.closest('input, textarea, [contenteditable="true"]')) return false
      const isTextSelected = window.getSelection()?.isCollapsed === false
      return !isTextSelected && (target === window.document.body || root.current?.contains(target) === true)
    }
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs(event) && copy(parts, event)) event.preventDefault()
    }
    const onCut = (event: ClipboardEvent): void => {
      if (!isOurs(event) || !copy(parts, event)) return
      event.preventDefault()
      const ids = session.getState().selection
      document.edit((model) => removeRecords(model, { ids }))
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (!isOurs(event)) return
      event.preventDefault()
      paste(parts, event.clipboardData?.getData('text/plain') ?? '')
    }
    window.addEventListener('copy', onCopy)
    window.addEventListener('cut', onCut)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('copy', onCopy)
      window.removeEventListener('cut', onCut)
      window.removeEventListener('paste', onPaste)
    }
  }, [root, document, session, store])
}

function copy({ document, session, store }: Parts, event: ClipboardEvent): boolean {
  const { selection } = session.getState()
  const clipboard = toClipboard(document.getModel(), selection, shownDiagramId(document, session))
  if (clipboard.records.length === 0) return false
  event.clipboardData?.setData('text/plain', JSON.stringify(clipboard))
  announce(store, strings.live.copied(clipboard.positions.length))
  return true
}

function paste({ document, session, store }: Parts, text: string): void {
  const clipboard = parseClipboard(text)
  const diagram = shownDiagramId(document, session)
  if (!clipboard) showToast({ title: strings.clipboard.notCards })
  if (!clipboard || diagram === undefined) return
  const { selected } = store.getState()
  const [into] = selected.entityIds.size > 0 ? selected.entityIds : selected.attributeIds.keys()
  const at = cornerFor(store, session, clipboard.positions)
  const target = { clipboard, diagram, ...at, ...(into === undefined ? {} : { into }) }
  const created = editCreatingAll(document, 'entity', (model, context) => pasteClipboard(model, target, context))
  if (created.length === 0) return
  session.getState().select(created)
  announce(store, strings.live.pasted(created.length))
}

/** Around the pointer's last place on the canvas, so that a paste lands where one looks; else in the middle of the view. */
function cornerFor(store: CanvasStore, session: SessionStore, positions: readonly Point[]): Point {
  const middle = store.getState().pointer ?? session.getState().canvas?.centre() ?? { x: 0, y: 0 }
  const width = extent(positions.map((position) => position.x))
  const height = extent(positions.map((position) => position.y))
  return { x: snapToGrid(middle.x - width / 2), y: snapToGrid(middle.y - height / 2) }
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
}
