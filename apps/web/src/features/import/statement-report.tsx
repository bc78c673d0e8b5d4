import type { StatementReport } from '@c360/formats'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { languageOfPath } from '#ui/code-look.ts'
import { CodeView } from '#ui/code-view.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type ImportStore, sourceOf } from './import-store.ts'
import { filterStatements, needsLook, type StatementFilter } from './statement-filter.ts'
import { StatementList } from './statement-list.tsx'
import { strings } from './strings.ts'

const outcomes = ['all', 'look', 'read', 'partly', 'skipped', 'failed'] as const

interface StatementReportPaneProps {
  store: ImportStore
  report: readonly StatementReport[]
}

/** What became of each statement on the left, the text where it stands on the right. */
export function StatementReportPane({ store, report }: StatementReportPaneProps) {
  const [filter, setFilter] = useState<StatementFilter>({ outcome: report.some(needsLook) ? 'look' : 'all', text: '' })
  const [chosen, setChosen] = useState<StatementReport>()
  const shown = useMemo(() => filterStatements(report, filter), [report, filter])
  const counts = (outcome: StatementFilter['outcome']) => filterStatements(report, { outcome, text: '' }).length
  const options = outcomes
    .map((value) => ({ value, label: `${strings.outcomes[value]} (${counts(value).toLocaleString('en')})` }))
    .filter(({ value }) => value === 'all' || value === filter.outcome || counts(value) > 0)
  return (
    <>
      <div className="flex w-[min(420px,45%)] shrink-0 flex-col border-r">
        <div className="flex gap-2 border-b p-2">
          <TextField
            label={strings.filter}
            hideLabel
            type="search"
            placeholder={strings.filterHint}
            value={filter.text}
            onChange={({ target }) => setFilter({ ...filter, text: target.value })}
            className="flex-1"
          />
          <Select
            label={strings.outcome}
            hideLabel
            value={filter.outcome}
            options={options}
            onChange={(outcome) => setFilter({ ...filter, outcome: outcome ?? 'all' })}
            className="w-40"
          />
        </div>
        {shown.length === 0 ? (
          <EmptyState title={strings.noStatements} />
        ) : (
          <StatementList statements={shown} chosen={chosen} onChoose={setChosen} />
        )}
      </div>
      <div className="min-w-0 flex-1">
        {chosen === undefined ? (
          <EmptyState title={strings.sourceHint} />
        ) : (
          <SourceText store={store} statement={chosen} />
        )}
      </div>
    </>
  )
}

function SourceText({ store, statement: { file, line } }: { store: ImportStore; statement: StatementReport }) {
  const text = useSourceText(store, file)
  if (text === undefined) return null
  return <CodeView label={strings.source(file)} text={text} language={languageOfPath(file)} line={line} />
}

/** The text of a file that was read, from where the browser holds it. */
function useSourceText(store: ImportStore, path: string): string | undefined {
  const state = useStore(store)
  const [read, setRead] = useState<{ path: string; text: string }>()
  useEffect(() => {
    let isGone = false
    const content = sourceOf(state).find((file) => file.path === path)?.content ?? ''
    const show = (text: string): void => {
      if (!isGone) setRead({ path, text })
    }
    if (typeof content === 'string') show(content)
    else content.text().then(show, () => show(strings.sourceGone))
    return () => {
      isGone = true
    }
  }, [path, state])
  return read?.path === path ? read.text : undefined
}
