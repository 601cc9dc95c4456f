/** The answer of the API as items of lanes: where each stands on the axis. */
import type { StanceCounts } from '#src/contract/answers.ts'
import type { LaneBin, LaneMark, Timeline } from '#src/contract/lanes.ts'
import { barStances } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { totalOf } from '#src/domain/stanceCounts.ts'
import { placeOf, twiceMiddle } from '#src/domain/timeAxis.ts'
import type { LaneItem } from './crowds.ts'

const one = Object.fromEntries(
  barStances.map((stance) => [
    stance,
    Object.fromEntries(barStances.map((each) => [each, each === stance ? 1 : 0])) as StanceCounts,
  ]),
) as Record<(typeof barStances)[number], StanceCounts>

function itemOfMark({ date, stance }: LaneMark, at: number, lastDay: number): LaneItem {
  const place = placeOf(date, lastDay)
  return {
    middle: twiceMiddle(place),
    from: place.start,
    to: place.end + 1,
    date,
    count: 1,
    counts: one[stance],
    mark: at,
  }
}

function itemOfBin({ start, end, date, counts }: LaneBin, lastDay: number): LaneItem {
  const place =
    date === undefined
      ? { start: intervalOf(start).start, end: intervalOf(end).start }
      : placeOf(date, lastDay)
  return {
    middle: twiceMiddle(place),
    from: place.start,
    to: place.end + 1,
    date,
    count: totalOf(counts),
    counts,
    mark: undefined,
  }
}

/** The items of every lane, in order of their middle; of one middle the exact dates first. */
export function laneItems(timeline: Timeline): LaneItem[][] {
  const lastDay = intervalOf(timeline.recordsThrough).end
  const lanes: LaneItem[][] = timeline.lanes.map(() => [])
  for (const [at, mark] of (timeline.marks ?? []).entries()) {
    lanes[mark.lane]?.push(itemOfMark(mark, at, lastDay))
  }
  for (const bin of timeline.bins ?? []) lanes[bin.lane]?.push(itemOfBin(bin, lastDay))
  for (const items of lanes) {
    items.sort((a, b) => a.middle - b.middle || b.from - a.from || (a.mark ?? 0) - (b.mark ?? 0))
  }
  return lanes
}
