import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { HASH_HEADER, checkedCopy, fetchChecked } from './checkedCopy.ts'

const WORDS = 'export const words = 1'
const file = {
  path: 'assets/words-AAAAAAA.js',
  hash: createHash('sha256').update(WORDS).digest('hex').slice(0, 32),
  bytes: WORDS.length,
}
const answer = (body = WORDS, init: ResponseInit = {}) => new Response(body, init)

describe('a copy', () => {
  it('has the bytes and the kind of the file, its hash, and nothing of its transfer', async () => {
    const headers = {
      'content-type': 'text/javascript',
      'content-encoding': 'gzip',
      vary: 'Origin',
    }
    const copy = await checkedCopy(answer(WORDS, { headers }), file)
    expect(await copy?.text()).toBe(WORDS)
    expect(Object.fromEntries(copy?.headers ?? [])).toEqual({
      'content-type': 'text/javascript',
      [HASH_HEADER]: file.hash,
    })
  })

  it.each([
    ['a page in place of it', answer('<!doctype html>')],
    ['a file cut short', answer(WORDS.slice(1))],
    ['a refusal with its bytes', answer(WORDS, { status: 404 })],
    ['a part of it', answer(WORDS, { status: 206 })],
  ])('is not made of %s', async (_, response) => {
    expect(await checkedCopy(response, file)).toBeUndefined()
  })
})

describe('fetching', () => {
  it('goes past what the browser has at hand where that is something else', async () => {
    const fetchFile = vi.fn<typeof fetch>(async (_url, init) =>
      init?.cache === 'reload' ? answer() : answer('old words'),
    )
    expect(await (await fetchChecked(file, 'https://host.example/f', fetchFile)).text()).toBe(WORDS)
    expect(fetchFile.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload'])
  })

  it('fails where the host has something else', async () => {
    const page = async () => answer('<!doctype html>')
    await expect(fetchChecked(file, 'https://host.example/f', page)).rejects.toThrow(file.path)
  })
})
