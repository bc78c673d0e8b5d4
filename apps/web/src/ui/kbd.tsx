import { shortcutKeys } from './shortcut.ts'

/** A shortcut such as `mod+z`, drawn as keys. */
export function Kbd({ shortcut }: { shortcut: string }) {
  return (
    <kbd className="ml-auto inline-flex shrink-0 gap-0.5 font-sans text-ink-faint text-xs">
      {shortcutKeys(shortcut).map((key) => (
        <span key={key} className="rounded-sm border border-line bg-surface-sunken px-1 leading-4">
          {key}
        </span>
      ))}
    </kbd>
  )
}
