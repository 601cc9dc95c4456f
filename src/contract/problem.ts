/** Errors as RFC 9457 problem+json. The client words `code` in its language. */
import * as z from 'zod/mini'
import { entities } from './changes.ts'
import { StaleRecord } from './changeLists.ts'

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

/** What is wrong with one operation of a change; the client words it. */
export const opFaults = ['misfit', 'in-use', 'unknown-id', 'exists', 'missing'] as const

/** Where the input was wrong: a path in it and a message in English. */
export const ProblemPlace = z.object({
  path: z.string(),
  message: z.string(),
  /** Of an operation: what is wrong, with the record and field that it stands at. */
  code: z.optional(z.enum(opFaults)),
  entity: z.optional(z.enum(entities)),
  entityId: z.optional(z.string()),
  field: z.optional(z.string()),
  /** `in-use`: who names it, the first of `total`; `unknown-id`: what is named and not there. */
  named: z.optional(
    z.object({ entity: z.enum(entities), ids: z.array(z.string()), total: z.int() }),
  ),
})
export type ProblemPlace = z.infer<typeof ProblemPlace>

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  code: z.enum(problemCodes),
  /** Records that have changed in the meantime. */
  stale: z.optional(z.array(StaleRecord)),
  errors: z.optional(z.array(ProblemPlace)),
})
export type Problem = z.infer<typeof Problem>
export type ProblemCode = Problem['code']

export const PROBLEM_TYPE = 'application/problem+json'
