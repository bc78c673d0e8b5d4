import { resolveResponse } from '@trpc/server/http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { appRouter } from './app-router.ts'
import type { RequestContext } from './request-context.ts'

const maxBatchSize = 20

/**
 * Serves the router at `/trpc/<procedure>`. Not by tRPC's own Fastify plugin: that accepts multipart bodies, which a
 * foreign page may send unasked, and answers by streams, which are compressed however small they are.
 */
export function mountTrpc(
  app: FastifyInstance,
  createContext: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): void {
  app.route<{ Params: { path: string } }>({
    method: ['GET', 'POST'],
    url: '/trpc/:path',
    handler: async (request, reply) => {
      const response = await resolveResponse({
        router: appRouter,
        req: toWebRequest(request),
        path: request.params.path,
        error: null,
        maxBatchSize,
        createContext: async () => createContext(request, reply),
        onError: ({ error }) => {
          if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error(error.cause ?? error)
        },
      })
      reply.code(response.status)
      for (const [name, value] of response.headers) reply.header(name, value)
      return reply.send(await response.text())
    },
  })
}

function toWebRequest(request: FastifyRequest): Request {
  const url = `http://${request.headers.host}${request.url}`
  const headers = { accept: request.headers.accept ?? '', 'content-type': request.headers['content-type'] ?? '' }
  return typeof request.body === 'string'
    ? new Request(url, { method: 'POST', headers, body: request.body })
    : new Request(url, { method: request.method, headers })
}
