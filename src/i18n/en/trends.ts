import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)

type Kind = 'stance' | 'group' | 'topic'
type Unit = 'month' | 'week'

/** The words of the trends under the timeline. */
export const trends = {
  title: 'Trends',
  countBy: 'Count by',
  kinds: { stance: 'Stance', group: 'Group', topic: 'Topic' },
  unit: 'For each',
  units: { month: 'Month', week: 'Week' },
  drawnAs: 'Drawn as',
  shapes: { stack: 'Stacked', line: 'Lines', share: 'Shares' },
  /** What is drawn: `Statements a month by stance`. */
  what: (by: Kind, unit: Unit, share: boolean) =>
    `${share ? 'Shares of statements' : 'Statements'} a ${unit} by ${by}`,
  /** `days`: both are days; French joins them otherwise than months. */
  range: (from: string, to: string, _days: boolean) => `${from} to ${to}`,
  titleWithRange: (what: string, range: string) => `${what}, ${range}`,
  notDrawn: 'Not drawn:',
  inexact: {
    month: (count: number) => `${n(count)} with a date less exact than a month`,
    week: (count: number) => `${n(count)} with a date less exact than a week`,
  },
  undated: (count: number) => `${n(count)} without a date`,
  coded: { stance: 'Stances coded by Parley.', topic: 'Topics coded by Parley.' },
  several: 'A statement on several topics counts in each of them.',
  others: (count: number) => f.plural(count, { one: '1 other', other: `${n(count)} others` }),
  joined: {
    group: (count: number, others: string) =>
      `The ${n(count)} groups with the fewest statements are drawn as one, “${others}”.`,
    topic: (count: number, others: string) =>
      `The ${n(count)} topics with the fewest statements are drawn as one, “${others}”.`,
  },
  inTable: 'The table has each.',
  segment: (date: string, series: string, counted: string) => `${date}, ${series}: ${counted}`,
  whole: (series: string, counted: string) => `${series}: ${counted}`,
  /** Of several topics drawn as one. */
  counted: (count: number) =>
    `counted ${f.plural(count, { one: 'once', other: `${n(count)} times` })}`,
  chart: (what: string) => `${what}. Arrow keys go from number to number.`,
  legend: 'Key',
  /** What a finger touched in the chart. */
  column: {
    hint: { month: 'Tap a month for its numbers.', week: 'Tap a week for its numbers.' },
    previous: 'Previous in the chart',
    next: 'Next in the chart',
  },
  table: {
    show: 'Numbers as a table',
    name: 'Trends',
    bin: { month: 'Month', week: 'Week' },
    inexact: 'date not exact',
    undated: 'no date',
    total: 'Total',
    /** By topic. */
    once: 'A statement on several topics counts once in Total.',
  },
  download: {
    label: 'Download',
    items: { excel: 'CSV for Excel', data: 'CSV (data)', svg: 'SVG', png: 'PNG' },
    done: (file: string) => `Saved: ${file}`,
    failed: 'The file could not be made; nothing was saved. Try again.',
  },
  picture: {
    filter: (words: string) => `Filter: ${words}`,
    source: (release: string, through: string, version: string) =>
      `Parley, release of ${f.date(release)}, records to ${f.date(through)}, data version ${version}. CC BY 4.0.`,
  },
  nothing: {
    title: 'Nothing to draw',
    empty: 'No statement matches this filter.',
    undated: (statements: string) =>
      `Of what matches (${statements}) nothing has a date exact enough to be drawn; it is all in the table.`,
  },
  loading: 'Counting …',
}
