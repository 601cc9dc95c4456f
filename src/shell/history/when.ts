/** When a change was made, on the clock of the device. */
import type { Format } from '#src/i18n/format.ts'
import type { ChangesWords } from './telling.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The day of an instant where the reader is: `2026-11-25`. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The day on this device. */
export const today = () => localDay(new Date())

/** Today 10:12, yesterday 10:12, or the day and the time. */
export function whenWords(instant: string, now: Date, w: ChangesWords, f: Format): string {
  const at = new Date(instant)
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  const day = localDay(at)
  if (day === localDay(now)) return w.today(time)
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  return day === localDay(before) ? w.yesterday(time) : w.on(f.date(day), time)
}
