import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, type TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toProblem } from './answer-errors.ts'
import { appRouter } from './app-router.ts'
import { isTooDeep } from './json-depth.ts'
import { problem } from './problem.ts'
import { refusal } from './procedure.ts'
import type { RequestContext } from './request-context.ts'

const maxBatchSize = 20

/** What one call came to, as its HTTP status and its body. */
interface CallAnswer {
  readonly status: number
  readonly body: object
}

/** One procedure to call: its path in the router and what was sent for it. */
interface Call {
  readonly path: string
  readonly input: unknown
}

type ContextMaker = (request: FastifyRequest, reply: FastifyReply) => RequestContext

/**
 * Serves the router at `/trpc/<procedure>`, queries by GET, mutations by POST, several at once with `?batch=1`.
 * Not by tRPC's own Fastify plugin: that takes multipart bodies, which a foreign page may send unasked, and passes every
 * request and answer through web streams, which costs a push more than all the rest.
 * @see https://trpc.io/docs/rpc
 */
export function mountTrpc(app: FastifyInstance, createContext: ContextMaker): void {
  app.route<{ Params: { path: string }; Querystring: { batch?: unknown; input?: unknown } }>({
    method: ['GET', 'POST'],
    url: '/trpc/:path',
    // Refused before it was a call: still in the form that callers read.
    errorHandler: (error, request, reply) => {
      const context = createContext(request, reply)
      const isBatch = request.query.batch === '1'
      sendAnswers(reply, isBatch, [refuse(refusal(toProblem(error)), request.params.path, 'mutation', context)])
    },
    handler: async (request, reply) => {
      const type = request.method === 'GET' ? 'query' : 'mutation'
      const context = createContext(request, reply)
      const { path } = request.params
      const isBatch = request.query.batch === '1'
      const input = type === 'query' ? readInput(request.query.input, true) : readInput(request.body, false)
      if (!input.ok) return sendAnswers(reply, isBatch, [refuse(input.error, path, type, context)])
      const calls = isBatch ? splitBatch(path, input.value) : [{ path, input: input.value }]
      return sendAnswers(reply, isBatch, await Promise.all(calls.map((call) => answer(call, type, context))))
    },
  })
}

function readInput(sent: unknown, isUrl: boolean): { ok: true; value: unknown } | { ok: false; error: TRPCError } {
  if (sent === undefined) return { ok: true, value: undefined }
  if (typeof sent !== 'string') return { ok: false, error: refusal(problem('request/invalid')) }
  // A body was looked through when it came.
  if (isUrl && isTooDeep(sent)) return { ok: false, error: refusal(problem('request/too-deep')) }
  try {
    return { ok: true, value: JSON.parse(sent) }
  } catch {
    return { ok: false, error: refusal(problem('request/malformed')) }
  }
}

/** Of a batch, paths stand side by side and inputs under their index. */
function splitBatch(path: string, input: unknown): readonly Call[] {
  const inputs = new Map(Object.entries(typeof input === 'object' && input !== null ? input : {}))
  const paths = path.split(',').slice(0, maxBatchSize)
  return paths.map((each, index) => ({ path: each, input: inputs.get(String(index)) }))
}

async function answer(call: Call, type: 'query' | 'mutation', context: RequestContext): Promise<CallAnswer> {
  try {
    // A name such as `constructor` is found on any object.
    if (!Object.hasOwn(appRouter._def.procedures, call.path)) throw refusal(problem('request/not-found'))
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path: call.path,
      type,
      ctx: context,
      getRawInput: async () => call.input,
      input: call.input,
      signal: undefined,
      batchIndex: 0,
    })
    return { status: 200, body: { result: { data } } }
  } catch (cause) {
    return refuse(getTRPCErrorFromUnknown(cause), call.path, type, context)
  }
}

function refuse(error: TRPCError, path: string, type: 'query' | 'mutation', context: RequestContext): CallAnswer {
  if (error.code === 'INTERNAL_SERVER_ERROR') context.services.reportFault(error.cause ?? error)
  const config = appRouter._def._config
  const shape = getTRPCErrorShape({ config, error, type, path, input: undefined, ctx: context })
  return { status: getHTTPStatusCodeFromError(error), body: { error: shape } }
}

const severalStatuses = 207

function sendAnswers(reply: FastifyReply, isBatch: boolean, answers: readonly CallAnswer[]): FastifyReply {
  const [first] = answers
  const isSame = answers.every(({ status }) => status === first?.status)
  reply.code(isSame ? (first?.status ?? 200) : severalStatuses).type('application/json; charset=utf-8')
  const bodies = answers.map(({ body }) => body)
  return reply.send(JSON.stringify(isBatch ? bodies : bodies[0]))
}
