import type { ClientMessage } from '../protocol/live-messages.ts'
import type { LoadedModel, PullInput, PullResult } from '../protocol/pull.ts'
import type { PushInput, PushResult } from '../protocol/push.ts'

/**
 * The way to the server. `load`, `push` and `pull` reject with a {@link PermanentFault} where trying again cannot help;
 * any other rejection (no network, 5xx, 429, a page that is no JSON) is temporary, and the client tries again by itself.
 */
export interface Transport {
  /** `GET /models/:id/records`. */
  load(): Promise<LoadedModel>
  /** `sync.push`. */
  push(input: PushInput): Promise<PushResult>
  /** `sync.pull`. */
  pull(input: PullInput): Promise<PullResult>
  /** Opens one socket at once and says what happens to it; the client opens the next one itself. */
  openLive(handlers: LiveHandlers): LiveConnection
}

/** What a live connection reports; nothing after `onClose`, which comes exactly once unless the client closed it itself. */
export interface LiveHandlers {
  /** The socket can send: the client says `hello` now. */
  onOpen(): void
  /** One text message, unparsed. */
  onMessage(text: string): void
  /** The socket is gone or never came up. `code`: the WebSocket close code. */
  onClose(code: number): void
}

/** One open or opening socket. */
export interface LiveConnection {
  /** Sends as JSON text; ignored when the socket is not open. */
  send(message: ClientMessage): void
  /** Closes without a further report. */
  close(): void
}

/** A refusal that repeating does not change, such as a model that is gone (`not-found`) or closed to this person (`forbidden`). */
export class PermanentFault extends Error {
  readonly code: 'not-found' | 'forbidden' | 'upgrade' | 'refused'

  constructor(code: PermanentFault['code'], message: string) {
    super(message)
    this.name = 'PermanentFault'
    this.code = code
  }
}
