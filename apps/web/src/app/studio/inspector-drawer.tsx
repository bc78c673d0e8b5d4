import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSession } from '#document/document-context.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { appStrings } from '../strings.ts'

/** Where there is no room for a third column: the inspector over the canvas, while something is selected. */
export function InspectorDrawer({ children }: { children: ReactNode }) {
  const isOpen = useSession((session) => session.panels.inspector.open)
  const hasSelection = useSession((session) => session.selection.length > 0)
  const setPanel = useSession((session) => session.setPanel)
  if (!isOpen || !hasSelection) return null
  return (
    <div className="absolute inset-y-0 right-0 z-20 w-80 max-w-[85%] animate-slide-in border-l shadow-float">
      {children}
      <IconButton
        label={appStrings.closeInspector}
        icon={<X aria-hidden />}
        className="absolute top-1 right-1 z-20"
        onClick={() => setPanel('inspector', { open: false })}
      />
    </div>
  )
}
