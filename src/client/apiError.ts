/** What a call to the API can fail with. */
import type { Problem, ProblemCode } from '#src/contract/problem.ts'

/** The API refused, could not be reached, or answered what is not in the contract. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }

  /** Whether the same request may go better in a moment. */
  get mayPass(): boolean {
    return this.problem.code === 'unreachable' || this.problem.status >= 500
  }
}

/** An error that has no response of the API behind it. */
export function clientError(code: ProblemCode, detail: string): ApiError {
  return new ApiError({ type: 'about:blank', title: detail, status: 0, code, detail })
}
