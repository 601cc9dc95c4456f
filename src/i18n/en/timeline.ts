import { createFormat } from '../format.ts'

const f = createFormat('en')
const statements = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`

/** The words of the timeline: lanes, marks, milestones. */
export const timeline = {
  title: 'Timeline',
  table: 'Timeline',
  lanes: 'Lanes',
  kinds: { group: 'Group', stakeholder: 'Stakeholder', topic: 'Topic' },
  order: 'Order',
  orders: { count: 'Most statements', first: 'First heard', name: 'Name' },
  range: (from: string, to: string) => `${from} – ${to}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitLong: 'Show the whole time',
  pin: 'Filter to these dates',
  asList: 'As a list',
  asLanes: 'As lanes',
  chart: 'Statements in lanes over time',
  hint: 'Drag to move in time. Zoom with Ctrl and the wheel, two fingers, or + and −. Arrow keys go from mark to mark.',
  lane: (label: string, count: number) => `${label}, ${statements(count)}`,
  laneCount: statements,
  undatedIn: (count: number) => `${f.number(count)} undated`,
  noPosition: 'No position coded',
  undated: (count: number) =>
    `${statements(count)} without a date ${f.plural(count, { one: 'has', other: 'have' })} no place here`,
  inferred: (date: string) => `${date} (inferred)`,
  published: (date: string) => `${date} (published)`,
  /** `Patient Bashombe, April 2025 (inferred), supports: Civil society a party to the talks`. */
  mark: (speaker: string, date: string, positions: string) => `${speaker}, ${date}, ${positions}`,
  positionsJoin: '; ',
  bar: (label: string, count: number, date: string, stances: string) =>
    `${label}, ${date}: ${statements(count)}, ${stances}`,
  /** A bar stands for what is near a place of the axis, not for all of some dates. */
  about: (date: string) => `about ${date}`,
  listThese: (count: number) => `List these ${statements(count)}`,
  earlier: (count: number) => `${statements(count)} earlier`,
  later: (count: number) => `${statements(count)} later`,
  barZooms: 'Opens by zooming in',
  barLists: 'Opens their list',
  part: (count: number, stance: string) => `${f.number(count)} ${stance}`,
  milestone: (number: number, date: string, title: string) => `${number}: ${date}, ${title}`,
  milestones: 'Milestones',
  milestonesCount: (count: number) => `Milestones (${f.number(count)})`,
  milestonesHidden: (count: number) =>
    `${f.number(count)} more ${f.plural(count, { one: 'milestone', other: 'milestones' })} as you zoom in; all in the list below.`,
  source: 'Source',
  key: 'Key',
  filled: 'filled: printed words of the speaker',
  outline: 'outline: summary, or as reported',
  bracket: 'date not exact',
  crowd: 'several statements',
  codedBy: 'Stances coded by Parley.',
  nothingDated: {
    title: 'No dated statement to draw',
    body: (count: number) =>
      `The ${statements(count)} of this filter ${f.plural(count, { one: 'has', other: 'have' })} no date, neither of speaking nor of publication.`,
    action: 'See them as a list',
  },
  loading: 'Loading the timeline …',
  failed: 'The lanes could not be loaded.',
}
