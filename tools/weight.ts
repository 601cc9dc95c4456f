/**
 * `npm run weight`: what a visit loads, and which modules the bytes of its scripts come from.
 * `npm run weight -- timeline` looks at another address.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from './browser.ts'
import { moduleBytes } from './moduleBytes.ts'
import { serve } from './serve.ts'

const folder = '.cache/weight'
/** Modules of less than this are not listed. */
const LEAST = 300

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8)

/** A module as people know it: the package it comes from, or its path in the project. */
function short(source: string): string {
  const inPackages = source.split('node_modules/')
  return inPackages.length > 1 ? inPackages.at(-1)! : source.replace(/^(\.\.\/)+/, '')
}

await build({
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, sourcemap: 'hidden' },
})
const { url, server } = await serve(folder, '/', 0)
const browser = await chromium.launch(await findBrowser())
try {
  const page = await browser.newPage({ locale: 'en-GB' })
  const paths: string[] = []
  page.on('response', (response) => paths.push(new URL(response.url()).pathname))
  await page.goto(url + (process.argv[2] ?? ''), { waitUntil: 'networkidle' })
  const sums = { scripts: 0, all: 0 }
  const files = paths.map((path) => {
    const name = path.includes('.') ? path.slice(1) : 'index.html'
    const body = readFileSync(join(folder, name))
    const bytes = /\.(woff2|gz)$/.test(name) ? body.length : gzipSync(body).length
    sums.all += bytes
    if (name.endsWith('.js')) sums.scripts += bytes
    return { name, body, bytes }
  })
  console.log('kB gzip')
  for (const { name, bytes } of files) console.log(kB(bytes), name)
  console.log(`${kB(sums.scripts)} scripts\n${kB(sums.all)} all`)
  for (const { name, body, bytes } of files.filter((file) => file.name.endsWith('.js'))) {
    // The bundler's own few bytes have none.
    if (!existsSync(join(folder, `${name}.map`))) continue
    const map = JSON.parse(readFileSync(join(folder, `${name}.map`), 'utf8')) as {
      sources: string[]
      mappings: string
    }
    const share = bytes / body.length
    const modules = [...moduleBytes(body.toString(), map)]
      .map(([source, length]) => ({ source, packed: length * share }))
      .filter(({ packed }) => packed >= LEAST)
      .toSorted((a, b) => b.packed - a.packed)
    console.log(`\n${name}: its share of the packed bytes for each module`)
    for (const { source, packed } of modules) {
      console.log(kB(packed), source === '' ? '(what the build added)' : short(source))
    }
  }
} finally {
  await browser.close()
  server.close()
}
