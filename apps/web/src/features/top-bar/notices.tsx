import type { SyncFailure } from '@c360/sync'
import { useNavigate } from '@tanstack/react-router'
import { CircleAlert, CloudOff, Lock, X } from 'lucide-react'
import { useDocument } from '#document/document-context.tsx'
import { useRejections, useSyncStatus, useSyncValue } from '#document/use-sync.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { downloadModel } from './download-model.ts'
import { topBarStrings } from './strings.ts'

/** Bars under the top bar: no connection, edits that were not accepted, and why nothing is sent any more. */
export function Notices() {
  const { version } = useDocument()
  const { connection } = useSyncStatus()
  const failure = useSyncValue((snapshot) => snapshot.failure)
  return (
    <>
      {version === undefined ? null : <ReadOnly />}
      {failure ? <Failure failure={failure} /> : null}
      {connection === 'offline' && !failure ? (
        <Notice tone="warning" icon={<CloudOff aria-hidden />}>
          {topBarStrings.offline}
        </Notice>
      ) : null}
      <Rejections />
    </>
  )
}

/** Says that a published version is read, and leads to the model. */
function ReadOnly() {
  const { modelId } = useDocument()
  const navigate = useNavigate()
  return (
    <Notice
      tone="neutral"
      icon={<Lock aria-hidden />}
      actions={
        <Button className="h-6" onClick={() => navigate({ to: '/m/$modelId', params: { modelId } })}>
          {topBarStrings.toModel}
        </Button>
      }
    >
      {topBarStrings.frozen}
    </Notice>
  )
}

/** Why nothing is sent any more; what only this page still has can be saved from here. */
function Failure({ failure }: { failure: SyncFailure }) {
  const studio = useDocument()
  const { pendingCount } = useSyncStatus()
  const isGone = failure.code === 'not-found'
  return (
    <Notice
      tone="danger"
      isAlert
      icon={<CircleAlert aria-hidden />}
      actions={
        // A reload would give up what only this page still has.
        isGone ? (
          <Button onClick={() => downloadModel(studio.getModel())}>{topBarStrings.download}</Button>
        ) : (
          <Button onClick={() => window.location.reload()}>{topBarStrings.reload}</Button>
        )
      }
    >
      {isGone ? topBarStrings.gone(pendingCount) : failure.message}
    </Notice>
  )
}

function Rejections() {
  const { client } = useDocument()
  const rejections = useRejections()
  const [first, ...rest] = rejections
  if (!first) return null
  return (
    <Notice
      tone="danger"
      isAlert
      icon={<CircleAlert aria-hidden />}
      actions={
        <IconButton
          label={topBarStrings.dismiss}
          icon={<X aria-hidden />}
          onClick={() => client.dismissRejection(first.commandId)}
        />
      }
    >
      <strong className="font-medium">{topBarStrings.rejected(first.label)}</strong> {first.message}{' '}
      {topBarStrings.restKept}
      {rest.length > 0 ? ` ${topBarStrings.rejectedMore(rest.length)}` : ''}
    </Notice>
  )
}
