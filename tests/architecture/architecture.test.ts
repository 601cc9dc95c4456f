import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './imports.ts'
import type { Import } from './imports.ts'
import { complaint } from './rooms.ts'

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const all = sourceFiles('src', 'mocks', 'tests', 'tools')
const code = all.filter(({ path }) => /^(src|mocks)\//.test(path) && !isTest(path))
const imports = code.flatMap(importsOf)
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('rooms', () => {
  it('import only what they may', () => {
    expect(imports.length).toBeGreaterThan(500)
    expect(imports.map(complaint).filter(Boolean)).toEqual([])
  })

  it.each([
    ['src/domain/dates.ts', 'npm:react', false],
    ['src/domain/dates.ts', 'node:fs', false],
    ['src/contract/filter.ts', 'src/domain/dates.ts', true],
    ['src/engine/scan.ts', 'src/server/api.ts', true],
    ['src/features/about/AboutPage.tsx', 'src/features/statements/StatementsPage.tsx', false],
    ['src/shell/Header.tsx', 'src/app/router.tsx', false],
    ['src/app/Layout.tsx', 'src/engine/engine.ts', false],
    ['src/i18n/en.ts', 'src/domain/dates.ts', true],
    ['src/stores/views.ts', 'npm:@tanstack/react-query', false],
    ['src/elsewhere/drawer.ts', 'src/domain/dates.ts', false],
  ])('would tell that %s imports %s', (from, to, typeOnly) => {
    expect(complaint({ from, to, typeOnly })).toContain(from)
  })

  it('find imports however they are written', () => {
    const text = [
      "import a from '#src/a.ts'",
      "import type { B } from './b.ts'",
      "import {\n  c,\n  d,\n} from '../c/d.ts'",
      "import './side.css'",
      "export { e } from 'npm-package/e'",
      "const f = () => import('#src/f.ts')",
    ].join('\n')
    const found: Import[] = importsOf({ path: 'src/room/file.ts', text })
    expect(found.map(({ to }) => to)).toEqual([
      'src/a.ts',
      'src/room/b.ts',
      'src/c/d.ts',
      'src/room/side.css',
      'npm:npm-package/e',
      'src/f.ts',
    ])
    expect(found.map(({ typeOnly }) => typeOnly)).toEqual([false, true, false, false, false, false])
  })
})

describe('the pure rooms', () => {
  it.each([
    [
      'src/domain',
      /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|localStorage|document\.|window\.)/,
    ],
    [
      'src/engine',
      /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|localStorage|document\.|window\.)/,
    ],
    ['src/contract', /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|localStorage|document\.)/],
  ])('%s knows no clock, no chance and no browser', (room, effects) => {
    const touched = code.filter(({ path, text }) => path.startsWith(room) && effects.test(text))
    expect(touched.map(({ path }) => path)).toEqual([])
  })
})

describe('files', () => {
  const sizes = code.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))

  it('are small', () => {
    const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(all.filter(({ text }) => text.split('\n').length > 401)).toEqual([])
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(200)
  })

  it('are named for what they hold', () => {
    const drawers = /(^|\/)(utils?|helpers?|misc|common|index)\.tsx?$/
    expect(all.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('hand nothing on from one another as barrels', () => {
    const barrels = code.filter(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text))
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  it('close no circle', () => {
    const graph = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly && !/^(npm|node):/.test(to)) graph.set(from, [...(graph.get(from) ?? []), to])
    }
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      if (done.has(path) || way.includes(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...way, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  it('name no place on someone’s machine', () => {
    const places = /(^|[\s'"`(])\/(home|Users|root|work)\/\w/m
    expect(all.filter(({ text }) => places.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the lock file', () => {
  it('names no registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })

  it('has every package at one exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    ) as Record<string, Record<string, string>>
    const versions = Object.values({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
