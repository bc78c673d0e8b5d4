import { ArrowLeft, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useActionContext } from '#document/actions/use-actions.ts'
import { ChangeGroups } from '#document/changes/change-groups.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Notice } from '#ui/notice.tsx'
import { TabGroup, TabList, TabPanel } from '#ui/tabs.tsx'
import { applyImport } from './apply-import.ts'
import type { ImportPreview } from './import-preview.ts'
import type { ImportStore } from './import-store.ts'
import { needsLook } from './statement-filter.ts'
import { StatementReportPane } from './statement-report.tsx'
import { strings } from './strings.ts'

interface PreviewPaneProps {
  store: ImportStore
  preview: ImportPreview
  note: string | undefined
}

/** What the import would do and what became of each statement, before anything is done. */
export function PreviewPane({ store, preview, note }: PreviewPaneProps) {
  const [tab, setTab] = useState('changes')
  const { report } = preview.planned
  const tabs = [
    { value: 'changes', label: strings.changes },
    { value: 'report', label: strings.statements(report.length) },
  ]
  return (
    <TabGroup value={tab} onChange={setTab} className="flex-1">
      {note === undefined ? null : (
        <Notice tone="warning" isAlert icon={<TriangleAlert aria-hidden />}>
          {note}
        </Notice>
      )}
      <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-1">
        <TabList label={strings.parts} tabs={tabs} />
        <Summary preview={preview} onLook={() => setTab('report')} />
      </header>
      <TabPanel value="changes">
        <WhatChanges preview={preview} />
      </TabPanel>
      <TabPanel value="report" className="flex">
        {tab === 'report' ? <StatementReportPane store={store} report={report} /> : null}
      </TabPanel>
      <PreviewFooter store={store} preview={preview} />
    </TabGroup>
  )
}

function Summary({ preview, onLook }: { preview: ImportPreview; onLook: () => void }) {
  const { addedEntities, changedEntityCount, unchangedEntities, planned } = preview
  const toLookAt = planned.report.filter(needsLook).length
  return (
    <>
      <p role="status" className="flex-1 text-ink-muted">
        {strings.summary(addedEntities.length, changedEntityCount, unchangedEntities.length)}
      </p>
      {toLookAt === 0 ? null : (
        <Button variant="quiet" className="text-warning" icon={<TriangleAlert aria-hidden />} onClick={onLook}>
          {strings.toLookAt(toLookAt)}
        </Button>
      )}
    </>
  )
}

function WhatChanges({ preview }: { preview: ImportPreview }) {
  const { groups, planned, placedCount, unchangedEntities } = preview
  const { findings, unchanged } = planned.plan
  return (
    <>
      {findings.length === 0 ? null : (
        <ul aria-label={strings.findings} className="border-b px-4 py-2">
          {findings.map(({ message }) => (
            <li key={message} className="flex items-start gap-2 py-0.5">
              <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-muted" />
              <p className="min-w-0 text-pretty">{message}</p>
            </li>
          ))}
        </ul>
      )}
      {groups.length > 0 ? <ChangeGroups groups={groups} title={strings.planned} /> : null}
      {groups.length === 0 && placedCount === 0 ? (
        <EmptyState
          icon={<CircleCheck aria-hidden />}
          title={unchanged.length > 0 ? strings.nothingChanges : strings.nothingRead}
        >
          {unchanged.length > 0 ? strings.nothingChangesText : strings.nothingReadText}
        </EmptyState>
      ) : null}
      {placedCount > 0 ? <p className="px-4 pb-4 text-ink-muted">{strings.placed(placedCount)}</p> : null}
      {unchangedEntities.length > 0 ? (
        <details className="px-4 pb-4 text-ink-muted">
          <summary className="cursor-default rounded-sm">{strings.asTheyAre(unchangedEntities.length)}</summary>
          <p className="mt-1 text-pretty font-mono text-sm">{unchangedEntities.join(', ')}</p>
        </details>
      ) : null}
    </>
  )
}

function PreviewFooter({ store, preview }: { store: ImportStore; preview: ImportPreview }) {
  const context = useActionContext()
  const back = useStore(store, (state) => state.back)
  const isEmpty = preview.planned.plan.command.operations.length === 0
  return (
    <footer className="flex h-12 shrink-0 items-center gap-2 border-t px-4">
      <Button icon={<ArrowLeft aria-hidden />} onClick={back}>
        {strings.back}
      </Button>
      <span className="flex-1" />
      <Button variant="primary" disabled={isEmpty} onClick={() => void applyImport(context, store, preview)}>
        {strings.apply}
      </Button>
    </footer>
  )
}
