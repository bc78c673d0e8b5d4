import { useSession } from '#document/document-context.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ExportBench } from './export-bench.tsx'
import { strings } from './strings.ts'

/** The drawer in which the model is written in any format, seen before it is taken. */
export function ExportDrawer() {
  const isOpen = useSession((session) => session.dialog === 'export')
  const setDialog = useSession((session) => session.setDialog)
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => setDialog(next ? 'export' : undefined)}
      title={strings.title}
      closeLabel={strings.close}
      placement="workbench"
    >
      <ExportBench onLeave={() => setDialog(undefined)} />
    </Dialog>
  )
}
