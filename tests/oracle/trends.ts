/** Trends, from their definition in src/contract/trends.ts: for each series and bin a count. */
import { barStances } from '#src/contract/records.ts'
import type { TrendSeries } from '#src/contract/trends.ts'
import { dayText, intervalOf, mondayOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { TrendsAnswer, TrendsQuestion } from '#src/engine/question.ts'
import { readFilter } from './filter.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'
import { partsOf, sortParts } from './parted.ts'
import type { Part } from './parted.ts'

type Bin = Interval & { from: string; to: string }

function binAround(unit: TrendsQuestion['unit'], day: number): Bin {
  if (unit === 'month') {
    const month = dayText(day).slice(0, 7)
    return { ...intervalOf(month), from: month, to: month }
  }
  const start = mondayOf(day)
  return { start, end: start + 6, from: dayText(start), to: dayText(start + 6) }
}

/** The bin that holds the whole date, if one does. */
function homeOf({ dated }: Item, unit: TrendsQuestion['unit']): Bin | undefined {
  if (!dated) return undefined
  const bin = binAround(unit, dated.start)
  return dated.end <= bin.end ? bin : undefined
}

function binsOver(items: readonly Item[], unit: TrendsQuestion['unit']): Bin[] {
  const homes = items.flatMap((item) => homeOf(item, unit) ?? [])
  if (homes.length === 0) return []
  const first = homes.reduce((a, b) => (a.start <= b.start ? a : b))
  const last = homes.reduce((a, b) => (a.start >= b.start ? a : b))
  const bins = [first]
  while (bins.at(-1)!.start < last.start) bins.push(binAround(unit, bins.at(-1)!.end + 1))
  return bins
}

/** Whether a statement's date lies in a bin whole. */
function lies({ dated }: Item, { start, end }: Bin): boolean {
  return dated !== undefined && dated.start >= start && dated.end <= end
}

function seriesOf(part: Part, bins: readonly Bin[], unit: TrendsQuestion['unit']): TrendSeries {
  const starts = part.members.map(({ item }) => homeOf(item, unit)?.start)
  const dated = part.members.filter(({ item }) => item.dated).length
  const counts = bins.map(({ start }) => starts.filter((each) => each === start).length)
  return {
    key: part.id,
    ...(part.label ? { label: part.label } : {}),
    counts,
    inexact: dated - starts.filter((start) => start !== undefined).length,
    undated: part.members.length - dated,
  }
}

/** Series over bins, worked out statement by statement. */
export function plainTrends(
  question: TrendsQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): TrendsAnswer {
  const { by, unit, lang } = question
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const items = matching(filter)
  const bins = binsOver(items, unit)
  const parts = partsOf(items, by, filter, lookup)
  const sorted =
    by === 'stance'
      ? barStances.flatMap((stance) => parts.filter(({ id }) => id === stance))
      : sortParts(parts, lang, (a, b) => b.members.length - a.members.length)
  return {
    by,
    unit,
    bins: bins.map(({ from, to }) => ({ from, to })),
    series: sorted.map((part) => seriesOf(part, bins, unit)),
    totals: bins.map((bin) => items.filter((item) => lies(item, bin)).length),
    inexact: items.filter((item) => item.dated && !bins.some((bin) => lies(item, bin))).length,
    undated: items.filter(({ dated }) => !dated).length,
    total: items.length,
    of: matching(filter.status ? { status: filter.status } : {}).length,
    ignored,
  }
}
