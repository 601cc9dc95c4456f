import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)

/** What stands above a view on paper. */
export const paper = {
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
}
