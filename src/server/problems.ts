/** Errors as problem+json (RFC 9457). */
import { PROBLEM_TYPE } from '#src/contract/problem.ts'
import type { Problem, ProblemCode } from '#src/contract/problem.ts'
import { LogTrouble } from './changeLog.ts'
import { BadRecords, Unreachable } from './store.ts'

const MAX_PLACES = 20

const kinds: Record<ProblemCode, { status: number; title: string }> = {
  'not-found': { status: 404, title: 'Not found' },
  'bad-request': { status: 400, title: 'The question could not be understood' },
  'bad-records': { status: 500, title: 'The records do not have the right form' },
  unreachable: { status: 503, title: 'The records could not be reached' },
  failed: { status: 500, title: 'Something went wrong' },
  stale: { status: 412, title: 'A record has changed in the meantime' },
  'storage-full': { status: 507, title: 'The storage is full' },
  'storage-denied': { status: 403, title: 'The storage is denied' },
  'read-only': { status: 405, title: 'Records can not be changed here' },
}

/** A refusal that a route throws: its code and what to say about it. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: ProblemCode
  readonly errors: Problem['errors']
  readonly stale: Problem['stale']
  constructor(
    code: ProblemCode,
    detail: string,
    errors?: Problem['errors'],
    { stale }: Pick<Problem, 'stale'> = {},
  ) {
    super(detail)
    this.code = code
    this.errors = errors
    this.stale = stale
  }
}

/** Makes the response of a problem. */
export function problemResponse(
  code: ProblemCode,
  detail?: string,
  errors?: Problem['errors'],
  more?: Pick<Problem, 'stale'>,
): Response {
  const { status, title } = kinds[code]
  const problem: Problem = {
    type: 'about:blank',
    title,
    status,
    code,
    ...(detail ? { detail } : {}),
    ...(errors?.length ? { errors } : {}),
    ...more,
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': PROBLEM_TYPE },
  })
}

/** The response of anything thrown; what is inside an unexpected error stays inside. */
export function responseOfError(error: unknown): Response {
  if (error instanceof Refusal) {
    const { code, message, errors, stale } = error
    return problemResponse(code, message, errors, stale ? { stale } : {})
  }
  if (error instanceof BadRecords) {
    const more = error.places.length - MAX_PLACES
    const detail = more > 0 ? `${error.message}; ${more} more than listed` : error.message
    return problemResponse('bad-records', detail, error.places.slice(0, MAX_PLACES))
  }
  if (error instanceof LogTrouble) {
    const code = error.kind === 'failed' ? 'failed' : (`storage-${error.kind}` as const)
    return problemResponse(code, error.message)
  }
  if (error instanceof Unreachable) return problemResponse('unreachable', error.message)
  return problemResponse('failed')
}
