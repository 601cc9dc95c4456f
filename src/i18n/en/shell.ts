import { createFormat } from '../format.ts'

const f = createFormat('en')

/** The words of the frame that all views stand in. Names in product.md §6 are an interface. */
export const shell = {
  tagline: 'Who said what in the DRC–U.S. mining talks',
  mainNavigation: 'Main',
  tabs: {
    statements: 'Statements',
    stakeholders: 'Stakeholders',
    timeline: 'Timeline',
    positions: 'Positions',
    asks: 'Asks',
    sources: 'Sources',
    about: 'About',
    changes: 'Changes',
    records: 'Records',
    backup: 'Backup',
    more: 'More',
  },
  printAgain: 'Some rows may be missing; print again to have them all.',
  skipToContent: 'Skip to the content',
  otherLanguage: 'Français',
  otherLanguageTag: 'fr',
  theme: { toDark: 'Dark theme', toLight: 'Light theme' },
  search: { label: 'Search statements', short: 'Search statements', clear: 'Clear the search' },
  filters: {
    open: 'Filters',
    dialog: 'Filters',
    clear: 'Clear filters',
    remove: (chip: string) => `Remove filter: ${chip}`,
    chip: (key: string, value: string) => `${key}: ${value}`,
    chipNot: (key: string, value: string) => `${key}: not ${value}`,
    show: (count: number) =>
      `Show ${f.number(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`,
  },
  count: (count: number, of: number) =>
    `${f.number(count)} of ${f.number(of)} ${f.plural(of, { one: 'statement', other: 'statements' })}`,
  counting: 'Counting …',
  undatedLeftOut: (count: number) =>
    `${f.number(count)} undated ${f.plural(count, { one: 'statement is', other: 'statements are' })} left out by the dates`,
  undo: {
    label: 'Undo',
    redo: 'Redo',
    history: 'History',
    nothing: 'Nothing to undo',
    nothingAgain: 'Nothing to redo',
    clearing: (filters: string) => `Bring back the filters: ${filters}`,
    viewDeleted: (name: string) => `Bring back the view “${name}”`,
  },
  palette: {
    open: 'Go to …',
    failed: 'This part could not be loaded. Check the connection, then try again.',
  },
  more: 'More',
  close: 'Close',
  retry: 'Try again',
  dismiss: 'Dismiss',
  otherLanguageFailed:
    'The French words could not be loaded. Check the connection, then choose Français again.',
  problem: {
    title: 'The statements could not be shown',
    'not-found': 'There is no such record here.',
    'bad-request': 'The question could not be understood.',
    'bad-records': 'The records as served do not have the form they should have; none are shown.',
    stale: 'The record was changed by somebody else, or in another tab, in the meantime.',
    'storage-full': 'This browser’s storage is full, so nothing was saved.',
    'storage-denied': 'This browser lets Parley keep nothing, so nothing was saved.',
    'read-only': 'Records can’t be changed here.',
    unreachable: 'The records could not be reached. The connection may be down.',
    failed: 'Something went wrong on our side.',
    kept: 'Your filter is still in the address; nothing is lost.',
    where: 'Where',
    next: 'Try again; if it stays, report it with the words above.',
  },
  crash: {
    title: 'This view could not be shown',
    body: 'Your filter and what you saved are kept. Load the page again; if it breaks again, tell us what you did.',
    reload: 'Load again',
  },
  notFound: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the page has moved.',
    home: 'All statements',
  },
}
