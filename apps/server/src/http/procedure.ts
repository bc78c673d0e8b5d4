import { initTRPC, TRPCError } from '@trpc/server'
import { type Problem, problem, statusOf } from './problem.ts'
import { ProblemError } from './problem-error.ts'
import type { RequestContext } from './request-context.ts'

const trpc = initTRPC.context<RequestContext>().create({
  errorFormatter: ({ shape, error }) => {
    const found = problemOf(error)
    return {
      ...shape,
      message: found.message,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problem: found },
    }
  },
})

export const router = trpc.router

/** A procedure for a known person: everybody whose browser has opened the studio. */
export const personProcedure = trpc.procedure.use(({ ctx, next }) => {
  if (ctx.person === undefined) throw refusal(problem('person/unknown'))
  return next({ ctx: { ...ctx, person: ctx.person } })
})

/** The value of a use case's result; its refusal becomes the tRPC error of the same status. */
export function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; error: Problem }): Value {
  if (result.ok) return result.value
  throw refusal(result.error)
}

const trpcCodeByStatus: Readonly<Record<number, TRPCError['code']>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  422: 'UNPROCESSABLE_CONTENT',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
}

/** A refusal as tRPC carries it. */
export function refusal(found: Problem): TRPCError {
  const code = trpcCodeByStatus[statusOf(found.code)] ?? 'BAD_REQUEST'
  return new TRPCError({ code, message: found.message, cause: new ProblemError(found) })
}

function problemOf(error: TRPCError): Problem {
  if (error.cause instanceof ProblemError) return error.cause.problem
  if (error.code === 'INTERNAL_SERVER_ERROR') return problem('server/failed')
  if (error.code === 'NOT_FOUND') return problem('request/not-found')
  if (error.code === 'METHOD_NOT_SUPPORTED') return problem('request/method')
  return problem('request/invalid')
}
