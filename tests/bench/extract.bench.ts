/**
 * How well and how fast quotations are found: `npm run bench:extract -- FILE… [--misses N]
 * [--no-names]`. Files are sets of quotations found by hand, in the form of
 * `tests/quotes/synthetic.json`, which is taken where none is named. Beside it the simplest rival.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, basename } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Known } from '#src/contract/extracting.ts'
import { extract } from '#src/extract/extract.ts'
import { quotesOf } from '#src/extract/quotes.ts'
import { hostileTexts } from '#tests/arbitraries/texts.ts'
import { levels, scoreOf } from '#tests/quotes/score.ts'
import type { ExpectedText, Proposed } from '#tests/quotes/form.ts'
import type { Level, Rate, Score, Share } from '#tests/quotes/score.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { countRules } from './countRules.ts'
import { median, row, timed } from './figures.ts'
import { nearestVerb } from './nearestVerb.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, 'no-names': { type: 'boolean' } },
})
const files =
  positionals.length > 0 ? positionals : [join(import.meta.dirname, '../quotes/synthetic.json')]
const most = Number(options.misses ?? 0)
const shipped = shippedRecords()
const stakeholders = options['no-names'] === true ? [] : [...shipped.stakeholders]
/** All that the app tells the extractor: the codebook too. */
const known: Known = {
  stakeholders,
  topics: [...shipped.topics],
  examples: shipped.statements.flatMap(({ text, language, positions }) =>
    positions.map((position) => ({ text, language, ...position })),
  ),
}

const ROUNDS = 9
const LONG = 10_000
const LONGEST = 1_000_000

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')
const digits = (value: number | null) => (value === null ? '  –  ' : value.toFixed(3))
const rates = ({ precision, recall, f1 }: Rate) => [precision, recall, f1].map(digits).join(' ')
const share = ({ right, of }: Share) => `${right}/${of}`

function setOf(file: string): ExpectedText[] {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`)
  const set: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const fits = (text: Partial<ExpectedText>) =>
    typeof text.text === 'string' && Array.isArray(text.quotes)
  if (!Array.isArray(set) || !set.every(fits)) {
    throw new Error(`${file}: is no set of quotations, [{ id, language, text, quotes, traps }]`)
  }
  return set as ExpectedText[]
}

const heads: Record<Level, string> = {
  exact: 'exact',
  ov80: 'overlap 0.8',
  ggt30: 'overlap 0.3',
  name: 'and name',
  mention: 'and mention',
}

function print({ rows, traps, groups, kinds, cues, mixed, problems }: Score) {
  const columns = levels.map((level) => `${heads[level]} P R F`.padEnd(19)).join('  ')
  console.log(`${''.padEnd(18)} expected proposed  ${columns}`)
  for (const [slice, { expected, proposed, ...of }] of rows) {
    const counts = `${String(expected).padStart(8)} ${String(proposed).padStart(8)}`
    const figures = levels.map((level) => rates(of[level]).padEnd(19)).join('  ')
    console.log(`${slice.padEnd(18)} ${counts}  ${figures}`)
  }
  console.log(
    `traps proposed ${share(traps)} · groups joined ${share(groups)} · kind right ${share(kinds)} · ` +
      `verb right ${share(cues)} · mixed, clause or its words ${share(mixed)}`,
  )
  for (const problem of problems) console.log(`PROBLEM ${problem}`)
}

function printMisses({ misses }: Score) {
  const line = (text: string) => text.replaceAll(/\s+/gu, ' ').slice(0, 100)
  for (const { id, what, words: said, more } of misses.slice(0, most)) {
    console.log(`  ${id} · ${what} · ${line(said)}${more === '' ? '' : ` · ${more}`}`)
  }
}

/** As many of the texts, over and over, as make up a long article. */
function longText(texts: readonly ExpectedText[]): string {
  const parts: string[] = []
  for (let count = 0, at = 0; count < LONG; at += 1) {
    const { text } = texts[at % texts.length]!
    parts.push(text)
    count += words(text).length
  }
  return parts.join('\n\n')
}

const read = (text: string) => quotesOf(text, { stakeholders })

function measure(file: string) {
  const texts = setOf(file)
  console.log(`\n${basename(file)}: ${texts.length} texts`)
  const by = (find: (text: string) => Proposed[]) =>
    scoreOf(
      texts,
      texts.map(({ id, text }) => ({ id, quotes: find(text) })),
    )
  const ours = by(read)
  print(ours)
  printMisses(ours)
  const rival = by(nearestVerb)
  console.log('Nearest verb, the simplest rival')
  print(rival)
  for (const level of ['ov80', 'name'] as const) {
    const [mine, theirs] = [ours, rival].map((score) => score.rows.get('all')?.[level].f1 ?? 0)
    row(`F1 over the rival's, all kinds, ${heads[level]}`, mine! / theirs!)
  }

  const each = texts.map(({ text }) => median(timed(ROUNDS, () => extract(text, known))))
  row('a text, median ms', median(each))
  row('the slowest text, ms', Math.max(...each))
  for (const [language, some] of Map.groupBy(texts, (text) => text.language)) {
    const long = longText(some)
    const count = words(long).length
    const took = (median(timed(ROUNDS, () => extract(long, known))) * LONG) / count
    row(`10,000 words of ${language}, median ms`, took, '≤ 300', took <= 300)
  }
}

try {
  for (const file of files) measure(file)
} catch (error) {
  console.error((error as Error).message)
  process.exit(2)
}
console.log('\nTexts of 1 MB that ask most of who reads them')
for (const { of, text } of hostileTexts(LONGEST)) {
  const [took = NaN] = timed(1, () => extract(text, known))
  row(`${of}, ms`, took, '≤ 2000', took <= 2000)
}
const { functions, patterns, verbs, words: small } = countRules()
console.log(
  `\nRules: ${functions} functions and ${patterns} regular expressions of src/extract; lists: ` +
    `${verbs.en} English and ${verbs.fr} French verbs of saying, ${small} small words`,
)
