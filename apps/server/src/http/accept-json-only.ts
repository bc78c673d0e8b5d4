import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from './problem.ts'
import { ProblemError } from './problem-error.ts'
import { readJsonText } from './read-json-body.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Length of the body as it came, 0 where there was none. */
    bodyBytes: number
  }
}

/**
 * Lets bodies in only as uncompressed `application/json`, which a foreign page cannot send without being asked for leave
 * first, and hands them on as text. A compressed body would hide its size.
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.decorateRequest('bodyBytes', 0)
  app.addContentTypeParser('application/json', async (request: FastifyRequest, body: IncomingMessage) => {
    if (request.headers['content-encoding'] !== undefined) throw new ProblemError(problem('request/not-json'))
    const read = await readJsonText(body)
    if ('code' in read) throw new ProblemError(problem(read.code))
    request.bodyBytes = read.sizeBytes
    return read.text
  })
}
