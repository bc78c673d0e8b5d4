import { Check, CloudOff, LoaderCircle, Lock } from 'lucide-react'
import { useDocument } from '#document/document-context.tsx'
import { useSyncStatus, useSyncValue } from '#document/use-sync.ts'
import { topBarStrings } from './strings.ts'

const looks = {
  saved: { text: topBarStrings.saved, icon: <Check aria-hidden />, colour: 'text-ink-faint' },
  saving: { text: topBarStrings.saving, icon: <LoaderCircle aria-hidden />, colour: 'text-ink-faint' },
  // The shown copy may then be the only one, also where nothing is waiting to be sent.
  gone: { text: topBarStrings.notOnServer, icon: <CloudOff aria-hidden />, colour: 'text-danger' },
  'kept-on-device': { text: topBarStrings.kept, icon: <CloudOff aria-hidden />, colour: 'text-warning' },
}

/** Whether the work is on the server's disk, on its way there, or on this device. */
export function SavedState() {
  const { version } = useDocument()
  const { savedState, pendingCount } = useSyncStatus()
  const isGone = useSyncValue((snapshot) => snapshot.failure?.code === 'not-found')
  if (version !== undefined) return <VersionMark number={version} />
  const look = looks[isGone ? 'gone' : savedState]
  const count =
    (isGone || savedState === 'kept-on-device') && pendingCount > 0 ? ` · ${topBarStrings.changes(pendingCount)}` : ''
  return (
    <div
      role="status"
      aria-label={topBarStrings.savedState}
      className={`flex shrink-0 items-center gap-1 whitespace-nowrap text-sm [&>svg]:size-3.5 ${look.colour}`}
    >
      {look.icon}
      {look.text}
      {count}
    </div>
  )
}

/** Where the work would be: which version is read. */
function VersionMark({ number }: { number: number }) {
  return (
    <div
      role="status"
      aria-label={topBarStrings.savedState}
      className="flex shrink-0 items-center gap-1 whitespace-nowrap rounded-sm bg-surface-sunken px-1.5 text-ink-muted text-sm [&>svg]:size-3.5"
    >
      <Lock aria-hidden />
      {topBarStrings.version(number)}
    </div>
  )
}
