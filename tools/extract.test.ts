import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder = ''
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const run = (args: string[], input?: string | Uint8Array) => {
  const tool = join(import.meta.dirname, 'extract.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}
const TEXT = '“The ferries of Pell will run,” Ada Bell said.'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-extract-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('prints the quotations of one file and nothing else', () => {
  const { status, stdout, stderr } = run([file('one.txt', TEXT)])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    quotes: [
      {
        start: 1,
        end: 30,
        exact: 'The ferries of Pell will run,',
        kind: 'verbatim',
        speaker: { start: 32, end: 40 },
        speakerName: 'Ada Bell',
        cue: { start: 41, end: 45 },
        group: 'g1',
      },
    ],
  })
})

it('reads standard input, named or not', () => {
  const expected = run([file('same.txt', TEXT)]).stdout
  expect(run([], TEXT).stdout).toBe(expected)
  expect(run(['-'], TEXT).stdout).toBe(expected)
})

it('gives several files each under its name', () => {
  const [one, two] = [file('first.txt', TEXT), file('second.txt', 'The ferries of Pell are late.')]
  const read = JSON.parse(run([one, two]).stdout) as { id: string; quotes: unknown[] }[]
  expect(read.map(({ id, quotes }) => [id, quotes.length])).toEqual([
    [one, 1],
    [two, 0],
  ])
})

it('counts in the file as it stands, byte order mark and line ends included', () => {
  const path = file('windows.txt', `\ufeffThe ferries of Pell\r\n\r\n${TEXT}\r\n`)
  const { quotes } = JSON.parse(run(['--no-names', path]).stdout) as {
    quotes: { start: number; end: number; exact: string }[]
  }
  const [{ start, end, exact } = { start: 0, end: 0, exact: '' }] = quotes
  expect(exact).toBe('The ferries of Pell will run,')
  expect(readFileSync(path, 'utf8').slice(start, end)).toBe(exact)
})

it('names each file that can not be read, and what to do', () => {
  const files = [
    join(folder, 'nowhere.txt'),
    folder,
    file('utf16.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00])),
    file('empty.txt', '\ufeff \r\n'),
    file('good.txt', TEXT),
  ]
  const { status, stdout, stderr } = run(files)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.trim().split('\n')).toEqual([
    `${files[0]}: there is no such file`,
    `${files[1]}: is a folder; name the files in it`,
    `${files[2]}: is not UTF-8; save it as UTF-8 text`,
    `${files[3]}: is empty; there is nothing to read`,
  ])
})

it.each([[['--names']], [['--no-names', '--help']]])('refuses unknown options: %j', (options) => {
  const { status, stdout, stderr } = run(options, TEXT)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('npm run -s extract')
})
