import { useQuery } from '@tanstack/react-query'
import { CircleAlert, GitCommitHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { type ListedVersion, versionsQuery } from '#document/versions/versions-api.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PublishForm } from './publish-form.tsx'
import { strings } from './strings.ts'
import { VersionDetail } from './version-detail.tsx'
import { VersionList } from './version-list.tsx'

/** The list of versions with the way to publish one, and what one holds. */
export function VersionsBench() {
  const { modelId, version: read } = useDocument()
  const versions = useQuery(versionsQuery(modelId))
  const [chosen, setChosen] = useState<number | undefined>(read)
  if (versions.isError) {
    return (
      <EmptyState
        icon={<CircleAlert aria-hidden />}
        title={strings.failed}
        actions={<Button onClick={() => versions.refetch()}>{strings.tryAgain}</Button>}
      >
        {strings.unreachable}
      </EmptyState>
    )
  }
  if (versions.data === undefined) return <p className="p-4 text-ink-muted">{strings.loading}</p>
  const shown = versions.data.find(({ number }) => number === chosen) ?? versions.data[0]
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex w-80 shrink-0 flex-col overflow-y-auto border-r">
        {read === undefined ? <PublishForm next={nextNumber(versions.data)} onPublished={setChosen} /> : null}
        {versions.data.length === 0 ? null : (
          <VersionList versions={versions.data} chosen={shown?.number} onChoose={setChosen} />
        )}
      </div>
      {shown === undefined ? (
        <div className="flex flex-1 items-center">
          <EmptyState icon={<GitCommitHorizontal aria-hidden />} title={strings.none}>
            {strings.noneText}
          </EmptyState>
        </div>
      ) : (
        <VersionDetail key={shown.number} version={shown} versions={versions.data} />
      )}
    </div>
  )
}

function nextNumber([newest]: readonly ListedVersion[]): number {
  return (newest?.number ?? 0) + 1
}
