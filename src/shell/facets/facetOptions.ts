/** What a facet shows: its values worded, ordered, and cut where it is long. */
import type { FacetCount } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { stances } from '#src/contract/records.ts'
import { fold } from '#src/contract/tokens.ts'
import type { Messages } from '#src/i18n/en.ts'
import type { Format } from '#src/i18n/format.ts'
import { valueText } from '../filterBar/chips.ts'

export interface FacetOption {
  value: string
  label: string
  count: number
  side: 'any' | 'none' | undefined
}

/** A facet with more values than this starts short. */
export const SHORT = 8
/** More rows than this would slow the page down; the search narrows them. */
export const MOST = 200

const stanceOrder: readonly string[] = [...stances, 'none']

/** What is asked of one facet. */
export type FacetChoice = StatementFilter[FacetKey]

/** All values of a facet in order: by count, then by label; stances as on a scale. */
export function facetOptions(
  facet: FacetKey,
  counts: readonly FacetCount[],
  choice: FacetChoice,
  m: Messages,
  f: Format,
): FacetOption[] {
  const sides: { any: readonly string[]; none: readonly string[] } = choice ?? {
    any: [],
    none: [],
  }
  const options = counts.map(({ value, count, label }): FacetOption => {
    const labels = label ? [{ key: facet, value, label }] : []
    return {
      value,
      count,
      label: valueText(facet, value, labels, m, f),
      side: sides.any.includes(value) ? 'any' : sides.none.includes(value) ? 'none' : undefined,
    }
  })
  if (facet === 'stance') {
    return options.toSorted((a, b) => stanceOrder.indexOf(a.value) - stanceOrder.indexOf(b.value))
  }
  return options.toSorted((a, b) => b.count - a.count || f.compare(a.label, b.label))
}

/** The options to draw: those that hold the sought letters, or the first and all that are set. */
export function shownOptions(
  options: readonly FacetOption[],
  state: { open: boolean; sought: string },
): FacetOption[] {
  const sought = fold(state.sought.trim())
  if (sought !== '')
    return options.filter(({ label }) => fold(label).includes(sought)).slice(0, MOST)
  if (options.length <= SHORT) return [...options]
  if (state.open) return options.slice(0, MOST)
  return options.filter((option, at) => at < SHORT - 1 || option.side !== undefined)
}
