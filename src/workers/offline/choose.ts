/** What the offline worker decides, pure: how a request is answered, and which files are wanted. */
import { NAME_HASH } from '#src/contract/offline.ts'
import type { FileList, ListedFile } from '#src/contract/offline.ts'

/** The page of the app, which answers at every address of a view. */
export const PAGE = 'index.html'

/** How a request is answered. */
export type Way =
  /** Not ours: as if there were no worker. */
  | { kind: 'pass' }
  /** With the page of the app. */
  | { kind: 'page' }
  /** With a file of this release. */
  | { kind: 'file'; file: ListedFile }
  /** Perhaps a file of an earlier release, which a tab left open asks for. */
  | { kind: 'other' }

/** The path of an address below the scope, without query; undefined: it lies elsewhere. */
function pathBelow(scope: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url)
  const base = new URL(scope)
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined
  return pathname.slice(base.pathname.length)
}

/** Decides by method, address and mode of a request; `scope`: the address the app lives under. */
export function wayOf(
  request: Pick<Request, 'method' | 'url' | 'mode'>,
  scope: string,
  files: ReadonlyMap<string, ListedFile>,
): Way {
  const path = pathBelow(scope, request.url)
  if (request.method !== 'GET' || path === undefined || /^api(\/|$)/.test(path)) {
    return { kind: 'pass' }
  }
  const file = files.get(path)
  if (file && path !== PAGE) return { kind: 'file', file }
  if (request.mode !== 'navigate') return { kind: 'other' }
  // A file that somebody opens by its address, as `openapi.json`; pages have no ending but this.
  return /\.(?!html$)[a-z0-9]+$/i.test(path) ? { kind: 'pass' } : { kind: 'page' }
}

/** The list without what this browser never reads. */
export const listFor = (list: FileList, canUnpack: boolean): FileList => ({
  ...list,
  files: list.files.filter(({ plainTwin }) => !plainTwin || !canUnpack),
})

/** The files of a list that are not held. */
export function missingOf(
  files: readonly ListedFile[],
  held: ReadonlySet<string>,
): readonly ListedFile[] {
  return files.filter(({ path }) => !held.has(path))
}

const HASHED = new RegExp(`-[\\w-]{${NAME_HASH}}(\\.\\w+)$`)
/** A path without the hash in its name: what stays the same from one release to the next. */
const stemOf = (path: string) => path.replace(HASHED, '$1')

/**
 * The files for a line that is dear: what shows the page, and what of the release before was held,
 * for the person has used it.
 */
export function sparingly(list: FileList, heldBefore: Iterable<string>): readonly ListedFile[] {
  const stems = new Set([...list.page, PAGE, ...heldBefore].map(stemOf))
  return list.files.filter(({ path }) => stems.has(stemOf(path)))
}
