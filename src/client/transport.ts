/** Calls to the API: sent, and their answers checked against the contract. */
import { endpointOf } from '#src/contract/endpointOf.ts'
import { endpointPaths } from '#src/contract/endpointPaths.ts'
import type {
  BodyOf,
  EndpointName,
  JsonEndpoint,
  ResponseOf,
  WriteEndpoint,
} from '#src/contract/endpoints.ts'
import { PROBLEM_TYPE, Problem } from '#src/contract/problem.ts'
import { ApiError, clientError } from './apiError.ts'
import { painted } from './painted.ts'
import { requestPath } from './requestUrl.ts'
import type { CallOptions } from './requestUrl.ts'

async function problemOf(response: Response): Promise<ApiError> {
  if (response.headers.get('content-type')?.startsWith(PROBLEM_TYPE)) {
    const parsed = Problem.safeParse(await response.json().catch(() => undefined))
    if (parsed.success) return new ApiError({ ...parsed.data, status: response.status })
  }
  const code = response.status === 404 ? 'not-found' : 'failed'
  const detail = `The API answered with status ${response.status}`
  return new ApiError({ type: 'about:blank', title: detail, status: response.status, code })
}

/** Sends, and gives what is answered as it comes. Throws {@link ApiError}. */
export async function send<E extends EndpointName>(
  name: E,
  options: CallOptions<E>,
  signal?: AbortSignal,
  body?: BodyOf<E>,
): Promise<Response> {
  const url = `${import.meta.env.BASE_URL}api${requestPath(name, options)}`
  let response: Response
  try {
    response = await fetch(url, {
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : {
            method: endpointPaths[name].split(' ')[0],
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw clientError('unreachable', 'The API could not be reached')
  }
  if (!response.ok) throw await problemOf(response)
  return response
}

/** Sends, and holds the answer against the contract, whose schemas load meanwhile. */
async function sendAndRead<E extends JsonEndpoint>(
  name: E,
  options: CallOptions<E>,
  signal?: AbortSignal,
  body?: BodyOf<E>,
): Promise<ResponseOf<E>> {
  const loading = endpointOf(name).catch(() => undefined)
  const response = await send(name, options, signal, body)
  const answer: unknown = await response.json().catch(() => undefined)
  const endpoint = await loading
  if (!endpoint) throw clientError('unreachable', 'The code for this answer could not be loaded')
  const parsed = endpoint.response.safeParse(answer)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue ? ` at ${issue.path.join('.')}: ${issue.message}` : ''
    throw clientError('failed', `The answer does not have the form of the contract${where}`)
  }
  // The schema of this very endpoint has just parsed it.
  return parsed.data as ResponseOf<E>
}

/** Asks an endpoint of the contract, once the press before is shown. Throws {@link ApiError}. */
export async function getJson<E extends JsonEndpoint>(
  name: E,
  options: CallOptions<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>> {
  await painted()
  return sendAndRead(name, options, signal)
}

/** Sends JSON to an endpoint of the contract and gives its answer. Throws {@link ApiError}. */
export function sendJson<E extends WriteEndpoint>(
  name: E,
  options: CallOptions<E>,
  body: BodyOf<E>,
): Promise<ResponseOf<E>> {
  return sendAndRead(name, options, undefined, body)
}
