/**
 * `npm run -s extract -- FILE…`: what is said in a text, by whom, as JSON and nothing else.
 *
 * One file, `-`, or nothing (standard input): `{ quotes }`. Several: `[{ id, quotes }]`, the id
 * being the file as it was named. Offsets count UTF-16 code units of the file decoded as UTF-8,
 * byte order mark and line ends as they stand: what `readFileSync(file, 'utf8')` gives.
 * `--no-names` leaves out the names of the shipped stakeholders.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import type { Stakeholder } from '#src/contract/records.ts'
import { quotesOf } from '#src/extract/quotes.ts'

const BAD_INPUT = 2
const USAGE = `npm run -s extract -- [--no-names] [FILE…]   (no file, or -: standard input)`
/** Text that shows nothing: spaces, marks of byte order, characters without a shape. */
const BLANK = /^[\s\p{C}]*$/u

const complaints: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read; change its permissions',
}

const nameOf = (file: string) => (file === '-' ? 'standard input' : file)

/** The text of a file. Throws an `Error` that names the file and what to do. */
async function textOf(file: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(`${nameOf(file)}: ${complaints[code ?? ''] ?? message}`, { cause: error })
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new Error(`${nameOf(file)}: is not UTF-8; save it as UTF-8 text`, { cause: error })
  }
  if (BLANK.test(text)) throw new Error(`${nameOf(file)}: is empty; there is nothing to read`)
  return text
}

function shippedStakeholders(): Stakeholder[] {
  const file = join(import.meta.dirname, '../mocks/data/stakeholders.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Stakeholder[]
}

async function run(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('--'))
  const unknown = options.filter((option) => option !== '--no-names')
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: unknown option\n${USAGE}`)
    return BAD_INPUT
  }
  const named = args.filter((arg) => !arg.startsWith('--'))
  const files = named.length > 0 ? named : ['-']
  const texts: { id: string; text: string }[] = []
  const problems: string[] = []
  for (const id of files) {
    try {
      texts.push({ id, text: await textOf(id) })
    } catch (error) {
      problems.push((error as Error).message)
    }
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'))
    return BAD_INPUT
  }
  const stakeholders = options.includes('--no-names') ? [] : shippedStakeholders()
  const read = texts.map(({ id, text }) => ({ id, quotes: quotesOf(text, { stakeholders }) }))
  const [first] = read
  const answer = read.length === 1 && first ? { quotes: first.quotes } : read
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  return 0
}

process.exitCode = await run(process.argv.slice(2))
