import { findImporter, type Importer, importers } from '@c360/formats'
import { allRecords, type Model } from '@c360/model'
import { Text } from '@codemirror/state'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ActionContext } from '#document/actions/action.ts'
import { importInWorker } from '#document/importing/import-in-worker.ts'
import { type ChosenOptions, factsOf, optionValuesOf } from '#document/options/option-values.ts'
import { mainDiagramId } from '#document/session/main-diagram.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import type { LongText } from '#ui/code-editor.tsx'
import { showToast } from '#ui/toast-store.ts'
import { type ImportPreview, previewOf } from './import-preview.ts'
import { type SourceFile, takeFiles } from './source-files.ts'
import { strings } from './strings.ts'

/** How far an import has come. */
export type ImportPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly stop: AbortController }
  | { readonly kind: 'shown'; readonly preview: ImportPreview; readonly note?: string | undefined }
  | { readonly kind: 'stopped'; readonly title: string; readonly message: string }

/** One import from the first paste to its preview. It outlives the dialog, so that closing it loses nothing. */
export interface ImportState {
  readonly importer: Importer
  readonly text: LongText
  /** Where there are any, they are read instead of the text. */
  readonly files: readonly SourceFile[]
  readonly chosenById: Readonly<Record<string, ChosenOptions>>
  readonly phase: ImportPhase
  /** Said beside the source: what was not taken, or that the reading was stopped. */
  readonly note?: string | undefined

  chooseImporter(id: string): void
  choose(options: ChosenOptions): void
  setText(text: LongText): void
  addFiles(files: readonly SourceFile[]): void
  removeFiles(paths: readonly string[]): void
  /** Reads the source and plans its merge into the model as it is now. */
  read(): Promise<void>
  stop(): void
  /** Back from a preview or a refusal to the source. */
  back(): void
  show(preview: ImportPreview, note?: string): void
  refuse(title: string, message: string): void
}

export type ImportStore = StoreApi<ImportState>

const storesByDocument = new WeakMap<StudioDocument, ImportStore>()

/** The import of an open model; one for as long as it is open. */
export function importStoreOf(context: ActionContext): ImportStore {
  const known = storesByDocument.get(context.document)
  if (known !== undefined) return known
  const store = createImportStore(context)
  storesByDocument.set(context.document, store)
  return store
}

function createImportStore(context: ActionContext): ImportStore {
  const [first] = importers
  if (first === undefined) throw new Error('There is no importer')
  return createStore<ImportState>()((set, get) => ({
    importer: first,
    text: Text.empty,
    files: [],
    chosenById: {},
    phase: { kind: 'choosing' },

    chooseImporter: (id) => set({ importer: findImporter(id) ?? get().importer, note: undefined }),
    choose: (options) => set({ chosenById: { ...get().chosenById, [get().importer.id]: options } }),
    setText: (text) => set({ text, note: undefined }),
    addFiles: (files) => {
      const { importer, files: before } = get()
      const taken = takeFiles(importer, files)
      if (taken === undefined) {
        set({ note: strings.noneFits(importer.extensions.join(', ')) })
        return
      }
      const isAdded = (path: string) => taken.files.some((file) => file.path === path)
      const kept = taken.importer === importer ? before.filter(({ path }) => !isAdded(path)) : []
      set({ importer: taken.importer, files: [...kept, ...taken.files], note: undefined })
    },
    removeFiles: (paths) => set({ files: get().files.filter(({ path }) => !paths.includes(path)) }),
    read: async () => {
      const stop = new AbortController()
      set({ phase: { kind: 'reading', stop }, note: undefined })
      const phase = await plan(context, get(), stop.signal)
      // Whoever stopped it has gone back already.
      if (stop.signal.aborted) return
      set({ phase })
      if (context.session.getState().dialog !== 'import') tellReady(context)
    },
    stop: () => {
      const { phase } = get()
      if (phase.kind !== 'reading') return
      phase.stop.abort()
      set({ phase: { kind: 'choosing' }, note: strings.stopped })
    },
    back: () => set({ phase: { kind: 'choosing' } }),
    show: (preview, note) => set({ phase: { kind: 'shown', preview, note } }),
    refuse: (title, message) => set({ phase: { kind: 'stopped', title, message } }),
  }))
}

/** Somebody who went on working is told that there is something to look at. */
function tellReady({ session }: ActionContext): void {
  const action = { label: strings.look, run: () => session.getState().setDialog('import') }
  showToast({ title: strings.ready, description: strings.readyText, action })
}

/** What is read: the chosen files, else the text under a name that its importer knows. */
export function sourceOf({ files, text, importer }: ImportState): readonly { path: string; content: string | Blob }[] {
  if (files.length > 0) return files.map(({ path, file }) => ({ path, content: file }))
  return [{ path: `${strings.pastedText}${importer.extensions[0] ?? ''}`, content: text.toString() }]
}

async function plan(context: ActionContext, state: ImportState, signal: AbortSignal): Promise<ImportPhase> {
  const { document, session } = context
  const model: Model = document.getModel()
  const { importer, chosenById } = state
  const { diagramId, canvas } = session.getState()
  const request = {
    importer: importer.id,
    files: sourceOf(state),
    options: optionValuesOf(factsOf(importer.options), chosenById[importer.id] ?? {}, model),
    model: [...allRecords(model)],
    diagram: diagramId ?? mainDiagramId(model),
    near: canvas?.centre(),
  }
  try {
    const read = await importInWorker(request, signal)
    if (!read.ok) {
      const { message, file, line } = read.error
      const place = file === undefined || file.startsWith(strings.pastedText) ? '' : `${strings.inFile(file, line)}: `
      return { kind: 'stopped', title: strings.refused, message: `${place}${message}` }
    }
    const preview = previewOf(model, read.value)
    if (preview.ok) return { kind: 'shown', preview: preview.value }
    return { kind: 'stopped', title: strings.refusedByModel, message: preview.error.message }
  } catch (error) {
    return { kind: 'stopped', title: strings.failed, message: error instanceof Error ? error.message : String(error) }
  }
}
