import type { FastifyReply } from 'fastify'

/** Makes, when it is first asked for, the signal that is aborted when a request's connection closes before the answer. */
export function untilGoneOf(reply: FastifyReply): () => AbortSignal {
  let controller: AbortController | undefined
  return () => {
    if (controller !== undefined) return controller.signal
    const made = new AbortController()
    controller = made
    const { raw } = reply
    if (raw.destroyed) made.abort()
    raw.once('close', () => {
      if (!raw.writableFinished) made.abort()
    })
    return made.signal
  }
}
