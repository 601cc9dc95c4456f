import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { shipped } from './shipped.ts'
import { recordsFile, unpacked } from './unpacked.ts'

const WORDS = '{"text":"« l’accord »"}'

afterEach(() => {
  vi.unstubAllGlobals()
  shipped.packed = ''
})

it('unpacks what comes packed', async () => {
  expect(await unpacked(new Response(gzipSync(WORDS)))).toBe(WORDS)
})

it('takes what the host let the browser unpack as it is', async () => {
  expect(await unpacked(new Response(WORDS))).toBe(WORDS)
})

it('rejects what broke off on the way', async () => {
  await expect(unpacked(new Response(gzipSync(WORDS).subarray(0, 20)))).rejects.toBeInstanceOf(
    Error,
  )
})

it('asks for the plain file where the browser can not unpack', () => {
  shipped.packed = '/assets/records-1.gz'
  expect(recordsFile()).toBe('/assets/records-1.gz')
  vi.stubGlobal('DecompressionStream', undefined)
  expect(recordsFile()).toBe(shipped.plain)
})
