import { CircleAlert, CloudOff, X } from 'lucide-react'
import { useDocument } from '../../document/document-context.tsx'
import { useRejections, useSyncStatus, useSyncValue } from '../../document/use-sync.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { topBarStrings } from './strings.ts'

/** Bars under the top bar: no connection, edits that were not accepted, and why nothing is sent any more. */
export function Notices() {
  const { connection } = useSyncStatus()
  const failure = useSyncValue((snapshot) => snapshot.failure)
  return (
    <>
      {failure ? (
        <Notice
          tone="danger"
          isAlert
          icon={<CircleAlert aria-hidden />}
          actions={<Button onClick={() => window.location.reload()}>{topBarStrings.reload}</Button>}
        >
          {failure.message}
        </Notice>
      ) : null}
      {connection === 'offline' && !failure ? (
        <Notice tone="warning" icon={<CloudOff aria-hidden />}>
          {topBarStrings.offline}
        </Notice>
      ) : null}
      <Rejections />
    </>
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
      <strong className="font-medium">{topBarStrings.rejected(first.label)}</strong> {first.message}
      {rest.length > 0 ? ` ${topBarStrings.rejectedMore(rest.length)}` : ''}
    </Notice>
  )
}
