import { createFormat } from '../format.ts'

const f = createFormat('en')

/** The words of the time histogram. */
export const histogram = {
  name: {
    month: 'Statements over time, by month',
    week: 'Statements over time, by week',
    day: 'Statements over time, by day',
  },
  week: (from: string, to: string) => `${from} to ${to}`,
  bar: (date: string, statements: string, stances: string) =>
    stances === '' ? `${date}: ${statements}` : `${date}: ${statements}, ${stances}`,
  part: (count: number, stance: string) => `${f.number(count)} ${stance}`,
  inexact: 'date not exact',
  undated: 'no date',
  from: 'From',
  to: 'To',
  none: 'No dated statement to draw.',
  hint: 'Drag, or move the two handles with the arrow keys.',
}
