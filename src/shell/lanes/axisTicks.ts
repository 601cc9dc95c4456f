/** Lines and labels of the time axis, from years down to days. */
import { dayText, intervalOf, mondayOf } from '#src/domain/dates.ts'
import type { Format } from '#src/i18n/format.ts'
import type { AxisView } from './axisView.ts'

/** A line across the lanes; where `label` is empty the line stands alone. */
export interface Tick {
  day: number
  label: string
  /** Begins a year, or a month where days are shown. */
  strong: boolean
}

/** Pixels a label takes, with air. */
const LABEL = 62
const WITH_YEAR = 84
const MONTH = 30.44

const monthText = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
const monthOf = (day: number) => {
  const text = dayText(day)
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

function monthTicks(view: AxisView, pixelsADay: number, f: Format): Tick[] {
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find(
    (months) => months * MONTH * pixelsADay >= LABEL,
  )
  const step = every ?? 1200
  const ticks: Tick[] = []
  // Months on which no label stands still have their line, as long as lines stay apart.
  const lines = MONTH * pixelsADay >= 10 ? 1 : step
  const last = monthOf(Math.floor(view.to))
  for (let month = Math.floor(monthOf(Math.floor(view.from)) / lines) * lines; month <= last;) {
    const text = monthText(month)
    const january = month % 12 === 0
    const label = month % step !== 0 ? '' : january || step >= 12 ? text.slice(0, 4) : f.month(text)
    ticks.push({ day: intervalOf(text).start, label, strong: january })
    month += lines
  }
  return ticks
}

function dayTicks(view: AxisView, pixelsADay: number, f: Format): Tick[] {
  const step = [1, 2, 7, 14].find((days) => days * pixelsADay >= LABEL) ?? 28
  const from = Math.floor(view.from)
  // Whole weeks begin on Mondays; single days wherever the view begins.
  const first = step >= 7 ? mondayOf(from) : from - (from % step)
  const ticks: Tick[] = []
  for (let day = first; day <= view.to; day += step) {
    const text = dayText(day)
    const number = Number(text.slice(8))
    const label = `${number} ${f.month(text)}`
    ticks.push({ day, label, strong: number <= step && number === 1 })
  }
  return ticks
}

/**
 * The ticks of some days, of which `sight` is in sight: labels never overlap, and what they say
 * grows finer with the zoom. The first one in sight also says the year; one that sight would cut
 * has no label.
 */
export function axisTicks(days: AxisView, sight: AxisView, pixelsADay: number, f: Format): Tick[] {
  const ticks = ticksOf(days, pixelsADay, f)
  const [first, second] = ticks.filter(({ day, label }) => label !== '' && day >= sight.from)
  const room = first && second ? (second.day - first.day) * pixelsADay : Infinity
  return ticks.map((tick) => {
    if (tick === first && room >= WITH_YEAR && !/\d{4}/.test(tick.label)) {
      return { ...tick, label: `${tick.label} ${dayText(tick.day).slice(0, 4)}` }
    }
    const cut = tick.day < sight.from && tick.day > sight.from - LABEL / pixelsADay
    return cut ? { ...tick, label: '' } : tick
  })
}

function ticksOf(view: AxisView, pixelsADay: number, f: Format): Tick[] {
  return 14 * pixelsADay >= LABEL ? dayTicks(view, pixelsADay, f) : monthTicks(view, pixelsADay, f)
}
