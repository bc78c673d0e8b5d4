/** Version of the messages and calls in this folder; a client of another version is told to reload. */
export const protocolVersion = 1

/** Bounds that client and server both keep. */
export const limits = {
  /** Commands in one push. */
  commandsPerPush: 50,
  /** JSON of one push that carries several commands. */
  pushSizeBytes: 256 * 1024,
  /** JSON of a push that carries ONE command: an import is one command, and one undo. */
  largeCommandSizeBytes: 16 * 1024 * 1024,
  /** Commands that one undo may take back together (a group). */
  commandsPerUndo: 500,
  /** Events in one pull. */
  eventsPerPull: 500,
  /** JSON of one pull; its first event is always in it, whatever its size. */
  pullSizeBytes: 4 * 1024 * 1024,
  /** A larger event goes over the socket as `{ seq }` only, and the client pulls it. */
  liveEventSizeBytes: 64 * 1024,
  /** JSON of one socket message to a client; events beyond it go as `{ seq }` only. */
  liveMessageSizeBytes: 256 * 1024,
  /** JSON of one socket message from a client. */
  clientMessageSizeBytes: 64 * 1024,
  /** Presence messages a second, from a client and to a client. */
  presencePerSecond: 15,
  /** Unsent bytes on a socket above which it gets no more events, and later a hint to pull. */
  slowSocketBytes: 1024 * 1024,
  /** Unsent bytes on a socket above which it is closed. */
  stuckSocketBytes: 8 * 1024 * 1024,
  /** Rejections kept for each client, newest first. */
  rejectionsPerClient: 1_000,
} as const

/**
 * Whether a push of this many commands may be this large.
 * @param sizeBytes length of the push as JSON in UTF-8; the HTTP body's length is near enough
 */
export function isPushSizeAllowed(commandCount: number, sizeBytes: number): boolean {
  return sizeBytes <= (commandCount <= 1 ? limits.largeCommandSizeBytes : limits.pushSizeBytes)
}

/** WebSocket close codes of the live connection (4000 to 4999 are an application's own). */
export const closeCodes = {
  /** The server is going down for a moment: reconnect with jitter. */
  restarting: 4000,
  /** A message that is no `ClientMessage`, or none within the time allowed for `hello`: a bug, do not hurry back. */
  badMessage: 4002,
  /** The person may not, or may no longer, see this model. */
  forbidden: 4003,
  /** No such model, or it has been removed. */
  notFound: 4004,
  /** Another protocol version: reload the page, the outbox is kept. */
  upgrade: 4006,
  /** The socket did not take its messages in time: reconnect and pull. */
  tooSlow: 4008,
  /** The same client opened a newer connection. */
  replaced: 4009,
} as const

/** One of {@link closeCodes}. */
export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes]
