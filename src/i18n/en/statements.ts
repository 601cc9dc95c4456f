import { createFormat } from '../format.ts'

const f = createFormat('en')

/** The words of the Statements view. */
export const statements = {
  title: 'Statements',
  table: 'Statements',
  columns: {
    said: 'Said',
    stakeholder: 'Stakeholder',
    statement: 'Statement',
    positions: 'Positions',
    onBehalfOf: 'On behalf of',
    addressees: 'Addressees',
    ask: 'Ask',
    outlet: 'Outlet',
    published: 'Published',
    language: 'Language',
    kind: 'Kind',
    seal: 'Seal',
    status: 'Status',
  },
  positionsCoded: 'coded by Parley',
  chooseColumns: 'Columns',
  recode: 'Recode',
  tickRows: 'Tick rows',
  columnsTitle: 'Columns of the table',
  columnsReset: 'As at first',
  sortBy: 'Sort by',
  sorts: { ascending: 'first to last', descending: 'last to first' },
  sortOption: (column: string, direction: string) => `${column}, ${direction}`,
  newestFirst: 'Newest said first',
  oldestFirst: 'Oldest said first',
  open: (date: string, speaker: string) => `${date}, ${speaker}: open the statement`,
  publishedInstead: 'published; date of speaking not known',
  loadingRow: 'Loading …',
  loading: 'Loading the statements …',
  answered: (count: number) =>
    f.plural(count, { one: '1 answer recorded', other: `${f.number(count)} answers recorded` }),
  filterBy: (key: string, value: string) => `Only ${key}: ${value}`,
  empty: {
    title: 'No statement matches all of this',
    explain: 'Each part of the filter must hold. Without one of them there would be:',
    without: (key: string) => `Without “${key}”`,
    noneAlone:
      'Taking away any single part changes nothing; several exclude each other or match nothing.',
    clear: (count: string) => `Clear all filters: ${count}`,
  },
  rowsFailed: 'These rows could not be loaded.',
}
