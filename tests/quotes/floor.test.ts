/** The extractor holds what it has reached, on invented texts and on the first shipped article. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Span } from '#src/contract/records.ts'
import { extract } from '#src/extract/extract.ts'
import { quotesOf } from '#src/extract/quotes.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { likeness } from './compare.ts'
import type { ExpectedText } from './form.ts'
import { scoreOf } from './score.ts'

const { stakeholders, topics, statements, articles } = shippedRecords()
const known = { stakeholders: [...stakeholders], topics: [...topics], examples: [] }

interface Floor {
  file: string
  /** F1 of span and name, all together. */
  name: number
  /** F1 and precision of the spans, in each language. */
  spans: number
  precision: number
  /** Of the quotations cut in pieces, how many may fall apart. */
  apart: number
}

// The rules were written beside the first two; beside the third they were not.
describe.each<Floor>([
  { file: 'synthetic', name: 0.93, spans: 0.95, precision: 0.95, apart: 0 },
  { file: 'press', name: 0.94, spans: 0.96, precision: 0.96, apart: 2 },
  { file: 'unseen', name: 0.79, spans: 0.9, precision: 0.95, apart: 0 },
])('the invented texts in $file', ({ file, name, spans, precision, apart }) => {
  const texts = JSON.parse(
    readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8'),
  ) as ExpectedText[]
  const { rows, traps, groups, problems } = scoreOf(
    texts,
    texts.map(({ id, text }) => ({ id, quotes: quotesOf(text, known) })),
  )
  const all = rows.get('all')!

  it('keep their floor of span and name', () => {
    expect(all.name.f1).toBeGreaterThanOrEqual(name)
  })

  it.each(['en', 'fr'])('keep their floor of spans in %s', (language) => {
    expect(rows.get(language)!.ov80.f1).toBeGreaterThanOrEqual(spans)
    expect(rows.get(language)!.ov80.precision).toBeGreaterThanOrEqual(precision)
  })

  it('hold no trap, cut quotations are joined, and offsets fit', () => {
    expect(traps.right).toBe(0)
    expect(groups.of - groups.right).toBeLessThanOrEqual(apart)
    expect(problems).toEqual([])
  })
})

describe('the first article', () => {
  const article = articles.find(({ text }) => text !== undefined)!
  const here = statements.flatMap((statement) =>
    statement.appearances
      .filter(({ articleId }) => articleId === article.id)
      .map(({ spans }) => ({ ...statement, spans })),
  )
  const { proposals, language } = extract(article.text!, known)
  /** The proposal whose pieces are these, but for a word at the edge or two. */
  const proposed = (spans: readonly Span[]) =>
    proposals.find(
      (each) =>
        each.spans.length === spans.length &&
        each.spans.every((span, at) => likeness(span, spans[at]!) >= 0.8),
    )

  it('is read as English and holds nine statements', () => {
    expect(language).toBe('en')
    expect(here).toHaveLength(9)
  })

  it.each(here)('gives $id, whole and to its speaker', ({ spans, speakerId, kind }) => {
    expect(proposed(spans)).toMatchObject({ kind, speaker: { stakeholderId: speakerId } })
  })

  it('proposes nothing else', () => {
    expect(proposals).toHaveLength(here.length)
  })
})
