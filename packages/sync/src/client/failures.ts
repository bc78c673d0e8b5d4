import type { SyncFailure } from './sync-client.ts'
import type { PermanentFault } from './transport.ts'

const messages: Readonly<Record<SyncFailure['code'], string>> = {
  forbidden: 'You may not open or edit this model.',
  'not-found': 'There is no such model.',
  refused: 'The server refused the request.',
  upgrade: 'The studio has been updated: reload the page.',
}

/** A failure in the words of the server where it gave any. */
export function toFailure(code: SyncFailure['code'], message?: string): SyncFailure {
  return { code, message: message === undefined || message === '' ? messages[code] : message }
}

/** The failure that a fault of the transport comes to. */
export function fromFault({ code, message }: PermanentFault): SyncFailure {
  return toFailure(code, message)
}
