import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)

/** The words of the export menu and of what it prints. */
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
  /** What stands above a view on paper. */
  printed: {
    all: 'No filter',
    filter: (words: string) => `Filter: ${words}`,
    data: (release: string, version: string, through: string) =>
      `Parley, data of ${release} (version ${version}), records to ${through}.`,
    on: (day: string) => `Printed on ${day}.`,
    first: (shown: number, of: number) =>
      `The first ${n(shown)} of ${n(of)} rows; the export has them all.`,
    missing: (shown: number, of: number) =>
      `${n(shown)} of ${n(of)} rows: the others had not been loaded. Print from Parley’s own menu (Export, Print) to have them.`,
    failed: 'The rows could not be loaded, so nothing was printed. Try again.',
    preparing: 'Preparing the pages …',
  },
}
