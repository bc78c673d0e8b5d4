import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useModelValue } from '#document/use-model.ts'
import { PanelRegion } from '#ui/panel-region.tsx'
import { ModelTree } from './model-tree.tsx'
import { SearchBox } from './search-box.tsx'
import { type SearchHit, searchModel } from './search-model.ts'
import { resultId, SearchResults } from './search-results.tsx'
import { strings } from './strings.ts'
import { useNavigation } from './use-navigation.ts'

/** Finds and lists what is in the model: diagrams, subject areas and their entities. */
export function Navigator() {
  const [query, setQuery] = useState('')
  return (
    <PanelRegion label={strings.title} hideHeading className="[&>div]:flex [&>div]:flex-col [&>div]:overflow-hidden">
      <NavigatorSearch query={query} onQuery={setQuery} />
      {query.trim() === '' ? <ModelTree /> : null}
    </PanelRegion>
  )
}

function NavigatorSearch({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const listId = useId()
  const { goTo } = useNavigation()
  const model = useModelValue((current) => (query === '' ? undefined : current))
  // Typing stays fluid in a large model: the list follows the text when there is time.
  const searched = useDeferredValue(query)
  const result = useMemo(
    () => (model === undefined ? { hits: [], total: 0 } : searchModel(model, searched)),
    [model, searched],
  )
  const [active, setActive] = useState(0)
  const pick = (hit: SearchHit): void => goTo(hit.id)
  const onKeyDown = (event: KeyboardEvent): void => {
    const count = result.hits.length
    const hit = result.hits[active]
    if (event.key === 'Escape' && query !== '') onQuery('')
    else if (count === 0 || event.nativeEvent.isComposing) return
    else if (event.key === 'ArrowDown') setActive((active + 1) % count)
    else if (event.key === 'ArrowUp') setActive((active + count - 1) % count)
    else if (event.key === 'Enter' && hit !== undefined) pick(hit)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <SearchBox
        query={query}
        onQuery={(next) => {
          onQuery(next)
          setActive(0)
        }}
        resultsId={listId}
        activeId={result.hits.length === 0 ? undefined : resultId(listId, active)}
        onKeyDown={onKeyDown}
      />
      {query.trim() === '' ? null : (
        <SearchResults id={listId} query={query.trim()} result={result} activeIndex={active} onPick={pick} />
      )}
    </>
  )
}
