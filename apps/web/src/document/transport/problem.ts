import { TRPCClientError } from '@trpc/client'
import { z } from 'zod'

/** Why the server refused, as it says so itself. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly message: string
}

const StatedProblem = z.object({ code: z.string(), message: z.string() })
const TrpcData = z.object({ httpStatus: z.number(), problem: StatedProblem.optional() })

/** The refusal in a failed call, or nothing where the server was not reached or did not answer in its own words. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof RefusedRequest) return error.problem
  if (!(error instanceof TRPCClientError)) return undefined
  const data = TrpcData.safeParse(error.data).data
  if (!data) return undefined
  return { status: data.httpStatus, code: 'request/refused', message: error.message, ...data.problem }
}

/** A plain HTTP request that the server answered with a refusal. */
export class RefusedRequest extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'RefusedRequest'
    this.problem = problem
  }
}

/** Passes an answer on, or throws what the server says is wrong. */
export async function expectOk(response: Response): Promise<Response> {
  if (response.ok) return response
  const stated = StatedProblem.safeParse(await response.json().catch(() => undefined)).data
  const unstated = { code: 'request/failed', message: `The server answered ${response.status}.` }
  throw new RefusedRequest({ status: response.status, ...(stated ?? unstated) })
}
