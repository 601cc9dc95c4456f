/** Heights of lanes in pixels, and which lanes are in sight. */

export interface RowSizes {
  /** From one row to the next. */
  pitch: number
  /** Air below the lowest row's middle, and above the highest one's. */
  foot: number
  head: number
  /** The least that a lane takes, for its label. */
  least: number
}

/** Close together for a mouse, apart for fingers. */
export const fineRows: RowSizes = { pitch: 16, foot: 14, head: 14, least: 46 }
export const coarseRows: RowSizes = { pitch: 28, foot: 17, head: 17, least: 48 }

/** Letters of a label on one line beside a lane, and above one; heights of lines in pixels. */
const BESIDE = 18
const ABOVE = 36
const LINE = 17.5
const SMALL_LINE = 16

const SMALL = 28

/** The least that name and count need beside their lane, on as many lines as they take. */
export function labelHeight(label: string, count: string): number {
  const lines = Math.ceil(label.length / BESIDE) * LINE
  return lines + Math.ceil(count.length / SMALL) * SMALL_LINE + 12
}

/** The room of a label above its lane, where name and count share a line if they can. */
export function labelRoom(label: string): number {
  return Math.ceil((label.length + 18) / ABOVE) * LINE + 20
}

/** How high a lane of some rows is. */
export function laneHeight(rows: number, { pitch, foot, head, least }: RowSizes): number {
  return Math.max(least, foot + head + Math.max(0, rows - 1) * pitch)
}

/** Where the middle of a row lies in a lane of a height, from its top. */
export function rowMiddle(row: number, height: number, { pitch, foot }: RowSizes): number {
  return height - foot - row * pitch
}

/** Where each lane begins, and where the last one ends. */
export function laneTops(heights: readonly number[]): number[] {
  const tops = [0]
  for (const height of heights) tops.push(tops.at(-1)! + height)
  return tops
}

/** First and last lane (both included) that touch a stretch; empty (`last < first`) for no lane. */
export function lanesWithin(
  tops: readonly number[],
  from: number,
  to: number,
): { first: number; last: number } {
  const count = tops.length - 1
  let first = 0
  while (first < count - 1 && tops[first + 1]! <= from) first++
  let last = first
  while (last < count - 1 && tops[last + 1]! < to) last++
  return count === 0 ? { first: 0, last: -1 } : { first, last }
}
