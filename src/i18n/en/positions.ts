import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (count: number) => f.number(count)
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`
const rowsAndColumns = (rows: number, columns: number) =>
  [
    ...(rows > 0 ? [`${n(rows)} ${f.plural(rows, { one: 'row', other: 'rows' })}`] : []),
    ...(columns > 0
      ? [`${n(columns)} ${f.plural(columns, { one: 'column', other: 'columns' })}`]
      : []),
  ].join(' and ')

/** The words of the positions; fetched with them. */
export const positions = {
  title: 'Positions',
  table: 'Positions',
  subViews: 'Views of the positions',
  names: { matrix: 'Who stands where', changes: 'What changed', agreement: 'Who agrees with whom' },
  problem: 'The positions could not be shown',
  loading: 'Loading the positions …',
  rows: 'Rows',
  opened: { groups: 'Groups', stakeholders: 'Stakeholders' },
  least: 'At least',
  leastOption: statements,
  rowOrder: 'Rows by',
  columnOrder: 'Columns by',
  orders: { count: 'most statements', name: 'name', similarity: 'similarity' },
  orderAndFiles: 'Order and files',
  similarity:
    'Rows by similarity: each row stands beside the one most like it (greatest cosine of its counts by claim and stance), beginning with the row of most statements.',
  leftOut: (rows: number, columns: number, least: number) =>
    `${rowsAndColumns(rows, columns)} without a cell of at least ${statements(least)} left out.`,
  pale: (least: number) => `Cells of fewer than ${n(least)} are shown as a pale number.`,
  rowHead: 'Who',
  /** `Religious bodies, Deal respects sovereignty: 3 statements, 3 opposes` */
  cell: (row: string, claim: string, count: number, stances: string) =>
    `${row}, ${claim}: ${statements(count)}, ${stances}`,
  part: (count: number, stance: string) => `${n(count)} ${stance}`,
  counted: (row: string) => `, ${row}: all statements`,
  onBehalf: (name: string) => `${name}, said by others on its behalf`,
  onBehalfTag: 'said by others on its behalf',
  none: (articles: number, until: string, filtered: boolean) =>
    `no statement in our ${n(articles)} ${f.plural(articles, { one: 'article', other: 'articles' })}, to ${until}${filtered ? ', under this filter' : ''}`,
  noneShort: 'no statement recorded',
  key: 'Key',
  single: 'in outline: a single statement',
  dot: 'nothing recorded',
  codedBy: 'Stances coded by Parley.',
  coded: (count: number, of: number) =>
    `${n(count)} of ${statements(of)} ${f.plural(count, { one: 'takes', other: 'take' })} a position.`,
  behalfNote: 'A group counts what its members say, not what others say on their behalf.',
  hint: 'Arrow keys go from cell to cell; Enter opens the evidence.',
  nothingCoded: {
    title: 'No position coded',
    body: (count: number) =>
      `None of the ${statements(count)} of this filter takes a position on a claim.`,
    action: 'See the statements',
  },
  nothingSoMany: {
    title: (least: number) => `No cell has ${statements(least)}`,
    body: 'Lower the least number of statements to see the matrix.',
    action: 'Show all cells',
  },
  download: {
    matrix: 'Download the matrix',
    changes: 'Download the changes',
    items: {
      wideExcel: 'Wide, for Excel',
      wideData: 'Wide (data)',
      wideMetadata: 'CSVW metadata, wide',
      longExcel: 'Long, for Excel',
      longData: 'Long (data)',
      longMetadata: 'CSVW metadata, long',
      excel: 'CSV for Excel',
      data: 'CSV (data)',
      metadata: 'CSVW metadata',
    },
    notes: {
      wideExcel: 'one row a group or stakeholder',
      wideData: 'one row a group or stakeholder',
      wideMetadata: 'what the columns of the data file hold',
      longExcel: 'one row a claim and stance',
      longData: 'one row a claim and stance',
      longMetadata: 'what the columns of the data file hold',
      excel: 'one row a pair of statements',
      data: 'one row a pair of statements',
      metadata: 'what the columns of the data file hold',
    },
    busy: 'Making the file …',
    done: (file: string) => `Saved: ${file}`,
    failed: 'The file could not be made; nothing was saved. Try again.',
  },
  evidence: {
    name: 'Evidence',
    loading: 'Loading the evidence …',
    failed: 'The evidence could not be shown',
    missing: 'There is no such cell in these records. The link may be mistyped.',
    close: 'Close the evidence',
    on: (row: string) => `${row} on the claim`,
    colon: ': ',
    count: statements,
    side: {
      supports: 'for',
      conditional: 'conditional',
      neutral: 'neutral',
      opposes: 'against',
      mixed: 'mixed',
    },
    /** `2 for, 1 against; latest 4 December 2025: against` */
    rule: (sides: string, latest: string | undefined) =>
      latest === undefined ? `${sides}; none dated` : `${sides}; ${latest}`,
    latest: (date: string, side: string) => `latest ${date}: ${side}`,
    latestUnsure: (date: string, sides: string) => `latest ${date}: ${sides}, order not known`,
    inferred: (date: string) => `${date} (inferred)`,
    published: (date: string) => `${date} (published)`,
    and: ' and ',
    onBehalfOf: 'on behalf of',
    openOf: (name: string) => `, ${name}: open the statement`,
    all: (shown: string) => `${shown} shown.`,
    allLink: (count: number) => `All ${statements(count)}`,
    inStatements: 'See them in Statements',
  },
  changes: {
    title: 'What changed',
    whose: 'Said',
    voices: { said: 'by the stakeholder', behalf: 'by others on behalf of the stakeholder' },
    reversals: 'Reversals only',
    rule: {
      said: 'A change: two statements by the same stakeholder on the same claim, with different stances, dated so that the order is certain.',
      behalf:
        'A change: two statements by others on behalf of the same stakeholder on the same claim, with different stances, dated so that the order is certain.',
    },
    reversalRule: 'A reversal goes from for to against, or back.',
    partial:
      'April 2025 and 17 April 2025 have no certain order; a date of publication is only the latest day on which something can have been said.',
    compared: (compared: number, changed: number, reversals: number) =>
      `${n(compared)} ${f.plural(compared, { one: 'pair was', other: 'pairs were' })} compared: ${n(changed)} ${f.plural(changed, { one: 'change', other: 'changes' })}, of which ${n(reversals)} ${f.plural(reversals, { one: 'reversal', other: 'reversals' })}.`,
    unordered: (count: number) =>
      `${n(count)} more ${f.plural(count, { one: 'pair', other: 'pairs' })} could not be compared: the order is not certain.`,
    byGroup: 'By group',
    columns: {
      group: 'Group',
      compared: 'Pairs compared',
      changed: 'Changes',
      reversals: 'Reversals',
    },
    noGroup: 'no group',
    list: 'Changes, newest first',
    on: 'on the claim',
    reversalTag: 'Reversal',
    earlier: 'Earlier',
    later: 'Later',
    shown: (shown: number, of: number) =>
      `${n(shown)} of ${n(of)} ${f.plural(of, { one: 'change', other: 'changes' })}`,
    more: 'Show more',
    none: 'No change found',
    noneReversal: 'No reversal found',
    noneBody:
      'Under this filter nobody is recorded with different stances on one claim in a certain order.',
    noneReversalBody:
      'Under this filter nobody is recorded going from for to against, or back, in a certain order.',
    allChanges: 'Show all changes',
    loading: 'Comparing …',
    failed: 'The changes could not be shown',
    seeAll: 'All changes in Positions',
  },
}
