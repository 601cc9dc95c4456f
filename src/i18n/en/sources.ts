import { createFormat } from '../format.ts'

const f = createFormat('en')
const articles = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'article', other: 'articles' })}`
const statements = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`

/** The words of the view of sources and of the page of an article. They load with it. */
export const words = {
  title: 'Sources',
  table: 'Articles',
  outletsTable: 'Outlets',
  subViews: 'Parts of this page',
  views: { articles: 'Articles', outlets: 'Outlets' },
  problem: 'The articles could not be shown',
  columns: {
    title: 'Article',
    outlet: 'Outlet',
    published: 'Published',
    language: 'Language',
    statements: 'Statements',
    seals: 'Seals',
    held: 'Text',
  },
  outletColumns: {
    outlet: 'Outlet',
    articles: 'Articles',
    matching: 'With a match',
    statements: 'Statements',
    held: 'Text held',
  },
  sortBy: 'Sort by',
  order: {
    text: { ascending: 'A to Z', descending: 'Z to A' },
    number: { ascending: 'fewest first', descending: 'most first' },
    date: { ascending: 'earliest first', descending: 'latest first' },
    seals: { ascending: 'fewest verified first', descending: 'most verified first' },
    held: { ascending: 'not held first', descending: 'held first' },
  },
  sortOption: (column: string, direction: string) => `${column}, ${direction}`,
  count: (total: number, of: number) => `${f.number(total)} of ${articles(of)}`,
  printed: (count: number, of: number) =>
    `${f.number(count)} of ${articles(of)} are printed; the CSV holds all of them.`,
  all: 'All articles',
  allHint: 'also those without a match',
  /** Read after a number of a row: what of which article. */
  ofArticle: (title: string) => `, ${title}`,
  statementsIn: (count: number, title: string) =>
    ` ${f.plural(count, { one: 'statement', other: 'statements' })} in ${title}`,
  waiting: (count: number) => `${f.number(count)} waiting`,
  /** Read after it. */
  waitingIn: (title: string) => `: go on reviewing ${title}`,
  /** Read after a number of articles of an outlet. */
  articlesOf: {
    articles: (count: number, outlet: string) =>
      ` ${f.plural(count, { one: 'article', other: 'articles' })} by ${outlet}`,
    matching: (count: number, outlet: string) =>
      ` ${f.plural(count, { one: 'article', other: 'articles' })} by ${outlet} with a match`,
    held: (count: number, outlet: string) =>
      ` held ${f.plural(count, { one: 'text', other: 'texts' })} by ${outlet}`,
  },
  seals: {
    verified: (count: number) => `${f.number(count)} verified`,
    moved: (count: number) => `${f.number(count)} moved`,
    broken: (count: number) => `${f.number(count)} broken`,
    'not-held': (count: number) => `${f.number(count)} not held`,
    summary: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'summary', other: 'summaries' })}`,
  },
  held: 'Held',
  notHeld: 'Not held',
  noDate: 'Not known',
  loading: 'Loading …',
  notLinked:
    'The filter asks for another article already; one filter can’t ask for both, so this number has no link.',
  coverage: {
    title: 'Coverage',
    all: 'Articles',
    bare: 'Without accepted statement',
    held: 'Text held',
    outlets: 'Outlets',
    proposals: 'Proposals waiting',
    verified: 'Verified',
    moved: 'Moved',
    broken: 'Broken',
    'not-held': 'Text not held',
    summary: 'Summaries',
    /** Read after a number of the coverage. */
    see: {
      all: ': list all articles',
      bare: ': list the articles without an accepted statement',
      held: ': list the articles whose text is held',
      waiting: (count: number) =>
        `: list the ${f.plural(count, { one: 'article they wait in', other: `${articles(count)} they wait in` })}`,
      outlets: ': list the outlets',
      seals: ': list these statements',
    },
  },
  none: {
    bare: 'Every article has an accepted statement',
    waiting: 'No proposal waits in an article of these records',
    held: 'The text of no article is held here',
    heldBody: 'Open an article and paste its text: its quotations are then verified word for word.',
    records: 'These records hold no article yet',
    body: 'All articles stand in the table behind the switch “All articles”.',
    all: (count: number) => `All ${articles(count)}`,
  },

  article: {
    loading: 'Loading the article …',
    problem: 'The article could not be shown',
    missing: (id: string) => `There is no article ${id} in these records`,
    missingBody: 'The link may be mistyped, or the article was removed.',
    back: 'All sources',
    titleIs: {
      printed: 'Title as printed',
      rebuilt: 'Title rebuilt from the address; the printed one is not known',
      described: 'Title in Parley’s words; the printed one is not known',
    },
    facts: {
      outlet: 'Outlet',
      originalOutlet: 'First published by',
      author: 'Author',
      published: 'Published',
      retrieved: 'Retrieved',
      language: 'Language',
    },
    unknown: 'not known',
    stateMedia: 'state media',
    openSource: 'Open source',
    archive: 'Archived copy',
    edit: 'Edit and history',
    text: 'Text',
    held: 'Text of the article',
    litHint: (count: number) =>
      count === 1
        ? 'The words of one statement are lit. Choose them to open it.'
        : `The words of ${statements(count)} are lit. Choose them to open the statement.`,
    noLit: 'No words of a statement are found in this text.',
    noText: 'No text of this article is held here',
    noTextBody:
      'Open the source and paste its text: Parley then looks for every quotation in it, word for word.',
    statements: 'Statements',
    count: (count: number, of: number) =>
      count === of ? statements(of) : `${f.number(count)} of ${statements(of)} match the filter`,
    table: 'In the table',
    whole: 'Show all of this article',
    inOrder: 'in the order of the text',
    byDate: 'by date',
    none: 'No accepted statement stands in this article.',
    noneHere: (of: number) => `None of the ${statements(of)} in this article matches the filter.`,
    open: (name: string) => `${name}: open the statement`,
    openStatement: (name: string) => `, ${name}: open the statement`,
  },
}
