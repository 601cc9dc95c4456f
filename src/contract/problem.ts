/** Errors as RFC 9457 problem+json. The client words `code` in its language. */
import * as z from 'zod/mini'
import { StaleRecord } from './writes.ts'

export const problemCodes = [
  'not-found',
  'bad-request',
  'bad-records',
  'unreachable',
  'failed',
  // Writing.
  'stale',
  'storage-full',
  'storage-denied',
  'read-only',
] as const

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  code: z.enum(problemCodes),
  /** Records that have changed in the meantime. */
  stale: z.optional(z.array(StaleRecord)),
  /** Where the input was wrong: a path in it and a message in English. */
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
})
export type Problem = z.infer<typeof Problem>
export type ProblemCode = Problem['code']

export const PROBLEM_TYPE = 'application/problem+json'
