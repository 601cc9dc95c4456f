import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { milestonesQuery, timelineQuery } from '#src/client/queries.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Milestones, Timeline } from '#src/contract/lanes.ts'
import type { LaneKind, LaneOrder } from '#src/contract/viewChoices.ts'
import { dayText, intervalOf } from '#src/domain/dates.ts'
import { placeOf } from '#src/domain/timeAxis.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { fitView, lengthOf } from './axisView.ts'
import type { AxisView } from './axisView.ts'
import { milestoneDay } from './milestoneRows.ts'

export interface LanesAsked {
  filter: StatementFilter
  lanes: LaneKind
  order: LaneOrder
}

/** Milestones so near the statements are in sight from the start. */
const NEAR = 31

/**
 * Everything in time, for the axis: what is in sight at first, and how far one can go. `width`:
 * pixels that the axis takes.
 */
export function extentOf(
  { span, marks, recordsThrough }: Pick<Timeline, 'span' | 'marks' | 'recordsThrough'>,
  milestones: Milestones['items'],
  width: number,
): { fit: AxisView; bounds: AxisView; whole: { start: string; end: string } } {
  const nothing = fitView(undefined, width)
  if (!span) return { fit: nothing, bounds: nothing, whole: { start: '', end: '' } }
  let { start, end } = span
  for (const { date } of milestones) {
    const { start: from, end: to } = intervalOf(date)
    const near =
      from >= intervalOf(span.start).start - NEAR && to <= intervalOf(span.end).end + NEAR
    if (!near) continue
    if (from < intervalOf(start).start) start = dayText(from)
    if (to > intervalOf(end).end) end = dayText(to)
  }
  const fit = fitView({ start, end }, width)
  const lastDay = intervalOf(recordsThrough).end
  const places = (marks ?? []).map(({ date }) => placeOf(date, lastDay))
  const days = milestones.map(milestoneDay)
  const from = [...places.map((place) => place.start), ...days]
  const to = [...places.map((place) => place.end + 1), ...days]
  const air = lengthOf(fit) * 0.02
  return {
    fit,
    whole: { start, end },
    bounds: {
      from: from.reduce((least, day) => Math.min(least, day - air), fit.from),
      to: to.reduce((most, day) => Math.max(most, day + air), fit.to),
    },
  }
}

/** The whole answer, and the milestones. While a new answer is awaited the last one stays. */
export function useLaneData(asked: LanesAsked) {
  const { lang } = useLanguage()
  const whole = useQuery({
    ...timelineQuery({ ...asked, lang }),
    placeholderData: keepPreviousData<Timeline>,
  })
  const milestones = useQuery(milestonesQuery())
  // Links are made of the question that the answer in sight belongs to.
  const answered = useRef(asked)
  if (whole.data && !whole.isPlaceholderData) answered.current = asked
  return { whole, answered: answered.current, milestones: milestones.data }
}

/** Days that a window is asked for around a view: cut so that small moves ask for nothing new. */
export function windowOf({ from, to }: AxisView): { start: string; end: string } {
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(to - from)) - 2)
  const start = (Math.floor(from / step) - 2) * step
  const end = (Math.ceil(to / step) + 2) * step - 1
  return { start: dayText(start), end: dayText(end) }
}

/** The answer for the days in sight, where the whole one has only counts. */
export function useWindowed(
  asked: LanesAsked,
  whole: Timeline | undefined,
  view: AxisView,
  fit: AxisView,
): Timeline | undefined {
  const { lang } = useLanguage()
  const needed = whole !== undefined && !whole.marks && lengthOf(view) < lengthOf(fit) * 0.75
  const window = windowOf(view)
  const { data, isPlaceholderData } = useQuery({
    ...timelineQuery({ ...asked, lang, ...(needed ? window : {}) }),
    enabled: needed,
    placeholderData: keepPreviousData<Timeline>,
  })
  // A window before this one will do while it is awaited; one of another question will not.
  const held = useRef<{ asked: LanesAsked; data: Timeline }>(undefined)
  if (data && !isPlaceholderData) held.current = { asked, data }
  const windowed = held.current?.asked === asked ? held.current.data : undefined
  return useMemo(() => (needed ? (windowed ?? whole) : whole), [needed, windowed, whole])
}
