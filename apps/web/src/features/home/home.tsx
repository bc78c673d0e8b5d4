import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CircleAlert, DatabaseZap, FileUp, Plus, Shapes, X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ExampleMenu } from './example-menu.tsx'
import { ModelRow } from './model-row.tsx'
import { examplesQuery, modelsQuery } from './models-api.ts'
import { homeStrings } from './strings.ts'
import { nextModelName, useHome } from './use-home.ts'

/** The list of models; `corner` stands at the right end of its header. */
export function Home({ corner }: { corner: ReactNode }) {
  const navigate = useNavigate()
  const models = useQuery(modelsQuery)
  const examples = useQuery(examplesQuery)
  const home = useHome((modelId, dialog) =>
    navigate({ to: '/m/$modelId', params: { modelId }, search: dialog ? { dialog } : {} }),
  )
  const isBusy = home.create.isPending || home.createFromExample.isPending || home.openFile.isPending
  const newButton = (
    <Button
      variant="primary"
      icon={<Plus aria-hidden />}
      disabled={isBusy}
      onClick={() => home.create.mutate({ name: nextModelName(models.data ?? []) })}
    >
      {homeStrings.newModel}
    </Button>
  )
  const importButton = (
    <Button
      icon={<DatabaseZap aria-hidden />}
      title={homeStrings.importHint}
      disabled={isBusy}
      onClick={() => home.create.mutate({ name: nextModelName(models.data ?? []), dialog: 'import' })}
    >
      {homeStrings.importSql}
    </Button>
  )
  const exampleMenu = (
    <ExampleMenu
      examples={examples.data ?? []}
      disabled={isBusy}
      onChoose={(example) => home.createFromExample.mutate(example)}
    />
  )
  const isEmpty = models.data?.length === 0
  return (
    <div className="h-full overflow-y-auto bg-canvas">
      <header className="flex h-11 items-center gap-2 border-b bg-surface px-4">
        <img src="/favicon.svg" alt="" className="size-5" />
        <span className="flex-1 font-semibold">{homeStrings.productName}</span>
        {corner}
      </header>
      <main className="mx-auto flex max-w-3xl flex-col gap-4 px-4 py-10">
        <div className="flex flex-wrap items-center gap-2">
          <h1 className="flex-1 font-semibold text-xl">{homeStrings.title}</h1>
          <FileButton disabled={isBusy} onFile={(file) => home.openFile.mutate(file)} />
          {isEmpty ? null : importButton}
          {isEmpty ? null : exampleMenu}
          {isEmpty ? null : newButton}
        </div>
        {home.fileProblem ? (
          <Notice
            tone="danger"
            isAlert
            icon={<CircleAlert aria-hidden />}
            className="rounded-md py-2"
            actions={
              <IconButton label={homeStrings.dismiss} icon={<X aria-hidden />} onClick={home.dismissFileProblem} />
            }
          >
            <strong className="font-medium">{homeStrings.fileNotOpened(home.fileProblem.fileName)}.</strong>{' '}
            {home.fileProblem.message} {homeStrings.nothingChanged}
          </Notice>
        ) : null}
        <section aria-label={homeStrings.modelList} className="overflow-hidden rounded-lg border bg-surface">
          {models.isPending ? <p className="p-4 text-ink-muted">{homeStrings.loading}</p> : null}
          {models.isError && !models.data ? (
            <EmptyState
              icon={<CircleAlert aria-hidden />}
              title={homeStrings.unreachableTitle}
              actions={<Button onClick={() => models.refetch()}>{homeStrings.tryAgain}</Button>}
            >
              {homeStrings.unreachableText}
            </EmptyState>
          ) : null}
          {isEmpty ? (
            <EmptyState
              icon={<Shapes aria-hidden />}
              title={homeStrings.emptyTitle}
              actions={
                <>
                  {newButton}
                  {importButton}
                  {exampleMenu}
                </>
              }
            >
              {homeStrings.emptyText}
            </EmptyState>
          ) : (
            <ul>
              {models.data?.map((model) => (
                <ModelRow
                  key={model.id}
                  model={model}
                  onRename={(name) => home.rename(model.id, name)}
                  onDownload={() => home.download.mutate(model)}
                  onRemove={() => home.remove.mutate(model)}
                />
              ))}
            </ul>
          )}
        </section>
        <p className="text-ink-muted text-sm">{homeStrings.fileHint}</p>
      </main>
    </div>
  )
}

function FileButton({ disabled, onFile }: { disabled: boolean; onFile: (file: File) => void }) {
  const inputRef = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        icon={<FileUp aria-hidden />}
        disabled={disabled}
        title={homeStrings.fileHint}
        onClick={() => inputRef.current?.click()}
      >
        {homeStrings.openFile}
      </Button>
      <input
        ref={inputRef}
        type="file"
        accept=".json,application/json"
        aria-label={homeStrings.openFile}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file can be chosen again after it was mended.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
