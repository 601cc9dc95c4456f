import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const top = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, top), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs', top))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string>
>

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('names files that exist', () => {
    const named = [
      ...text.matchAll(/`((?:src|mocks|tests|tools|public|docs)\/[^\s`*<>]*)`/g),
      ...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g),
    ].map(([, path]) => path!)
    const base = page.startsWith('docs/') ? ['', 'docs/'] : ['']
    const missing = named.filter((path) => !base.some((at) => existsSync(new URL(at + path, top))))
    expect(missing).toEqual([])
  })

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !scripts![name])).toEqual([])
  })
})

it('says of each dependency why it is there', () => {
  const decisions = read('docs/decisions.md')
  const names = Object.keys({ ...dependencies, ...devDependencies })
  expect(names.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([])
})
