import { useEffect, useMemo } from 'react'
import { matchesShortcut } from '#ui/shortcut.ts'
import { useDocument, useSessionStore } from '../document-context.tsx'
import { useSyncValue } from '../use-sync.ts'
import { type Action, type ActionContext, canRun } from './action.ts'
import { allActions } from './registry.ts'

/** What an action acts on: the open document and its session. */
export function useActionContext(): ActionContext {
  const document = useDocument()
  const session = useSessionStore()
  return useMemo(() => ({ document, session }), [document, session])
}

/** An action as a menu or a button shows it at this moment. */
export interface BoundAction {
  readonly label: string
  readonly shortcut: string | undefined
  readonly isEnabled: boolean
  readonly run: () => void
}

/** Binds an action to the open document; the caller draws again when the document's history or the session changes. */
export function bindAction(action: Action, context: ActionContext): BoundAction {
  return {
    label: action.label(context),
    shortcut: action.shortcuts?.[0],
    isEnabled: canRun(action, context),
    run: () => {
      if (canRun(action, context)) action.run(context)
    },
  }
}

/** An action of the history, kept in step with what can be undone and redone. */
export function useHistoryAction(action: Action): BoundAction {
  const context = useActionContext()
  useSyncValue((snapshot) => snapshot.undo)
  useSyncValue((snapshot) => snapshot.redo)
  return bindAction(action, context)
}

// Text being typed keeps its own undo and every plain key.
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
}

// Only what lies over the studio: the small panel of a selected relationship is a part of the canvas, and undo goes on beside it.
const isOverlayOpen = (): boolean =>
  document.querySelector(':is([role="dialog"], [role="menu"])[data-state="open"]') !== null

/** Runs actions by their shortcuts for as long as it is mounted; once for an open model. */
export function useShortcuts(): void {
  const context = useActionContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isOverlayOpen()) return
      const action = allActions.find((candidate) => candidate.shortcuts?.some((keys) => matchesShortcut(event, keys)))
      if (!action || (isTyping(event) && !action.worksWhileTyping)) return
      event.preventDefault()
      if (canRun(action, context)) action.run(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}
