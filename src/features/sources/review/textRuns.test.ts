import fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemOf } from '#tests/support/reviews.ts'
import { runsOf } from './textRuns.ts'

it('cuts a text into lines and runs, the shortest item first', () => {
  const text = 'He said the “road is next” now.\n\nEnd.'
  const items = [
    itemOf(text, ['the “road is next”'], { id: 'whole' }),
    itemOf(text, ['road is next'], { id: 'inside' }),
  ]
  const lines = runsOf(text, items)
  expect(
    lines.map((line) => line.map(({ start, end, ids }) => [text.slice(start, end), ...ids])),
  ).toEqual([
    [
      ['He said '],
      ['the “', 'whole'],
      ['road is next', 'inside', 'whole'],
      ['”', 'whole'],
      [' now.\n'],
    ],
    [['\n']],
    [['End.']],
  ])
  expect(lines[0]?.map(({ begins }) => begins)).toEqual([
    undefined,
    'whole',
    'inside',
    undefined,
    undefined,
  ])
})

it('gives the whole text back, whatever stands in it', () => {
  const piece = fc.constantFrom('a', ' ', '\n', '👩🏽‍🚀', 'é', '“')
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join('')),
      fc.array(fc.tuple(fc.nat(), fc.nat())),
      (text, ranges) => {
        const items = ranges.map(([x, y], at) => {
          const start = Math.min(x, y) % text.length
          const end = Math.min(text.length, start + 1 + (Math.max(x, y) % 5))
          const span = { start, end, exact: text.slice(start, end) }
          return itemOf(text, [text], { id: `${at}`, spans: [span] })
        })
        const runs = runsOf(text, items).flat()
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end, ids } of runs) {
          const over = items
            .filter(({ spans: [span] }) => span!.start <= start && span!.end >= end)
            .map((item) => item.id)
          expect(ids.toSorted()).toEqual(over.toSorted())
        }
      },
    ),
  )
})
