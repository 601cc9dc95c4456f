import { readFileSync, readdirSync } from 'node:fs'
import { csvParseRows, dsvFormat } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvField, csvLine, guarded } from './write.ts'

const spectrum = new URL('../../../node_modules/csv-spectrum/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, spectrum), 'utf8')
const names = readdirSync(new URL('csvs/', spectrum)).map((file) => file.replace(/\.csv$/, ''))

/** The file's records as the corpus gives them, line ends inside fields counted as one. */
const sameLineEnds = (text: string) => text.replaceAll('\r\n', '\n')
const recordsIn = (name: string): unknown =>
  JSON.parse(read(`json/${name}.json`).replaceAll('\\r\\n', '\\n'))
// The corpus gives this one a JSON of other digits than its CSV.
const agreeing = names.filter((name) => name !== 'location_coordinates')

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\r\n', ' ', "'", '=', 'é', '😀') }),
)

describe('csv-spectrum', () => {
  it('is there', () => expect(names.length).toBeGreaterThan(10))

  const writtenAgain = (name: string) => {
    const rows = csvParseRows(read(`csvs/${name}.csv`))
    return { rows, written: rows.map((row) => csvLine(row, ',')).join('') }
  }

  it.each(names)('%s: its rows written and read again are the same', (name) => {
    const { rows, written } = writtenAgain(name)
    expect(csvParseRows(written)).toEqual(rows)
  })

  it.each(agreeing)('%s: what is written holds the records of the corpus', (name) => {
    const [head = [], ...rows] = csvParseRows(writtenAgain(name).written)
    const records = rows.map((row) =>
      Object.fromEntries(head.map((key, at) => [key, sameLineEnds(row[at] ?? '')])),
    )
    expect(records).toEqual(recordsIn(name))
  })
})

describe('a line', () => {
  it('ends in CRLF and quotes only what needs it', () => {
    expect(csvLine(['a', 'b c', ''], ',')).toBe('a,b c,\r\n')
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', 'two\rlines'], ',')).toBe(
      '"a,b","say ""no""","two\nlines","two\rlines"\r\n',
    )
  })

  it('quotes the separator in use and not the other', () => {
    expect(csvLine(['a,b', 'c;d'], ',')).toBe('"a,b",c;d\r\n')
    expect(csvLine(['a,b', 'c;d'], ';')).toBe('a,b;"c;d"\r\n')
  })

  it('quotes a space at either end, which some readers trim', () => {
    expect(csvField(' a', ',')).toBe('" a"')
    expect(csvField('a ', ',')).toBe('"a "')
  })

  it('never looks empty', () => {
    expect(csvLine([''], ',')).toBe('""\r\n')
  })

  it('gives any text back, with either separator', () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const), (table, separator) => {
        const text = table.map((row) => csvLine(row, separator)).join('')
        expect(dsvFormat(separator).parseRows(text)).toEqual(table)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the guard against spreadsheets', () => {
  it.each([
    ['=1+1'],
    ['+243 81'],
    ['-5 %'],
    ['@name'],
    ['\ttab'],
    ['\rreturn'],
    ['\nnew line'],
    ['\0nul'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠name'],
    ["'quoted' already"],
    [' =1+1'],
    ['   @name'],
    ['\u00a0=1+1'],
    [" 'a"],
    [' \tb'],
    ['\t=1'],
    ['\n \r+'],
    ['-'],
    ["'"],
  ])('stands before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  it.each([
    [''],
    [' '],
    ['a=b'],
    ['1-2'],
    [' a'],
    ['’tis'],
    ['–dash'],
    ['—dash'],
    ['"=1"'],
    ['«\u00a0=\u00a0»'],
    ['a\n=1'],
    ['|=1'],
  ])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text)
  })

  it('can be taken off again: what begins with a mark is guarded text, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = guarded(text)
        expect(safe.startsWith("'") ? safe.slice(1) : safe).toBe(text)
      }),
    )
  })
})
