import { File, X } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import type { ImportStore } from './import-store.ts'
import { strings } from './strings.ts'

/** The files that were chosen, each of which can be left out. */
export function FileList({ store }: { store: ImportStore }) {
  const { files, removeFiles } = useStore(store)
  const sizeBytes = files.reduce((sum, { file }) => sum + file.size, 0)
  return (
    <section aria-label={strings.files} className="flex h-full flex-col">
      <header className="flex h-10 shrink-0 items-center gap-2 border-b pr-2 pl-4">
        <h3 className="flex-1 font-medium text-ink-muted text-sm">{strings.fileCount(files.length, sizeBytes)}</h3>
        <Button variant="quiet" className="h-6" onClick={() => removeFiles(files.map(({ path }) => path))}>
          {strings.removeFiles}
        </Button>
      </header>
      <ul className="min-h-0 flex-1 overflow-y-auto p-2">
        {files.map(({ path, file }) => (
          <li
            key={path}
            className="flex h-8 items-center gap-2 rounded-md pl-2 [contain-intrinsic-size:auto_32px] [content-visibility:auto] hover:bg-surface-hover"
          >
            <File aria-hidden className="size-4 shrink-0 text-ink-faint" />
            <span className="min-w-0 flex-1 truncate font-mono text-sm">{path}</span>
            <span className="shrink-0 text-ink-faint text-sm tabular-nums">{strings.size(file.size)}</span>
            <IconButton label={strings.removeFile(path)} icon={<X aria-hidden />} onClick={() => removeFiles([path])} />
          </li>
        ))}
      </ul>
    </section>
  )
}
