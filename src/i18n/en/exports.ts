import { createFormat } from '../format.ts'

const f = createFormat('en')

/** The words of the export menu. */
export const exports = {
  busy: 'Exporting …',
  items: {
    excel: 'CSV for Excel',
    data: 'CSV (data)',
    positions: 'CSV, one row per position',
    metadata: 'CSVW metadata',
    json: 'JSON',
    briefing: 'Copy as briefing',
    print: 'Print',
  },
  notes: {
    excel: 'Opens in a spreadsheet with its accents; text that looks like a formula is guarded.',
    data: 'Plain RFC 4180, untouched: for R, Python and databases.',
    positions: 'A line for each topic and stance of a statement.',
    metadata: 'Describes the columns of “CSV (data)” for machines (W3C).',
    json: 'The records with all they name, and where they come from.',
    briefing: 'By topic, with sources in footnotes, to paste into a document.',
    print: 'This view on paper, every row of it.',
    share: 'The address of this view as it is filtered now.',
  },
  /** On Stakeholders, Asks and Sources, which table a file holds. */
  stakeholders: (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'stakeholder', other: 'stakeholders' })}`,
  asks: (count: number) => `${f.number(count)} ${f.plural(count, { one: 'ask', other: 'asks' })}`,
  articles: (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'article', other: 'articles' })}`,
  voices: 'Voices by group, month and topic',
  ofTable: (rows: string, note: string) => `${rows}. ${note}`,
  done: (statements: string, file: string) => `${statements} exported: ${file}`,
  failed: 'The export failed; nothing was saved. Try again.',
  /** What a briefing is of where it is not of all statements of the filter. */
  briefed: {
    stakeholder: 'What this stakeholder said',
    source: 'What stands in this article',
    asks: 'The asks',
  },
}
