/** The time histogram (product.md §5) of statements that were counted by date. */
import { barStances } from '#src/contract/records.ts'
import type { StanceCounts, TimeHistogram } from '#src/contract/answers.ts'
import { dayText, intervalOf, mondayOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import { zeros } from './counts.ts'
import type { DateCounts } from './counts.ts'

type Unit = TimeHistogram['unit']
type Bin = Interval & { from: string; to: string }

/** The bin of a unit that holds a day. */
function binAround(unit: Unit, day: number): Bin {
  if (unit === 'month') {
    const month = dayText(day).slice(0, 7)
    return { ...intervalOf(month), from: month, to: month }
  }
  const start = unit === 'week' ? mondayOf(day) : day
  const end = unit === 'week' ? start + 6 : day
  return { start, end, from: dayText(start), to: dayText(end) }
}

function binsOver(unit: Unit, { start, end }: Interval): Bin[] {
  const bins: Bin[] = []
  for (let bin = binAround(unit, start); bin.start <= end; bin = binAround(unit, bin.end + 1)) {
    bins.push(bin)
  }
  return bins
}

/** The coarsest unit with at least twelve bins over the dates that are not mere years. */
function chooseBins(dates: readonly string[]): { unit: Unit; bins: Bin[] } {
  const exact = dates.filter((date) => date.length > 4).map(intervalOf)
  if (exact.length === 0) return { unit: 'month', bins: [] }
  const start = Math.min(...exact.map((date) => date.start))
  const end = Math.max(...exact.map((date) => date.end))
  for (const unit of ['month', 'week'] as const) {
    const bins = binsOver(unit, { start, end })
    if (bins.length >= 12) return { unit, bins }
  }
  return { unit: 'day', bins: binsOver('day', { start, end }) }
}

function add(target: StanceCounts, counts: StanceCounts) {
  for (const stance of barStances) target[stance] += counts[stance]
}

/** The histogram of the counts of each date. */
export function histogramOf(counted: DateCounts): TimeHistogram {
  const { unit, bins } = chooseBins([...counted.keys()].filter((date) => date !== undefined))
  const bars = bins.map((bin) => ({ ...bin, counts: zeros() }))
  const inexact = zeros()
  const undated = zeros()
  for (const [date, counts] of counted) {
    if (date === undefined) {
      add(undated, counts)
      continue
    }
    const { start, end } = intervalOf(date)
    const home = bars.find((bar) => bar.start <= start && end <= bar.end)
    add(home ? home.counts : inexact, counts)
  }
  return {
    unit,
    bars: bars.map(({ from, to, counts }) => ({ from, to, counts })),
    inexact,
    undated,
  }
}
