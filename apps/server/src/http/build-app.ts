import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import { addFileRoutes } from '../models/file-routes.ts'
import { addRecordsRoute } from '../models/records-route.ts'
import { identifyPerson, rememberPerson } from '../people/identify-person.ts'
import type { Services } from '../services.ts'
import { acceptJsonOnly } from './accept-json-only.ts'
import { answerErrors } from './answer-errors.ts'
import { securityHeaders } from './content-security.ts'
import { mountTrpc } from './mount-trpc.ts'
import { findForeignRequest } from './request-guard.ts'
import { sendProblem } from './send-problem.ts'
import { serveStudio } from './serve-studio.ts'
import { untilGoneOf } from './until-gone.ts'

// Smaller answers cost more to compress than to send.
const compressFromBytes = 4_096
const brotliQuality = 4

/** The HTTP side of the server, not yet listening. */
export async function buildApp(
  services: Services,
  options: { webRoot: string; log: Logger },
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: true,
  }) as unknown as FastifyInstance
  app.addHook('onRequest', (request, reply, done) => {
    const { localPort } = request.raw.socket
    const foreign = findForeignRequest({ method: request.method, headers: request.headers, localPort })
    if (foreign === undefined) done()
    else sendProblem(reply, foreign)
  })
  await app.register(helmet, securityHeaders)
  await app.register(compress, {
    threshold: compressFromBytes,
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  })
  acceptJsonOnly(app)
  answerErrors(app)
  app.decorateRequest('person', undefined)
  app.addHook('onRequest', (request, reply, done) => {
    identifyPerson(services, request, reply)
    done()
  })
  app.get('/health', async () => ({ ok: true }))
  mountTrpc(app, (request, reply) => ({
    services,
    person: request.person,
    bodyBytes: request.bodyBytes,
    rememberPerson: (person) => rememberPerson(services.people, request, reply, person),
    untilGone: untilGoneOf(reply),
  }))
  addRecordsRoute(app, services)
  addFileRoutes(app, services)
  await serveStudio(app, options.webRoot)
  return app
}
