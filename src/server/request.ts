/** Reads a request: which endpoint, which parameters, which filter. */
import type { BodyOf, EndpointName, Endpoints, ParamsOf } from '#src/contract/endpoints.ts'
import { filterFromPairs, readPairs } from '#src/contract/filter.ts'
import type { Ignored, StatementFilter } from '#src/contract/filter.ts'
import { Refusal } from './problems.ts'

/** What a route gets to answer. */
export interface Asked<E extends EndpointName> {
  params: ParamsOf<E>
  filter: StatementFilter
  /** Parts of the query that mean nothing. */
  ignored: Ignored[]
  /** The id in the path; empty where the path has none. */
  id: string
  /** What was sent, checked. */
  body: BodyOf<E>
  /** The revision in `If-Match`, without its quotes. */
  ifMatch: string | undefined
}

/**
 * Splits a query into the endpoint's own parameters and the filter, and checks what was sent. Throws
 * a refusal that names each wrong place.
 */
export function readRequest<E extends EndpointName>(
  endpoint: Endpoints[E],
  query: string,
  id: string,
  { sent, ifMatch }: { sent?: unknown; ifMatch?: string | undefined } = {},
): Asked<E> {
  const { params: schema, filter: hasFilter } = endpoint
  const { pairs, ignored } = readPairs(query)
  const own: Record<string, string> = {}
  const rest = []
  for (const pair of pairs) {
    if (!pair.exclude && Object.hasOwn(schema.def.shape, pair.key)) own[pair.key] = pair.value
    else rest.push(pair)
  }
  const parsed = schema.safeParse(own)
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    }))
    throw new Refusal('bad-request', 'Some parameters can not be used', errors)
  }
  const built = hasFilter ? filterFromPairs(rest) : { filter: {}, ignored: [] }
  return {
    // The schema of this very endpoint has just parsed it.
    params: parsed.data as ParamsOf<E>,
    filter: built.filter,
    ignored: [...ignored, ...built.ignored],
    id,
    body: readBody(endpoint, sent),
    ifMatch: ifMatch === undefined ? undefined : /^"(.*)"$/.exec(ifMatch.trim())?.[1],
  }
}

/** What was sent, held against the schema of the endpoint. Throws a refusal with each wrong place. */
function readBody<E extends EndpointName>(endpoint: Endpoints[E], sent: unknown): BodyOf<E> {
  if (!('body' in endpoint)) return undefined as BodyOf<E>
  const parsed = endpoint.body.safeParse(sent)
  if (parsed.success) return parsed.data as BodyOf<E>
  const errors = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }))
  throw new Refusal('bad-request', 'What was sent can not be used', errors)
}
