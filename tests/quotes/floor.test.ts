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

describe('the synthetic set', () => {
  const texts = JSON.parse(
    readFileSync(join(import.meta.dirname, 'synthetic.json'), 'utf8'),
  ) as ExpectedText[]
  const { rows, traps, groups, problems } = scoreOf(
    texts,
    texts.map(({ id, text }) => ({ id, quotes: quotesOf(text, known) })),
  )
  const all = rows.get('all')!

  it('keeps its floor of span and name', () => {
    expect(all.name.f1).toBeGreaterThanOrEqual(0.93)
  })

  it.each(['en', 'fr'])('keeps its floor of spans in %s', (language) => {
    expect(rows.get(language)!.ov80.f1).toBeGreaterThanOrEqual(0.95)
    expect(rows.get(language)!.ov80.precision).toBeGreaterThanOrEqual(0.95)
  })

  it('falls into no trap, joins every cut quotation, and offsets fit', () => {
    expect(traps.right).toBe(0)
    expect(groups.right).toBe(groups.of)
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
