import { describe, expect, it } from 'vitest'
import type { ListedFile } from '#src/contract/offline.ts'
import { listFor, missingOf, sparingly, wayOf } from './choose.ts'

const file = (path: string): ListedFile => ({ path, hash: path, bytes: 1 })
const paths = ['index.html', 'assets/index-AAAAAAA.js', 'assets/Timeline-BBBBBBB.js', 'favicon.svg']
const files = paths.map(file)
const byPath = new Map(files.map((each) => [each.path, each]))
const scope = 'https://host.example/parley/'
const asked = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  wayOf({ url: new URL(path, scope).href, mode, method }, scope, byPath)

describe('a request', () => {
  it.each(['', 'statements/s001?group=x', 'no/such/page', '404.html', 'index.html', 'a.b/c'])(
    'that opens %j gets the page',
    (path) => expect(asked(path, 'navigate')).toEqual({ kind: 'page' }),
  )

  it.each(['assets/index-AAAAAAA.js', 'favicon.svg?v=2'])('for %s gets the file', (path) =>
    expect(asked(path)).toMatchObject({ kind: 'file', file: { path: path.split('?')[0] } }),
  )

  it('gets a file of the list also where somebody opens it by its address', () => {
    expect(asked('favicon.svg', 'navigate')).toMatchObject({ kind: 'file' })
  })

  it.each([
    ['api/statements', 'cors', 'GET'],
    ['api', 'navigate', 'GET'],
    ['openapi.json', 'navigate', 'GET'],
    ['assets/index-AAAAAAA.js', 'cors', 'POST'],
    ['/elsewhere/', 'navigate', 'GET'],
    ['https://other.example/parley/index.html', 'navigate', 'GET'],
  ] as const)('for %s (%s, %s) passes by', (path, mode, method) =>
    expect(asked(path, mode, method)).toEqual({ kind: 'pass' }),
  )

  it('for a file of no list may be for one of an earlier release', () => {
    expect(asked('assets/Timeline-CCCCCCC.js')).toEqual({ kind: 'other' })
  })
})

describe('the files that are wanted', () => {
  it('are the packed ones or their plain twins, as the browser can read', () => {
    const twin = { ...file('assets/records-AAAAAAA.json'), plainTwin: true as const }
    const list = { version: '1', files: [...files, twin], page: [] }
    expect(listFor(list, true).files).toEqual(files)
    expect(listFor(list, false)).toEqual(list)
  })

  it('are those that are not held', () => {
    const missing = missingOf(files, new Set(['index.html', 'assets/gone-AAAAAAA.js']))
    expect(missing.map(({ path }) => path)).toEqual(paths.slice(1))
  })

  it('are on a dear line what shows the page, and what was held under another hash', () => {
    const list = { version: '2', files, page: ['assets/index-AAAAAAA.js'] }
    const first = ['index.html', 'assets/index-AAAAAAA.js']
    expect(sparingly(list, []).map(({ path }) => path)).toEqual(first)
    expect(sparingly(list, ['assets/Timeline-ZZ-_ZZZ.js']).map(({ path }) => path)).toEqual([
      ...first,
      'assets/Timeline-BBBBBBB.js',
    ])
  })
})
