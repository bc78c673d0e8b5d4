import { useSession } from '#document/document-context.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { strings } from './strings.ts'
import { VersionsBench } from './versions-bench.tsx'

/** The drawer of published versions: publish, read, compare. */
export function VersionsDrawer() {
  const isOpen = useSession((session) => session.dialog === 'versions')
  const setDialog = useSession((session) => session.setDialog)
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => setDialog(next ? 'versions' : undefined)}
      title={strings.title}
      closeLabel={strings.close}
      placement="workbench"
    >
      <VersionsBench />
    </Dialog>
  )
}
