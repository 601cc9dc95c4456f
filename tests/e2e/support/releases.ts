/**
 * A host that serves the built app, release after release, and can go wrong as hosts do. A later
 * release is made of the same build: every hashed name is another, and with it all that names it.
 */
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import { NAME_HASH } from '../../../src/contract/offline.ts'
import { fileListOf, readFolder, workerCode, workerFile } from '../../../tools/offlineFiles.ts'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
}
const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)
const HASHED = new RegExp(`^assets/.*-([\\w-]{${NAME_HASH}})\\.\\w+$`)
const BASE = '/'

/** A word of the first record, which the next release prints otherwise. */
export interface Edit {
  before: string
  after: string
}

/** The release after this one: what it serves under which path. */
function nextOf(built: ReadonlyMap<string, Buffer>, edit: Edit): Map<string, Buffer> {
  const hashes = [...built.keys()].flatMap((path) => HASHED.exec(path)?.[1] ?? [])
  const renamed = new Map(hashes.map((hash) => [hash, [...hash].toReversed().join('')]))
  const anyHash = new RegExp(`(?<=-)(${hashes.join('|')})(?=\\.\\w)`, 'g')
  const anew = (text: string) => text.replace(anyHash, (hash) => renamed.get(hash)!)
  const next = new Map<string, Buffer>()
  for (const [path, bytes] of built) {
    const ending = endingOf(path)
    if (['html', 'js', 'css'].includes(ending))
      next.set(anew(path), Buffer.from(anew(bytes.toString())))
    else if (ending === 'bin') {
      const edited = gunzipSync(bytes).toString().replaceAll(edit.before, edit.after)
      next.set(anew(path), gzipSync(edited))
    } else next.set(anew(path), bytes)
  }
  const code = workerCode(built.get('sw.js')!.toString())
  next.set('sw.js', Buffer.from(workerFile(fileListOf(next, BASE), code)))
  return next
}

export interface Host {
  url: string
  /** How it answers for the worker: as built, not at all, with the page, or with one that throws. */
  worker: 'built' | 'missing' | 'page' | 'throwing'
  /** Whether the browser of the worker asks for few bytes, which only its own world can be told. */
  sparing: boolean
  /** Paths that it has lost. */
  lost: RegExp | undefined
  /** Whether it lets the browser keep its files by itself. */
  keepable: boolean
  /** Whether it answers unknown paths with the page and 200, files too. */
  answersAll: boolean
  /** Breaks every connection, as a line that is down. */
  down: boolean
  /** Paths below the base that were asked for since it was emptied. */
  asked: string[]
  /** Serves the next release, and nothing of the one before. */
  release(edit: Edit): void
  close(): void
}

/** Starts it on any free port. */
export async function startHost(): Promise<Host> {
  let files: ReadonlyMap<string, Buffer> = readFolder('dist')
  const send = (response: ServerResponse, path: string) => {
    const type = types[endingOf(path)] ?? 'application/octet-stream'
    const kept = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    const cache = host.keepable ? kept : 'no-store'
    response.writeHead(200, { 'content-type': type, 'cache-control': cache, vary: 'Origin' })
    response.end(files.get(path))
  }
  const sendWorker = (response: ServerResponse) => {
    if (host.worker === 'page') return send(response, 'index.html')
    if (host.worker === 'missing') return response.writeHead(404).end()
    if (host.worker === 'built') {
      const dear = 'Object.defineProperty(navigator,"connection",{value:{saveData:true}});'
      response.writeHead(200, { 'content-type': types['js'] })
      return response.end((host.sparing ? dear : '') + files.get('sw.js')!.toString())
    }
    return response.writeHead(200, { 'content-type': types['js'] }).end('throw new Error("broken")')
  }
  const server = createServer((request, response) => {
    if (host.down) return request.socket.destroy()
    const path = new URL(request.url ?? BASE, 'http://localhost').pathname.slice(BASE.length)
    host.asked.push(path)
    if (path === 'sw.js') return sendWorker(response)
    if (files.has(path) && !host.lost?.test(path)) return send(response, path)
    if (host.answersAll || !/\.\w+$/.test(path)) return send(response, 'index.html')
    return response.writeHead(404).end('Not found')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const host: Host = {
    url: `http://localhost:${port}`,
    worker: 'built',
    sparing: false,
    keepable: true,
    lost: undefined,
    answersAll: false,
    down: false,
    asked: [],
    release(edit) {
      files = nextOf(files as ReadonlyMap<string, Buffer>, edit)
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return host
}
