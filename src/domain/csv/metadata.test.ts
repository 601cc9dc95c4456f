import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { csvProfiles, languages } from '#src/contract/questions.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { statementRows } from '#tests/statementRows.ts'
import { exportFileName, provenanceOf } from '../provenance.ts'
import { createLookup } from '../records.ts'
import { csvLines } from './lines.ts'
import { csvMetadata, statementTable } from './metadata.ts'

const records = shippedRecords()
const provenance = provenanceOf({
  filter: 'kind=verbatim',
  count: 147,
  of: 270,
  release: records.release,
  version: 'v1',
  list: 'https://parley.example/statements',
})

interface Described {
  name: string
  titles: { en: string[]; fr: string[] }
  datatype: string | { base: string; format: string }
  separator?: string
}
interface Metadata {
  url: string
  dialect: { delimiter: string; encoding: string }
  tableSchema: { columns: Described[]; primaryKey?: string }
}

const cases = csvProfiles.flatMap((profile) => languages.map((lang) => ({ profile, lang })))

describe.each(cases)('the metadata of $profile in $lang', ({ profile, lang }) => {
  const name = exportFileName(profile, records.release.release)
  // As a reader gets it: through JSON.
  const text = JSON.stringify(csvMetadata(name, statementTable(profile), profile, lang, provenance))
  const metadata = JSON.parse(text) as Metadata
  const { columns, primaryKey } = metadata.tableSchema
  const context = {
    lookup: createLookup(records),
    lang,
    permalink: (id: string) => id,
    version: 'v1',
  }
  const csv = [...csvLines(statementRows(records), profile, context)]
    .join('')
    .replace(/^\uFEFF/, '')
  const table = dsvFormat(metadata.dialect.delimiter).parse(csv)

  it('describes the columns of that file, in their order, named as in its head', () => {
    expect(columns.map((column) => column.name)).toEqual(table.columns)
    for (const { name: column, titles } of columns) {
      expect(titles.en).toContain(column)
      expect(titles.fr).toContain(column)
      expect(titles.en).toHaveLength(2)
    }
  })

  it('names the file and how it is written', () => {
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
      url: name,
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      dialect: {
        delimiter: profile === 'excel' && lang === 'fr' ? ';' : ',',
        header: true,
        lineTerminators: ['\r\n'],
        encoding: 'utf-8',
        quoteChar: '"',
        doubleQuote: true,
      },
    })
  })

  it('keeps the question, the counts and the version', () => {
    expect(metadata).toMatchObject({
      'dc:source': { '@id': 'https://parley.example/statements?kind=verbatim' },
      notes: [{ filter: 'kind=verbatim', count: 147, of: 270, version: 'v1' }],
    })
  })

  it('has formats and separators that every field of the file fits', () => {
    for (const { name: column, datatype, separator } of columns) {
      const format = typeof datatype === 'string' ? undefined : new RegExp(`^(${datatype.format})$`)
      for (const row of table) {
        const field = row[column] ?? ''
        const values = field === '' ? [] : separator ? field.split(separator) : [field]
        if (format) for (const value of values) expect(value).toMatch(format)
        if (datatype === 'anyURI' && column === 'urls') {
          for (const value of values) expect(URL.canParse(value)).toBe(true)
        }
        if (datatype === 'json' && field) expect(Array.isArray(JSON.parse(field))).toBe(true)
        if (datatype === 'number' && field) expect(Number(field)).not.toBeNaN()
      }
    }
  })

  it('has a key only where each statement stands once', () => {
    expect(primaryKey).toBe(profile === 'positions' ? undefined : 'id')
    const ids = table.map((row) => row['id'])
    if (primaryKey) expect(new Set(ids).size).toBe(ids.length)
  })
})
