/** Where a cell's statements stand, in words: `2 for, 1 against; latest 4 December 2025: against`. */
import { cellStances } from '#src/contract/positions.ts'
import type { CellStance, PositionCell } from '#src/contract/positions.ts'
import type { DateBasis } from '#src/contract/stakeholders.ts'
import type { positions } from '#src/i18n/en/positions.ts'
import type { Format } from '#src/i18n/format.ts'

type Words = (typeof positions)['evidence']

/** A date with what it is, where it is not plainly that of speaking. */
export function datedWords(date: string, basis: DateBasis, words: Words, f: Format): string {
  const text = f.date(date)
  return basis === 'said' ? text : words[basis](text)
}

/** The counts by side, and the latest side; nothing where there is no statement. */
export function ruleWords(
  { counts, latest }: Pick<PositionCell, 'counts' | 'latest'>,
  words: Words,
  f: Format,
): string {
  const sideOf = (stance: CellStance) => words.side[stance]
  const sides = cellStances
    .filter((stance) => counts[stance] > 0)
    .map((stance) => `${f.number(counts[stance])} ${sideOf(stance)}`)
    .join(', ')
  if (!latest) return words.rule(sides, undefined)
  const date = datedWords(latest.date, latest.basis, words, f)
  const last = latest.stances.map(sideOf).join(words.and)
  return words.rule(
    sides,
    latest.stances.length > 1 ? words.latestUnsure(date, last) : words.latest(date, last),
  )
}
