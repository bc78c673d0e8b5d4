import { FindingsHost } from '../findings/findings-host.ts'
import type { FindingsPort, FindingsReply } from '../findings/findings-messages.ts'

/** The checks in the test's own process: answers come later and as copies, as a worker's do. */
export function openInProcessFindings(): FindingsPort {
  const host = new FindingsHost()
  let onReply: (reply: FindingsReply) => void = () => {}
  let onFailure = (): void => {}
  let isClosed = false
  return {
    send: (request) => {
      const copy = structuredClone(request)
      queueMicrotask(() => {
        if (isClosed) return
        try {
          onReply(structuredClone(host.receive(copy)))
        } catch {
          onFailure()
        }
      })
    },
    listen: (reply, failure) => {
      onReply = reply
      onFailure = failure
    },
    close: () => {
      isClosed = true
    },
  }
}
