import { useQuery } from '@tanstack/react-query'
import { LoaderCircle } from 'lucide-react'
import { useDocument } from '#document/document-context.tsx'
import { checkVersion } from '#document/versions/check-version.ts'
import { versionsQuery } from '#document/versions/versions-api.ts'
import { Select } from '#ui/select.tsx'
import { showToast } from '#ui/toast-store.ts'
import type { Baseline } from './problems-view.ts'
import { strings } from './strings.ts'

interface SinceFilterProps {
  baseline: Baseline | undefined
  onChange: (baseline: Baseline | undefined) => void
}

/** Leaves only what is new since a published version; absent while none is published. */
export function SinceFilter({ baseline, onChange }: SinceFilterProps) {
  const { modelId } = useDocument()
  const { data: versions = [] } = useQuery(versionsQuery(modelId))
  if (versions.length === 0) return null
  const compare = async (version: number): Promise<void> => {
    onChange({ version, findings: undefined })
    try {
      onChange({ version, findings: await checkVersion(modelId, version, today()) })
    } catch {
      showToast({ title: strings.notCompared(version), tone: 'danger' })
      onChange(undefined)
    }
  }
  const choose = (value: string | undefined): void => {
    if (value === undefined) onChange(undefined)
    else void compare(Number(value))
  }
  return (
    <>
      <Select
        label={strings.since}
        hideLabel
        className="w-44 shrink-0"
        value={baseline === undefined ? undefined : String(baseline.version)}
        options={versions.map(({ number }) => ({ value: String(number), label: strings.sinceVersion(number) }))}
        noneLabel={strings.sinceEver}
        onChange={choose}
      />
      {baseline !== undefined && baseline.findings === undefined ? (
        <span role="status" className="flex items-center gap-1 text-ink-muted text-sm">
          <LoaderCircle aria-hidden className="size-3.5 animate-spin" />
          {strings.comparing(baseline.version)}
        </span>
      ) : null}
    </>
  )
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
