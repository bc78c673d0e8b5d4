import { FileUp, FolderUp } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/button.tsx'
import { CodeEditor } from '#ui/code-editor.tsx'
import { FileList } from './file-list.tsx'
import type { ImportStore } from './import-store.ts'
import { filesOfChooser } from './source-files.ts'
import { strings } from './strings.ts'

/** What is to be read: a text to paste, or the files that were chosen; and the way to the preview. */
export function SourcePane({ store }: { store: ImportStore }) {
  const { files, text, importer, note, setText, read } = useStore(store)
  const isEmpty = files.length === 0 && text.length === 0
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      <div className="min-h-0 flex-1">
        {files.length > 0 ? (
          <FileList store={store} />
        ) : (
          <CodeEditor
            key={importer.id === 'sql' ? 'sql' : 'other'}
            label={strings.text}
            hint={importer.id === 'sql' ? strings.textHint.sql : strings.textHint.other}
            initial={text}
            onChange={setText}
          />
        )}
      </div>
      <footer className="flex min-h-12 shrink-0 flex-wrap items-center gap-2 border-t px-4 py-2">
        <Choosers store={store} />
        <p role="status" className={`min-w-40 flex-1 text-pretty text-sm ${note ? 'text-warning' : 'text-ink-faint'}`}>
          {note ?? (isEmpty ? strings.nothingYet : strings.promise)}
        </p>
        <Button variant="primary" disabled={isEmpty} onClick={() => void read()}>
          {strings.preview}
        </Button>
      </footer>
    </div>
  )
}

function Choosers({ store }: { store: ImportStore }) {
  const filesRef = useRef<HTMLInputElement>(null)
  const folderRef = useRef<HTMLInputElement>(null)
  const { importer, addFiles } = useStore(store)
  const take = (input: HTMLInputElement): void => {
    const chosen = filesOfChooser(input.files ?? new DataTransfer().files)
    // The same file can be chosen again after it was mended.
    input.value = ''
    if (chosen.length > 0) addFiles(chosen)
  }
  return (
    <>
      <Button icon={<FileUp aria-hidden />} onClick={() => filesRef.current?.click()}>
        {strings.chooseFiles}
      </Button>
      <Button icon={<FolderUp aria-hidden />} onClick={() => folderRef.current?.click()}>
        {strings.chooseFolder}
      </Button>
      <input
        ref={filesRef}
        type="file"
        multiple
        accept={importer.extensions.join(',')}
        aria-label={strings.chooseFiles}
        className="hidden"
        onChange={({ target }) => take(target)}
      />
      <input
        ref={folderRef}
        type="file"
        // React knows this attribute by its name in HTML alone.
        {...{ webkitdirectory: '' }}
        aria-label={strings.chooseFolder}
        className="hidden"
        onChange={({ target }) => take(target)}
      />
    </>
  )
}
