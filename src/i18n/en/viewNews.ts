import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (count: number) => f.number(count)

/** What is new in saved views. */
export const viewNews = {
  region: 'What is new',
  added: (count: number) => `${n(count)} new`,
  edited: (count: number) => `${n(count)} edited`,
  retracted: (count: number) => `${n(count)} retracted`,
  /** Stand in the rows of statements. */
  marks: { added: 'New', edited: 'Edited', retracted: 'Retracted' },
  /** Names a link by what it lists, with the view: `3 new in “The bishops”`. */
  inView: (counted: string, name: string) => `${counted} in “${name}”`,
  /** `day` is left out where the device’s clock can’t be right. */
  since: (name: string, day: string | undefined) =>
    `In “${name}”, since you last opened it${day === undefined ? '' : ` on ${day}`}:`,
  nothing: (day: string | undefined) =>
    `Nothing new since you last opened it${day === undefined ? '' : ` on ${day}`}.`,
  nothingIn: (name: string, day: string | undefined) =>
    `Nothing new in “${name}” since you last opened it${day === undefined ? '' : ` on ${day}`}.`,
  notCounted: 'What is new is counted from the next opening on.',
  failed: 'What is new could not be counted.',
  retry: 'Try again',
  whole: 'Whole view',
  deleted: 'The view itself was deleted; this stays until you dismiss it.',
  left: (count: number) =>
    `${n(count)} of them no longer ${f.plural(count, { one: 'matches', other: 'match' })} it`,
  gone: (count: number) =>
    `${n(count)} taken out of the records altogether; Changes tells when and why`,
  /** Between two notes. */
  join: '; ',
  cut: (listed: number, count: number) => `the list shows ${n(listed)} of ${n(count)}`,
}
