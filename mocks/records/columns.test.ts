import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedFile } from '#tests/shippedRecords.ts'
import { fromColumns, inColumns } from './columns.ts'
import { fileNames } from './files.ts'

type Row = Record<string, unknown>

describe('records by column', () => {
  it('come back as they were, each with the fields it had', () => {
    // JSON has no infinity, and records no null.
    const value = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(fc.string()),
      fc.record({ en: fc.option(fc.string()), fr: fc.option(fc.string()) }),
    )
    // A record without any field is none of ours: each has its id.
    const row = fc
      .tuple(fc.string(), fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), value))
      .map(([id, rest]): Row => ({ ...rest, id }))
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(fromColumns(JSON.parse(JSON.stringify(inColumns(rows))))).toEqual(
          JSON.parse(JSON.stringify(rows)),
        )
      }),
    )
  })

  it.each(fileNames.filter((name) => name !== 'release'))('are the shipped %s', (name) => {
    const rows = shippedFile(name) as Row[]
    expect(fromColumns(JSON.parse(JSON.stringify(inColumns(rows))))).toEqual(rows)
  })

  it('are refused where null would be taken for a field that is not there', () => {
    expect(() => inColumns([{ id: 's1', note: null }])).toThrow('note')
  })

  it.each([[[{ id: 's1' }]], ['text'], [null], [{ id: 'no list' }]])(
    'leave %j to the schemas',
    (other) => {
      expect(fromColumns(other)).toBe(other)
    },
  )
})
