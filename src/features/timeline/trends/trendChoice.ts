/** What the key `by` of the address says: what is counted, by what unit, drawn how. */
import type { TrendShape, TrendView } from '#src/contract/address.ts'
import { trendViews } from '#src/contract/address.ts'
import type { TrendKind, TrendUnit } from '#src/contract/viewChoices.ts'

export interface TrendChoice {
  by: TrendKind
  unit: TrendUnit
  shape: TrendShape
}

/** The choice that a value of `by` stands for; parts that it leaves out are month and stacked. */
export function choiceOf(view: TrendView | undefined): TrendChoice {
  const [by = 'stance', unit = 'month', shape = 'stack'] = (view ?? 'stance').split('-')
  // The values of `by` are made of these very words.
  return { by, unit, shape } as TrendChoice
}

/** The value of `by` for a choice. */
export function viewOf(choice: TrendChoice): TrendView {
  const same = ({ by, unit, shape }: TrendChoice) =>
    by === choice.by && unit === choice.unit && shape === choice.shape
  return trendViews.find((view) => same(choiceOf(view))) ?? 'stance'
}
