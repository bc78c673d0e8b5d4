import { importers } from '@c360/formats'
import { Upload } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { useStore } from 'zustand'
import { useActionContext } from '#document/actions/use-actions.ts'
import { useSession } from '#document/document-context.tsx'
import { OptionForm } from '#document/options/option-form.tsx'
import { ChoiceList } from '#ui/choice-list.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { type ImportStore, importStoreOf } from './import-store.ts'
import { PreviewPane } from './preview-pane.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { filesOfDrop } from './source-files.ts'
import { SourcePane } from './source-pane.tsx'
import { StoppedPane } from './stopped-pane.tsx'
import { strings } from './strings.ts'

/** Takes in what exists: paste or choose it, see what would change, then do it as one step. */
export function ImportDialog() {
  const isOpen = useSession((session) => session.dialog === 'import')
  const setDialog = useSession((session) => session.setDialog)
  const store = importStoreOf(useActionContext())
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => setDialog(next ? 'import' : undefined)}
      title={strings.title}
      closeLabel={strings.close}
      placement="workbench"
    >
      <ImportSteps store={store} />
    </Dialog>
  )
}

function ImportSteps({ store }: { store: ImportStore }) {
  const phase = useStore(store, (state) => state.phase)
  switch (phase.kind) {
    case 'choosing':
      return <Choosing store={store} />
    case 'reading':
      return <ReadingPane store={store} />
    case 'shown':
      return <PreviewPane store={store} preview={phase.preview} note={phase.note} />
    case 'stopped':
      return <StoppedPane store={store} title={phase.title} message={phase.message} />
  }
}

const noChoice = {}

/** Format and options on the left, what is to be read on the right; files can be dropped on all of it. */
function Choosing({ store }: { store: ImportStore }) {
  const { importer, chosenById, chooseImporter, choose, addFiles } = useStore(store)
  const [isOver, setOver] = useState(false)
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = (event: DragEvent): void => {
    const next = event.relatedTarget
    if (!(next instanceof Node && event.currentTarget.contains(next))) setOver(false)
  }
  const onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    // The editor would put the file's text where it was dropped.
    event.stopPropagation()
    setOver(false)
    void filesOfDrop(event.dataTransfer).then(addFiles)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons beside do the same by keyboard.
    <div
      className="relative flex min-h-0 flex-1"
      onDragOverCapture={onDragOver}
      onDragLeave={onDragLeave}
      onDropCapture={onDrop}
    >
      <div className="flex w-72 shrink-0 flex-col overflow-y-auto border-r max-[900px]:w-56">
        <ChoiceList label={strings.formats} choices={importers} value={importer.id} onChange={chooseImporter} />
        <OptionForm schema={importer.options} chosen={chosenById[importer.id] ?? noChoice} onChange={choose} />
      </div>
      <SourcePane store={store} />
      {isOver ? (
        <div className="pointer-events-none absolute inset-2 z-10 flex items-center justify-center gap-2 rounded-lg border-2 border-accent border-dashed bg-surface/90 font-medium [&>svg]:size-5">
          <Upload aria-hidden />
          {strings.dropHere}
        </div>
      ) : null}
    </div>
  )
}
