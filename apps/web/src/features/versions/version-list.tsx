import { clsx } from 'clsx'
import type { ListedVersion } from '#document/versions/versions-api.ts'
import { strings } from './strings.ts'

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** Who published a version and when, in a line. */
export function factsOf({ by, at, entityCount }: ListedVersion): string {
  return strings.facts(by.name, moment.format(at), entityCount)
}

interface VersionListProps {
  versions: readonly ListedVersion[]
  chosen: number | undefined
  onChoose: (number: number) => void
}

/** The published versions, newest first. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  return (
    <ul aria-label={strings.list} className="flex flex-col gap-px p-2">
      {versions.map((version) => (
        <li key={version.number}>
          <button
            type="button"
            aria-current={version.number === chosen}
            onClick={() => onChoose(version.number)}
            className={clsx(
              'w-full rounded-md px-2 py-1.5 text-left hover:bg-surface-hover',
              version.number === chosen && 'bg-surface-active',
            )}
          >
            <span className="block truncate font-medium">{strings.version(version.number, version.name)}</span>
            <span className="block truncate text-ink-muted text-sm">{factsOf(version)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
