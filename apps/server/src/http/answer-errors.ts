import type { FastifyError, FastifyInstance } from 'fastify'
import { type Problem, type ProblemCode, problem } from './problem.ts'
import { ProblemError } from './problem-error.ts'
import { sendFoundProblem } from './send-problem.ts'

/** Answers everything that is thrown with a code; what is not the request's fault is logged and says so. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | ProblemError>((error, request, reply) => {
    const found = toProblem(error)
    if (found.code === 'server/failed') request.log.error(error)
    return sendFoundProblem(reply, found)
  })
}

const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  // Of the web app's files: what it may not show is not there.
  403: 'request/not-found',
  404: 'request/not-found',
  405: 'request/method',
  413: 'request/too-large',
  415: 'request/not-json',
}

/** What an error means to whoever asked. */
export function toProblem(error: FastifyError | ProblemError): Problem {
  if (error instanceof ProblemError) return error.problem
  const status = error.statusCode ?? 500
  return problem(status >= 500 ? 'server/failed' : (codeByStatus[status] ?? 'request/invalid'))
}
