/** Dates as articles print them, in English and French. */
import { isPartialDate } from '#src/contract/records.ts'
import { fold } from '#src/contract/tokens.ts'
import type { NumberedLine } from './heldText.ts'

/** Folded beginnings of the names of months, by which both languages tell them apart. */
const months: readonly (readonly [start: RegExp, month: number])[] = [
  [/^jan/, 1],
  [/^f(?:eb|ev)/, 2],
  [/^mar/, 3],
  [/^a(?:pr|vr)/, 4],
  [/^ma[iy]/, 5],
  [/^(?:june?$|juin)/, 6],
  [/^jui?l/, 7],
  [/^a(?:ug|out)/, 8],
  [/^sep/, 9],
  [/^oct/, 10],
  [/^nov/, 11],
  [/^dec/, 12],
]

const NAMES = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|janv|fevr|fev|avr|juil',
].join('|')
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:er|st|nd|rd|th)?\.?[\s-]+(?:of )?(${NAMES})\b\.?,?[\s-]+(\d{4})\b`,
)
const MONTH_FIRST = new RegExp(
  String.raw`\b(${NAMES})\b\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b,?\s+(\d{4})\b`,
)
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/
const NUMBERS = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/

const monthOf = (name: string) => months.find(([start]) => start.test(name))?.[1] ?? 0

function dated(year: number, month: number, day: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  return year >= 1900 && isPartialDate(date) ? date : undefined
}

/** Numbers alone: the day stands first in French; in English only where it can't be the month. */
function ofNumbers(first: number, second: number, year: number, french: boolean) {
  if (french || first > 12) return dated(year, second, first)
  return second > 12 || first === second ? dated(year, first, second) : undefined
}

/**
 * The first full date in a line as `YYYY-MM-DD`; undefined where there is none, or where numbers
 * may mean either of two dates. `length`: how many characters it takes.
 */
export function dateIn(
  line: string,
  french: boolean,
): { date: string; at: number; length: number } | undefined {
  const folded = fold(line)
  const read: (readonly [RegExp, (match: RegExpExecArray) => string | undefined])[] = [
    [DAY_FIRST, ([, day, name, year]) => dated(Number(year), monthOf(name!), Number(day))],
    [MONTH_FIRST, ([, name, day, year]) => dated(Number(year), monthOf(name!), Number(day))],
    [ISO, ([, year, month, day]) => dated(Number(year), Number(month), Number(day))],
    [NUMBERS, ([, a, b, year]) => ofNumbers(Number(a), Number(b), Number(year), french)],
  ]
  for (const [pattern, dateOf] of read) {
    const match = pattern.exec(folded)
    const date = match ? dateOf(match) : undefined
    if (match && date !== undefined) return { date, at: match.index, length: match[0].length }
  }
  return undefined
}

const PUBLISHED = /^\W*(?:first )?(?:published|posted|publie|mis en ligne|paru|date)\b/
const UPDATED = /\b(?:updated|modified|mis(?:e)? a jour|modifie|actualise)\b/
/** “Kinshasa, 17 April 2025 (ACP)”: place and date before the first sentence. */
const DATELINE_PLACE = 60
/** Longer ones are sentences that happen to hold a date. */
const LONGEST = 160

function weight({ text }: NumberedLine, french: boolean): { date: string; weight: number } | null {
  const found = dateIn(text.slice(0, 400), french)
  if (!found) return null
  const folded = fold(text.slice(0, 400))
  if (text.length <= LONGEST && PUBLISHED.test(folded)) return { date: found.date, weight: 4 }
  if (text.length <= LONGEST && UPDATED.test(folded)) return { date: found.date, weight: 1 }
  const alone = text.length <= LONGEST && found.length >= text.length * 0.3
  if (alone && !/[.!?]$/.test(text)) return { date: found.date, weight: 3 }
  const before = text.slice(0, found.at)
  const after = folded.slice(found.at + found.length)
  const place = /^\p{Lu}/u.test(before) && !/[.!?]\s/.test(before) && found.at <= DATELINE_PLACE
  if (place && /^[^\w]*(?:\([^)]{1,40}\)|[-–—:])/.test(after)) {
    return { date: found.date, weight: 2 }
  }
  return null
}

/** The date that lines of an article say it was published on, and the line that says so. */
export function publishedIn(
  lines: readonly NumberedLine[],
  french: boolean,
): { date: string; line: number } | undefined {
  const found = lines
    .flatMap((each) => {
      const dateLine = weight(each, french)
      return dateLine ? [{ ...dateLine, line: each.line }] : []
    })
    .toSorted((a, b) => b.weight - a.weight || a.line - b.line)[0]
  return found && { date: found.date, line: found.line }
}

/** Of `/2025/04/17/` in an address. */
export function dateInPath(path: string): string | undefined {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(path)
  return match ? dated(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}
