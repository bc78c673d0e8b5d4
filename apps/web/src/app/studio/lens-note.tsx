import { BookText, Fingerprint, ListTree, type LucideIcon, Workflow } from 'lucide-react'
import type { Lens } from '#document/session/session-state.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { TabPanel } from '#ui/tabs.tsx'
import { appStrings } from '../strings.ts'

type ComingLens = Exclude<Lens, 'entities'>

const icons: Record<ComingLens, LucideIcon> = {
  identity: Fingerprint,
  events: ListTree,
  flow: Workflow,
  dictionary: BookText,
}

/** Says what a lens will show that is not built yet. */
export function LensNote({ lens }: { lens: ComingLens }) {
  const Icon = icons[lens]
  const note = appStrings.lensNotes[lens]
  return (
    <TabPanel value={lens} className="flex items-center justify-center bg-canvas">
      <EmptyState icon={<Icon aria-hidden />} title={note.title}>
        {note.text}
      </EmptyState>
    </TabPanel>
  )
}
