import { describeChanges, type Model } from '@c360/model'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BookOpen } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ChangeGroups } from '#document/changes/change-groups.tsx'
import { useDocument } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { type ListedVersion, versionModelQuery } from '#document/versions/versions-api.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Select } from '#ui/select.tsx'
import { strings } from './strings.ts'
import { factsOf } from './version-list.tsx'

interface VersionDetailProps {
  version: ListedVersion
  versions: readonly ListedVersion[]
}

const current = 'current'

/** One version: its notes, the way to read it, and what lies between it and another state. */
export function VersionDetail({ version, versions }: VersionDetailProps) {
  const { modelId } = useDocument()
  const [other, setOther] = useState(current)
  const options = [
    { value: current, label: strings.current },
    ...versions
      .filter(({ number }) => number !== version.number)
      .map(({ number, name }) => ({ value: String(number), label: strings.version(number, name) })),
  ]
  return (
    <section
      aria-label={strings.version(version.number, version.name)}
      className="flex min-w-0 flex-1 flex-col overflow-y-auto"
    >
      <header className="flex flex-col gap-2 border-b p-4">
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <h3 className="truncate font-semibold text-lg">{strings.version(version.number, version.name)}</h3>
            <p className="text-ink-faint text-sm">{factsOf(version)}</p>
          </div>
          <Link
            to="/m/$modelId/v/$version"
            params={{ modelId, version: String(version.number) }}
            target="_blank"
            className="inline-flex h-7 items-center gap-1.5 rounded-md border border-line-strong px-2.5 font-medium hover:bg-surface-hover [&>svg]:size-4"
          >
            <BookOpen aria-hidden />
            {strings.open}
          </Link>
        </div>
        <p className="whitespace-pre-wrap text-pretty">
          {version.notes === '' ? <span className="text-ink-faint">{strings.noNotes}</span> : version.notes}
        </p>
        <Select
          label={strings.compareWith}
          value={other}
          options={options}
          onChange={(value) => setOther(value ?? current)}
          className="w-72"
        />
      </header>
      <Comparison version={version} other={other === current ? undefined : Number(other)} />
    </section>
  )
}

/** What lies between a version and another one, or the model as it is now; from the older to the newer. */
function Comparison({ version, other }: { version: ListedVersion; other: number | undefined }) {
  const { modelId } = useDocument()
  const model = useModelValue((now) => now)
  const one = useQuery(versionModelQuery(modelId, version.number))
  const another = useQuery({ ...versionModelQuery(modelId, other ?? version.number), enabled: other !== undefined })
  const otherModel = other === undefined ? model : another.data
  const isForward = other === undefined || other > version.number
  const [before, after] = isForward ? [one.data, otherModel] : [otherModel, one.data]
  const groups = useMemo(() => describe(before, after), [before, after])
  if (one.isError || another.isError) return <p className="p-4 text-danger">{strings.failed}</p>
  if (groups === undefined) return <p className="p-4 text-ink-muted">{strings.loading}</p>
  const ofVersion = strings.version(version.number, undefined).toLowerCase()
  const ofOther = (other === undefined ? strings.current : strings.version(other, undefined)).toLowerCase()
  const [from, to] = isForward ? [ofVersion, ofOther] : [ofOther, ofVersion]
  if (groups.length === 0) return <EmptyState title={strings.noChanges}>{strings.noChangesText}</EmptyState>
  return <ChangeGroups groups={groups} title={strings.changes(from, to)} />
}

function describe(before: Model | undefined, after: Model | undefined) {
  return before === undefined || after === undefined ? undefined : describeChanges(before, after)
}
