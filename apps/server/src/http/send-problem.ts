import type { FastifyReply } from 'fastify'
import { type Problem, type ProblemCode, problem, statusOf } from './problem.ts'

/** Answers with one of the server's own refusals. */
export function sendProblem(reply: FastifyReply, code: ProblemCode, message?: string): FastifyReply {
  return sendFoundProblem(reply, problem(code, message))
}

/** Answers with a refusal of any area: its status, and `{ code, message }` as JSON. */
export function sendFoundProblem(reply: FastifyReply, found: Problem): FastifyReply {
  return reply.code(statusOf(found.code)).type('application/json; charset=utf-8').send(JSON.stringify(found))
}
