/** Serves a built app as a static host does: known files, and the app for every other page. */
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import sirv from 'sirv'
import type { Options } from 'sirv'

export interface Served {
  /** Where the app begins, with its base and a closing slash. */
  url: string
  server: Server
}

/**
 * Serves `folder` under `base` on loopback. `port` 0 takes any free one. Unknown files get 404,
 * unknown pages the app; a file that stands there packed (`.gz`) is sent so. `caching`: what hosts
 * say in `Cache-Control`; without it nothing is kept.
 */
export function serve(
  folder: string,
  base: string,
  port: number,
  caching?: string,
): Promise<Served> {
  const options: Options = {
    dev: true,
    etag: true,
    gzip: true,
    setHeaders(response) {
      if (caching !== undefined) response.setHeader('cache-control', caching)
    },
  }
  const files = sirv(folder, { ...options, single: true })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end()
      return
    }
    request.url = path.slice(base.length - 1)
    // A file that is not there must not come as a page: it would be taken for the file.
    const isFile = /\.[a-z0-9]+$/i.test(new URL(request.url, 'http://localhost').pathname)
    if (isFile) {
      const notFound = () => {
        response.writeHead(404).end('Not found')
      }
      sirv(folder, options)(request, response, notFound)
    } else files(request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      resolve({ url: `http://localhost:${actual}${base}`, server })
    })
  })
}
