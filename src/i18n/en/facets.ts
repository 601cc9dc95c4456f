import { createFormat } from '../format.ts'

const f = createFormat('en')

/** The words of the facets and the date fields. */
export const facets = {
  region: 'Filters',
  option: (label: string, statements: string) => `${label}, ${statements}`,
  exclude: (label: string) => `Exclude ${label}`,
  not: 'not',
  searchIn: (facet: string) => `Search in ${facet}`,
  showAll: (count: number) => `Show all ${f.number(count)}`,
  showFewer: 'Show fewer',
  cut: (shown: number, of: number) =>
    `${f.number(shown)} of ${f.number(of)}; search to see the others`,
  nothing: 'nothing under this filter',
  noneFound: 'None has these letters.',
  date: 'Date said',
  from: 'From',
  to: 'To',
  dateExample: '2025-04-17',
  badDate: (typed: string) => `“${typed}” is not a date. Write 2025, 2025-04 or 2025-04-17.`,
  reversed: '“To” lies before “From”. Change one of them.',
}
