/** Counts by stance that lie in a row in an array, as objects of the contract. */
import type { StanceCounts } from '#src/contract/answers.ts'
import { barStances } from '#src/contract/records.ts'

/** How many numbers lie in a row: one for each of `barStances`. */
export const STANCES = barStances.length

/** Adds the row of numbers number `at` to counts. */
export function addCounts(target: StanceCounts, numbers: Int32Array, at: number) {
  for (let stance = 0; stance < STANCES; stance++) {
    target[barStances[stance]!] += numbers[at * STANCES + stance]!
  }
}

/** Whether the row of numbers number `at` holds one above 0. */
export function hasCounts(numbers: Int32Array, at: number): boolean {
  for (let place = at * STANCES; place < (at + 1) * STANCES; place++) {
    if (numbers[place]! > 0) return true
  }
  return false
}
