import { type MouseEvent, useCallback } from 'react'
import { useSessionStore } from '#document/document-context.tsx'

function idAt(target: Element): string | undefined {
  const element = target.closest('[data-attribute], [data-entity], [data-link]')
  const id = ['data-attribute', 'data-entity', 'data-link'].map((name) => element?.getAttribute(name)).find(Boolean)
  return id ?? undefined
}

/** A right click selects what it hits, unless it is selected already; in a text it opens the browser's own menu. */
export function useMenuTarget(): (event: MouseEvent) => void {
  const session = useSessionStore()
  return useCallback(
    (event) => {
      const { target } = event
      if (!(target instanceof Element)) return
      if (target.closest('input, textarea')) {
        event.stopPropagation()
        return
      }
      const id = idAt(target)
      const { selection, select } = session.getState()
      if (id === undefined) select([])
      else if (!selection.includes(id)) select([id])
    },
    [session],
  )
}
