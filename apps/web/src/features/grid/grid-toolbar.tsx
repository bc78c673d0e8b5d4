import { readAttributeCsv, writeAttributeCsv } from '@c360/formats'
import { getRecordOf } from '@c360/model'
import { FileDown, FileUp } from 'lucide-react'
import { useRef } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { EditOnly } from '#document/editable.tsx'
import type { StudioDocument } from '#document/studio-document.ts'
import { useModelName } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { saveFile, toFileName } from '#ui/save-file.ts'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import { strings } from './strings.ts'
import type { Grid } from './use-grid.ts'

/** What is shown, and the way to a spreadsheet and back. */
export function GridToolbar({ grid }: { grid: Grid }) {
  const document = useDocument()
  const name = useModelName()
  const fileRef = useRef<HTMLInputElement>(null)
  const { scope, selectedEntities } = grid
  const chosen = scope.kind === 'entities' ? scope.ids : selectedEntities
  const download = (): void => {
    const entities = scope.kind === 'all' ? undefined : new Set(scope.ids)
    saveFile(toFileName(name, 'csv'), writeAttributeCsv(document.getModel(), entities), 'text/csv')
  }
  return (
    <div className="@container flex h-11 shrink-0 items-center gap-2 border-b bg-surface px-3">
      <TextField
        label={strings.filter}
        hideLabel
        type="search"
        placeholder={strings.filterPlaceholder}
        value={grid.filter}
        onChange={(event) => grid.setFilter(event.target.value)}
        className="w-64 min-w-28 shrink"
      />
      <Select
        label={strings.scope}
        hideLabel
        value={scope.kind}
        options={[
          { value: 'all', label: strings.allEntities },
          ...(chosen.length === 0
            ? []
            : [{ value: 'entities' as const, label: strings.selected(namesOf(document, chosen)) }]),
        ]}
        onChange={(kind) => grid.setScope(kind === 'entities' ? { kind, ids: chosen } : { kind: 'all' })}
        className="w-56 min-w-28 shrink"
      />
      <p role="status" className="min-w-0 flex-1 truncate text-ink-faint text-sm">
        {strings.rows(grid.rows.length)}
      </p>
      <EditOnly>
        <Button icon={<FileUp aria-hidden />} onClick={() => fileRef.current?.click()}>
          <span className="@max-2xl:sr-only">{strings.uploadCsv}</span>
        </Button>
        <input
          ref={fileRef}
          type="file"
          accept=".csv,text/csv"
          aria-label={strings.csvFile}
          className="hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file !== undefined) readFile(document, file)
          }}
        />
      </EditOnly>
      <Button icon={<FileDown aria-hidden />} onClick={download}>
        <span className="@max-2xl:sr-only">{strings.downloadCsv}</span>
      </Button>
    </div>
  )
}

function namesOf(document: StudioDocument, ids: readonly string[]): string {
  const model = document.getModel()
  const names = ids.flatMap((id) => getRecordOf(model, 'entity', id)?.name ?? [])
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} …` : names.join(', ')
}

/** Reads a file into the model as one edit, and says what came of it. */
function readFile(document: StudioDocument, file: File): void {
  file.text().then(
    (text) => {
      const plan = readAttributeCsv(document.getModel(), text, document)
      const [first] = plan.findings
      const done = document.edit(() => plan.command)
      if (!done.ok) return
      const title =
        plan.command.operations.length === 0 ? strings.csvNothing : strings.csvDone(plan.changed, plan.added)
      if (first === undefined) showToast({ title })
      else {
        const description = strings.csvUnread(plan.findings.length, strings.line(first.line, first.message))
        showToast({ title: first.severity === 'error' ? strings.csvFailed : title, description, tone: 'danger' })
      }
    },
    () => showToast({ title: strings.csvFailed, tone: 'danger' }),
  )
}
