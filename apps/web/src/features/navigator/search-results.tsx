import { getRecordOf } from '@c360/model'
import { clsx } from 'clsx'
import { RectangleEllipsis, Shapes, SquareDashedMousePointer } from 'lucide-react'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { useModelValue } from '#document/use-model.ts'
import { HighlightedText } from './highlighted-text.tsx'
import type { SearchHit, SearchResult } from './search-model.ts'
import { strings } from './strings.ts'

interface SearchResultsProps {
  id: string
  query: string
  result: SearchResult
  activeIndex: number
  onPick: (hit: SearchHit) => void
}

/** The id of a result's element, for the search box to point at. */
export const resultId = (listId: string, index: number): string => `${listId}-${index}`

/** What a search found, best first. */
export function SearchResults({ id, query, result, activeIndex, onPick }: SearchResultsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached to be scrolled without a pointer
    <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto p-1 focus-visible:-outline-offset-2">
      <p role="status" className="px-2 py-1 text-ink-faint text-xs">
        {result.total === 0 ? strings.nothingFound(query) : strings.resultCount(result.total, result.hits.length)}
      </p>
      <div id={id} role="listbox" aria-label={strings.results}>
        {result.hits.map((hit, index) => (
          <Result
            key={hit.id}
            id={resultId(id, index)}
            hit={hit}
            isActive={index === activeIndex}
            onPick={() => onPick(hit)}
          />
        ))}
      </div>
    </div>
  )
}

const scrollIntoView = (node: HTMLElement | null): void => node?.scrollIntoView({ block: 'nearest' })

function Result(props: { id: string; hit: SearchHit; isActive: boolean; onPick: () => void }) {
  const { id, hit, isActive, onPick } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search box's, which keeps the focus and points here
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={isActive ? scrollIntoView : null}
      className={clsx(
        'flex h-7 items-center gap-2 rounded-sm px-2',
        isActive ? 'bg-surface-active' : 'hover:bg-surface-hover',
      )}
      // The press must not take the focus from the search box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <HitIcon hit={hit} />
      <span className="truncate font-mono text-sm">
        {hit.name === '' ? strings.unnamed : <HighlightedText text={hit.name} ranges={hit.ranges} />}
      </span>
      <span className="ml-auto min-w-0 shrink-[2] truncate text-ink-muted text-sm">
        {hit.holder ?? strings.kinds[hit.kind]}
      </span>
    </div>
  )
}

function HitIcon({ hit }: { hit: SearchHit }) {
  const archetype = useModelValue((model) => getRecordOf(model, 'entity', hit.id)?.archetype)
  const colour = useModelValue((model) => getRecordOf(model, 'subject-area', hit.id)?.colour)
  const iconClass = 'size-4 shrink-0 text-ink-faint'
  if (archetype !== undefined) {
    const { icon: Icon, colourToken } = archetypeLooks[archetype]
    return <Icon className={iconClass} style={{ color: `var(--${colourToken})` }} aria-hidden />
  }
  if (colour !== undefined) return <Shapes className={iconClass} style={{ color: `var(--${colour})` }} aria-hidden />
  const Icon = hit.kind === 'diagram' ? SquareDashedMousePointer : RectangleEllipsis
  return <Icon className={iconClass} aria-hidden />
}
