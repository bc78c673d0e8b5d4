import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useSession, useSessionStore } from '#document/document-context.tsx'
import { fieldClass } from '#ui/text-field.tsx'
import { strings } from './strings.ts'

interface SearchBoxProps {
  query: string
  onQuery: (query: string) => void
  resultsId: string
  /** The result that Enter takes. */
  activeId: string | undefined
  onKeyDown: (event: KeyboardEvent) => void
}

/** Finds anything with a name; the results stand in the list below while the focus stays here. */
export function SearchBox({ query, onQuery, resultsId, activeId, onKeyDown }: SearchBoxProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const isAsked = useSession((session) => session.isSearchAsked)
  const session = useSessionStore()
  useEffect(() => {
    if (!isAsked) return
    inputRef.current?.focus()
    inputRef.current?.select()
    session.getState().answerSearch()
  }, [isAsked, session])
  return (
    <div className="relative shrink-0 border-b p-2">
      <Search className="pointer-events-none absolute top-3.5 left-4 size-4 text-ink-faint" aria-hidden />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={strings.search}
        aria-autocomplete="list"
        aria-expanded={query !== ''}
        aria-controls={query === '' ? undefined : resultsId}
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        placeholder={strings.searchPlaceholder}
        className={`${fieldClass} h-7 pr-7 pl-7`}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? null : (
        <button
          type="button"
          aria-label={strings.clearSearch}
          className="absolute top-3 right-3 rounded-sm p-0.5 text-ink-faint hover:text-ink"
          onClick={() => {
            onQuery('')
            inputRef.current?.focus()
          }}
        >
          <X className="size-4" aria-hidden />
        </button>
      )}
    </div>
  )
}
