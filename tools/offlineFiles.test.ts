import { describe, expect, it } from 'vitest'
import { fileListOf, workerCode, workerFile } from './offlineFiles.ts'

const page = (base: string) =>
  `<link rel="icon" href="${base}favicon.svg"><script type="module" src="${base}assets/app-1.js"></script><link rel="stylesheet" crossorigin href="${base}assets/app-1.css">`
const built = (base = '/', more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'index.html': page(base),
      'assets/app-1.js': 'run()',
      'assets/app-1.css': 'a{}',
      ...more,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  )

describe('the list of files', () => {
  it('names what the page can not do without, below any base', () => {
    const needed = ['assets/app-1.js', 'assets/app-1.css']
    expect(fileListOf(built(), '/').page).toEqual(needed)
    expect(fileListOf(built('/parley/'), '/parley/').page).toEqual(needed)
  })

  it('leaves out the worker, twins and what is no part of the app', () => {
    const more = { 'sw.js': '', '404.html': '', 'openapi.json': '', 'assets/app-1.js.gz': '' }
    expect(fileListOf(built('/', more), '/')).toEqual(fileListOf(built(), '/'))
  })

  it('has another version as soon as a byte differs, and else the same', () => {
    const { version } = fileListOf(built(), '/')
    expect(fileListOf(built(), '/').version).toBe(version)
    expect(fileListOf(built('/', { 'assets/app-1.js': 'run(2)' }), '/').version).not.toBe(version)
  })

  it('marks what only a browser reads that can’t unpack', () => {
    const more = { 'assets/records-1.json': '{}', 'assets/records-1.bin': '', 'records.json': '' }
    const { files } = fileListOf(built('/', more), '/')
    const marked = files.filter(({ plainTwin }) => plainTwin).map(({ path }) => path)
    expect(marked).toEqual(['assets/records-1.json'])
  })

  it('is refused where a file that the page names is missing', () => {
    const files = built()
    files.delete('assets/app-1.css')
    expect(() => fileListOf(files, '/')).toThrow('assets/app-1.css')
  })

  it('stands in front of the code, and can be told from it', () => {
    const file = workerFile(fileListOf(built(), '/'), '(function(){})()')
    expect(workerCode(file)).toBe('(function(){})()')
  })
})
