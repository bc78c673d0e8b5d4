import type { ExportedFile } from '@c360/formats'
import { clsx } from 'clsx'
import { languageOfPath } from '#ui/code-look.ts'
import { CodeView } from '#ui/code-view.tsx'
import { strings } from './strings.ts'

interface ExportedFilesProps {
  files: readonly ExportedFile[]
  shown: ExportedFile
  /** The dialect that SQL is written in, where there is one. */
  dialect: unknown
  onShow: (path: string) => void
}

/** The files of an export: their list where there are several, and the text of one. */
export function ExportedFiles({ files, shown, dialect, onShow }: ExportedFilesProps) {
  const language = languageOfPath(shown.path)
  return (
    <div className="flex min-h-0 flex-1">
      {files.length > 1 ? (
        <nav aria-label={strings.files} className="w-56 shrink-0 overflow-y-auto border-r p-1">
          <ul>
            {files.map(({ path }) => (
              <li key={path}>
                <button
                  type="button"
                  aria-current={path === shown.path}
                  title={path}
                  onClick={() => onShow(path)}
                  className={clsx(
                    'w-full truncate rounded-sm px-2 py-1 text-left font-mono text-sm hover:bg-surface-hover',
                    path === shown.path && 'bg-surface-active',
                  )}
                >
                  {path}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="min-w-0 flex-1">
        <CodeView
          label={strings.preview(shown.path)}
          text={shown.text}
          language={language === 'sql' && dialect === 'bigquery' ? 'bigquery' : language}
        />
      </div>
    </div>
  )
}
