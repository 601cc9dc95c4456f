/** The list of files that the offline worker holds, and the worker's file itself. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { FileList } from '../src/contract/offline.ts'

/** The name of the worker beside `index.html`. */
export const WORKER = 'sw.js'

/** No part of the app: the worker itself, pages of the host, descriptions, and packed twins. */
const LEFT_OUT = /^(sw\.js|404\.html|openapi\.json|_headers|_redirects)$|\.(gz|br|map)$/

/** The records as they are read where nothing can be unpacked. */
const PLAIN_TWIN = /^assets\/records-[\w-]+\.json$/

/** As many digits as leave no two files alike by chance. */
const DIGITS = 32
const hashOf = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS)

/** The files of a folder, by their paths below it with forward slashes. */
export function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(join(folder, sep).length).split(sep).join('/'),
        readFileSync(file),
      ]),
  )
}

/**
 * Lists what the app is made of; `base` is the path it lives under. Throws where `index.html` or a
 * file that it names is missing.
 */
export function fileListOf(built: ReadonlyMap<string, Uint8Array>, base: string): FileList {
  const files = [...built]
    .filter(([path]) => !LEFT_OUT.test(path))
    .map(([path, bytes]) => ({
      path,
      hash: hashOf(bytes),
      bytes: bytes.length,
      ...(PLAIN_TWIN.test(path) && { plainTwin: true as const }),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const html = Buffer.from(built.get('index.html') ?? []).toString()
  const named = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]*\.(?:js|css))"/g)
  const page = Array.from(named, ([, address]) => address!.slice(base.length))
  const lacking = ['index.html', ...page].filter((path) => !built.has(path))
  if (page.length === 0 || lacking.length > 0) {
    throw new Error(`The offline copy would lack ${lacking.join(', ') || 'a script of the page'}`)
  }
  return { version: hashOf(JSON.stringify(files)).slice(0, 12), files, page }
}

/** The worker's file: the list in its first line, then its code. */
export const workerFile = (list: FileList, code: string) =>
  `self.parleyFiles=${JSON.stringify(list)};\n${code}`

/** The code of a worker's file, without its list. */
export const workerCode = (file: string) => file.slice(file.indexOf('\n') + 1)
