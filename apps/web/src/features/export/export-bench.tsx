import { type ExportedFile, type Exporter, exporters, toZip } from '@c360/formats'
import { Archive, CircleAlert, Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { useActionContext } from '#document/actions/use-actions.ts'
import { goTo } from '#document/go-to.ts'
import { OptionForm, useOptionValues } from '#document/options/option-form.tsx'
import type { ChosenOptions } from '#document/options/option-values.ts'
import { useModelName, useRecord } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceList } from '#ui/choice-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { saveFile, toFileName } from '#ui/save-file.ts'
import { showToast } from '#ui/toast-store.ts'
import { ExportedFiles } from './exported-files.tsx'
import { LossList } from './loss-list.tsx'
import { strings } from './strings.ts'
import { type ExportState, useExport } from './use-export.ts'

/** Formats and options on the left, what comes out of them on the right. */
export function ExportBench({ onLeave }: { onLeave: () => void }) {
  const [exporterId, setExporterId] = useState<string>()
  const exporter = exporters.find(({ id }) => id === exporterId) ?? exporters[0]
  if (exporter === undefined) return null
  return <FormatBench exporter={exporter} onChoose={setExporterId} onLeave={onLeave} />
}

interface FormatBenchProps {
  exporter: Exporter
  onChoose: (exporterId: string) => void
  onLeave: () => void
}

function FormatBench({ exporter, onChoose, onLeave }: FormatBenchProps) {
  const [chosenById, setChosenById] = useState<Readonly<Record<string, ChosenOptions>>>({})
  const { id, options: schema, mediaType } = exporter
  const chosen = chosenById[id] ?? noChoice
  const options = useOptionValues(schema, chosen)
  const state = useExport(id, options)
  const { target, dialect } = options
  const targetDialect = useRecord('target', typeof target === 'string' ? target : undefined)?.dialect
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex w-72 shrink-0 flex-col overflow-y-auto border-r max-[900px]:w-56">
        <ChoiceList label={strings.formats} choices={exporters} value={id} onChange={onChoose} />
        <OptionForm
          key={id}
          schema={schema}
          chosen={chosen}
          onChange={(next) => setChosenById({ ...chosenById, [id]: next })}
        />
      </div>
      <ExportResult key={id} state={state} mediaType={mediaType} dialect={targetDialect ?? dialect} onLeave={onLeave} />
    </div>
  )
}

const noChoice: ChosenOptions = {}

interface ExportResultProps {
  state: ExportState
  mediaType: string
  dialect: unknown
  onLeave: () => void
}

function ExportResult({ state, mediaType, dialect, onLeave }: ExportResultProps) {
  const context = useActionContext()
  const [path, setPath] = useState<string>()
  const { exported, failure, isWorking } = state
  if (failure !== undefined) {
    return (
      <Middle>
        <EmptyState icon={<CircleAlert aria-hidden />} title={strings.failed}>
          {failure} {strings.failedText}
        </EmptyState>
      </Middle>
    )
  }
  if (exported === undefined) return <Middle>{strings.working}</Middle>
  const shown = exported.files.find((file) => file.path === path) ?? exported.files[0]
  const show = (recordId: string): void => {
    onLeave()
    setTimeout(() => goTo(context, recordId))
  }
  return (
    <div className="flex min-w-0 flex-1 flex-col" aria-busy={isWorking}>
      <LossList findings={exported.findings} onShow={show} />
      {shown === undefined ? (
        <Middle>
          <EmptyState title={strings.empty}>{strings.emptyText}</EmptyState>
        </Middle>
      ) : (
        <>
          <ExportedFiles files={exported.files} shown={shown} dialect={dialect} onShow={setPath} />
          <ExportFooter files={exported.files} shown={shown} mediaType={mediaType} />
        </>
      )}
    </div>
  )
}

function Middle({ children }: { children: React.ReactNode }) {
  return <div className="flex min-w-0 flex-1 items-center justify-center text-ink-muted">{children}</div>
}

interface ExportFooterProps {
  files: readonly ExportedFile[]
  shown: ExportedFile
  mediaType: string
}

function ExportFooter({ files, shown, mediaType }: ExportFooterProps) {
  const name = useModelName()
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
  const copy = (): void => {
    navigator.clipboard.writeText(shown.text).then(
      () => showToast({ title: strings.copied }),
      () => showToast({ title: strings.notCopied, tone: 'danger' }),
    )
  }
  const download = (): void => saveFile(shown.path.replaceAll('/', '-'), shown.text, mediaType)
  return (
    <footer className="flex h-12 shrink-0 items-center gap-2 border-t px-4">
      <p role="status" className="flex-1 text-ink-faint text-sm">
        {strings.written(files.length, lines)}
      </p>
      <Button icon={<Copy aria-hidden />} onClick={copy}>
        {strings.copy}
      </Button>
      <Button icon={<Download aria-hidden />} variant={files.length > 1 ? 'secondary' : 'primary'} onClick={download}>
        {strings.download}
      </Button>
      {files.length > 1 ? (
        <Button
          icon={<Archive aria-hidden />}
          variant="primary"
          onClick={() => saveFile(toFileName(name, 'zip'), toZip(files), 'application/zip')}
        >
          {strings.downloadAll}
        </Button>
      ) : null}
    </footer>
  )
}
