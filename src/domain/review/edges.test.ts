import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOf } from '#src/domain/changes/spans.ts'
import { afterStep, nearestStop, rangeOf, withEdge, wordAt } from './edges.ts'

const TEXT = 'He said: “Not us, ever.” Then left.'
const spans = (words: string) => {
  const start = TEXT.indexOf(words)
  return spansOf(TEXT, [{ start, end: start + words.length }])
}
const moved = (words: string, edge: 'start' | 'end', by: 1 | -1) =>
  withEdge(TEXT, spans(words), { at: 0, edge, by })[0]?.exact

describe('the end of quoted words', () => {
  it('goes word by word and sign by sign', () => {
    expect(moved('Not us', 'end', 1)).toBe('Not us,')
    expect(moved('Not us,', 'end', 1)).toBe('Not us, ever')
    expect(moved('Not us, ever', 'end', -1)).toBe('Not us,')
    expect(moved('Not us', 'start', 1)).toBe('us')
    expect(moved('Not us', 'start', -1)).toBe('“Not us')
  })

  it('leaves a word, and stays in the text', () => {
    expect(moved('us', 'start', 1)).toBe('us')
    expect(moved('us', 'end', -1)).toBe('us')
    expect(moved('He', 'start', -1)).toBe('He')
    expect(moved('left.', 'end', 1)).toBe('left.')
  })

  it('makes one span of two that come to touch', () => {
    const two = [...spans('Not'), ...spans('ever')]
    const joined = withEdge(TEXT, withEdge(TEXT, two, { at: 0, edge: 'end', by: 1 }), {
      at: 0,
      edge: 'end',
      by: 1,
    })
    expect(joined.map(({ exact }) => exact)).toEqual(['Not us, ever'])
  })

  it('comes to stand at the nearest word where a handle is let go', () => {
    const inside = TEXT.indexOf('ever') + 1
    expect(TEXT.slice(0, nearestStop(TEXT, inside, 'end'))).toMatch(/,$/)
    expect(TEXT.slice(nearestStop(TEXT, inside, 'start'))).toMatch(/^ever/)
    expect(TEXT.slice(0, nearestStop(TEXT, inside + 2, 'end'))).toMatch(/ever$/)
  })

  it('never cuts a character apart, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '')
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.boolean(), fc.boolean())), (words, steps) => {
        let now = spansOf(words, [{ start: 0, end: words.length }])
        for (const [first, forth] of steps) {
          now = withEdge(words, now, {
            at: 0,
            edge: first ? 'start' : 'end',
            by: forth ? 1 : -1,
          })
          for (const { start, end, exact } of now) {
            expect(words.slice(start, end)).toBe(exact)
            expect(exact.isWellFormed()).toBe(true)
          }
        }
      }),
    )
  })
})

describe('words chosen by keys', () => {
  const shown = (chosen: ReturnType<typeof wordAt>) => {
    const { start, end } = rangeOf(chosen!)
    return TEXT.slice(start, end)
  }

  it('begin at the word that stands there, and go on', () => {
    const first = wordAt(TEXT, TEXT.indexOf('“'))
    expect(shown(first)).toBe('Not')
    expect(shown(afterStep(TEXT, first!, 1, false))).toBe('us')
    const more = afterStep(TEXT, afterStep(TEXT, first!, 1, true), 1, true)
    expect(shown(more)).toBe('Not us, ever')
    expect(shown(afterStep(TEXT, more, -1, true))).toBe('Not us')
    expect(shown(afterStep(TEXT, first!, -1, true))).toBe('said: “Not')
  })

  it('end where the text does', () => {
    const last = wordAt(TEXT, TEXT.length)
    expect(shown(last)).toBe('left')
    expect(afterStep(TEXT, last!, 1, true)).toEqual(last)
    expect(wordAt('…!', 0)).toBeUndefined()
  })
})
