import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Appearance, Statement } from '#src/contract/records.ts'
import { handMade } from '#tests/support/handMade.ts'
import { inTextOrder, litRanges, textParts } from './articleText.ts'
import type { LitRange } from './articleText.ts'

const range = (statementId: string, start: number, end: number): LitRange => ({
  statementId,
  start,
  end,
})

/** Any Unicode text with ranges anywhere in it, also over one another, empty ones too. */
const textWithRanges = fc.string({ unit: 'binary', maxLength: 60 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(
          fc.constantFrom('s1', 's2', 's3'),
          fc.nat({ max: text.length }),
          fc.nat({ max: text.length }),
        )
        .map(([id, a, b]) => range(id, Math.min(a, b), Math.max(a, b))),
      { maxLength: 8 },
    ),
  ),
)

describe('a text cut where ranges begin and end', () => {
  it('is the text, to the code unit, and each part holds whose words it is', () => {
    fc.assert(
      fc.property(textWithRanges, ([text, ranges]) => {
        const parts = textParts(text, ranges)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { start, text: words, statementIds } of parts) {
          expect(text.slice(start, start + words.length)).toBe(words)
          for (let at = start; at < start + words.length; at++) {
            const here = ranges.filter((each) => each.start <= at && at < each.end)
            expect(new Set(statementIds)).toEqual(
              new Set(here.map(({ statementId }) => statementId)),
            )
            expect(statementIds).toHaveLength(new Set(statementIds).size)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has the innermost statement first where one lies in another', () => {
    const parts = textParts('a long quotation here', [range('outer', 0, 21), range('inner', 2, 6)])
    expect(parts.map(({ text, statementIds }) => [text, ...statementIds])).toEqual([
      ['a ', 'outer'],
      ['long', 'inner', 'outer'],
      [' quotation here', 'outer'],
    ])
  })

  it('goes on through ranges that only touch or cross', () => {
    const parts = textParts('abcdef', [range('a', 0, 3), range('b', 2, 5), range('c', 5, 6)])
    expect(parts.map(({ text, statementIds }) => [text, ...statementIds])).toEqual([
      ['ab', 'a'],
      ['c', 'a', 'b'],
      ['de', 'b'],
      ['f', 'c'],
    ])
  })
})

const text = 'First “one”, then “two”, then “one two”.'
const standing = (...exact: string[]): Appearance[] => [
  {
    articleId: 'dated',
    spans: exact.map((words) => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, exact: words }
    }),
  },
]
const rows = (...given: Partial<Statement>[]) =>
  handMade(...given).statements.map((statement) => ({ statement }))
const idsOf = (list: { statement: Statement }[]) => list.map(({ statement }) => statement.id)

describe('the statements of an article', () => {
  const list = rows(
    { text: 'one two', appearances: standing('one two') },
    { text: 'Ours', wording: 'summary', appearances: [{ articleId: 'dated', spans: [] }] },
    { text: 'two', appearances: standing('two') },
    { text: 'First […] one', appearances: standing('“one”', 'First') },
  )

  it('come in the order of its text, those without a place last', () => {
    expect(idsOf(inTextOrder(list, { id: 'dated', text }))).toEqual(['s4', 's3', 's1', 's2'])
  })

  it('keep that order by what was recorded, where no text is held', () => {
    expect(idsOf(inTextOrder(list, { id: 'dated' }))).toEqual(['s4', 's3', 's1', 's2'])
    const bare = rows({ appearances: [{ articleId: 'dated', spans: [] }] }, {})
    expect(idsOf(inTextOrder(bare, { id: 'dated' }))).toEqual(['s1', 's2'])
  })

  it('are lit where their words stand, also moved ones; broken ones and summaries are not', () => {
    const statements = rows(
      {
        text: 'two',
        appearances: [{ articleId: 'dated', spans: [{ start: 0, end: 6, exact: 'First ' }] }],
      },
      { text: 'nowhere', appearances: standing() },
      { text: 'Ours', wording: 'summary', appearances: standing('one two') },
      {
        text: 'then',
        appearances: [{ articleId: 'dated', spans: [{ start: 1, end: 5, exact: '“one”' }] }],
      },
    ).map(({ statement }) => statement)
    expect(litRanges(statements, { id: 'dated', text })).toEqual([
      range('s1', 0, 6),
      range('s4', 6, 11),
    ])
    expect(litRanges(statements, { id: 'dated' })).toEqual([])
    expect(litRanges(statements, { id: 'undated', text })).toEqual([])
  })
})
