import { limits } from '../protocol/limits.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'

/** The socket message of these events, as text made once for all members; what is too large goes as `{ seq }`. */
export function encodeEvents(events: readonly SyncEvent[]): string {
  let sizeBytes = 0
  const parts = events.map((event) => {
    if (isSurelyLarge(event)) return `{"seq":${event.seq}}`
    const text = JSON.stringify(event)
    // Characters, not bytes: near enough for a limit, and free.
    const isSmall = text.length <= limits.liveEventSizeBytes && sizeBytes + text.length <= limits.liveMessageSizeBytes
    const part = isSmall ? text : `{"seq":${event.seq}}`
    sizeBytes += part.length
    return part
  })
  return `{"type":"events","events":[${parts.join(',')}]}`
}

// No record is shorter as JSON. An import is not put into words only to be counted: that would hold everybody up.
const leastRecordLength = 10

function isSurelyLarge({ changes: { added, updated, removed } }: SyncEvent): boolean {
  return (added.length + updated.length + removed.length) * leastRecordLength > limits.liveEventSizeBytes
}
