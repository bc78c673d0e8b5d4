import type { Problem } from './problem.ts'

/** Carries a refusal through a framework that knows only exceptions, to where the answer is written. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
