/** Dates as exact as those of the news. */
import type { Random } from './random.ts'

/** A date of 2025 or 2026: by the day, by the month, or now and then by the year alone. */
export function syntheticDate(random: Random): string {
  const year = 2025 + random.below(2)
  if (random.chance(0.03)) return String(year)
  const month = String(1 + random.below(12)).padStart(2, '0')
  if (random.chance(0.45)) return `${year}-${month}`
  return `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`
}
