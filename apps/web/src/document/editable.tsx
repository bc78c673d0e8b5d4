import type { ReactNode } from 'react'
import { useDocument } from './document-context.tsx'

/** Whether what is open is a published version, which nothing edits. */
export function useIsReadOnly(): boolean {
  return useDocument().version !== undefined
}

/** Controls that edit: in a published version they stand there to be read, disabled by the browser itself. */
export function Editable({ children }: { children: ReactNode }) {
  if (!useIsReadOnly()) return children
  return (
    <fieldset disabled className="contents">
      {children}
    </fieldset>
  )
}

/** What is of use to an editor alone: in a published version it is not there. */
export function EditOnly({ children }: { children: ReactNode }) {
  return useIsReadOnly() ? null : children
}
