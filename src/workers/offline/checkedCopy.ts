/** Copies of files that are what the build wrote, and nothing else a host may send in their place. */
import type { ListedFile } from '#src/contract/offline.ts'

/** Names the hash of a copy, so that a later release can tell whether it is the same file. */
export const HASH_HEADER = 'x-parley-sha256'

/** Headers that told of the transfer, not of the file; `Vary` would hide it from other requests. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * A copy of a response that can be kept: undefined where it is not the file that the list means, as
 * with a host that answers unknown paths with a page. Made anew, for one that came by way of a
 * redirection can't answer the opening of a page.
 */
export async function checkedCopy(
  response: Response,
  file: ListedFile,
): Promise<Response | undefined> {
  if (response.status !== 200) return undefined
  const bytes = await response.arrayBuffer()
  if (!(await hashOf(bytes)).startsWith(file.hash)) return undefined
  const headers = new Headers(response.headers)
  for (const name of OF_TRANSFER) headers.delete(name)
  headers.set(HASH_HEADER, file.hash)
  return new Response(bytes, { headers })
}

/**
 * Fetches a file, first from what the browser has at hand, then past it. Throws where neither is
 * the file, and what `fetch` throws.
 */
export async function fetchChecked(
  file: ListedFile,
  url: string,
  fetchFile: typeof fetch,
): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetchFile(url, { cache, credentials: 'same-origin', priority: 'low' })
    const copy = await checkedCopy(response, file)
    if (copy) return copy
  }
  throw new Error(`${file.path} came as something else than was built`)
}
