/** The pass over all rows: which keys each fails, and the rows that fail none or just one. */
import type { Condition } from './conditions.ts'
import type { Sets } from './intern.ts'

/** More than the highest bit of bits.ts. */
const BITS = 17

export interface Scan {
  /** A row's failed keys; 0 where it matches. */
  masks: Int32Array
  /** Rows that match, in row order. */
  matched: Int32Array
  /** Rows that fail by one bit alone, by the number of that bit. */
  missed: readonly Int32Array[]
  /** Counts over `matched` that several facets share, by column. */
  shared: Map<Int32Array, Int32Array>
}

// Each loop is a function of its own: so it is compiled for just these arrays.

function failByNumbers(masks: Int32Array, column: Int32Array, table: Int32Array) {
  for (let row = 0; row < masks.length; row++) masks[row]! |= table[column[row]!]!
}

function failByMarks(masks: Int32Array, marks: Uint8Array, unmarked: number, marked: number) {
  for (let row = 0; row < masks.length; row++) masks[row]! |= marks[row] === 0 ? unmarked : marked
}

/** Puts the rows that fail by one bit at most into `near`; gives how many there are. */
function gatherNear(masks: Int32Array, near: Int32Array): number {
  let length = 0
  for (let row = 0; row < masks.length; row++) {
    const mask = masks[row]!
    // Written always, kept where at most one bit is set: cheaper than a branch.
    near[length] = row
    length += (mask & (mask - 1)) === 0 ? 1 : 0
  }
  return length
}

/** Runs all conditions over all rows. */
export function scan(size: number, conditions: readonly Condition[]): Scan {
  const masks = new Int32Array(size)
  for (const { column, table } of conditions) {
    if (column instanceof Uint8Array) failByMarks(masks, column, table[0]!, table[1]!)
    else if (table.some((bits) => bits !== 0)) failByNumbers(masks, column, table)
  }
  const near = new Int32Array(size)
  const length = gatherNear(masks, near)
  return { masks, ...apart(masks, near.subarray(0, length)), shared: new Map() }
}

/** Parts rows that match from those that fail by one bit, and the latter by their bit. */
function apart(masks: Int32Array, near: Int32Array) {
  // The bit's number plus one; 0 for rows that match.
  const sizes = new Int32Array(BITS + 1)
  for (let at = 0; at < near.length; at++) sizes[32 - Math.clz32(masks[near[at]!]!)]!++
  const starts = new Int32Array(BITS + 2)
  for (let bit = 0; bit <= BITS; bit++) starts[bit + 1] = starts[bit]! + sizes[bit]!
  const fill = starts.slice()
  const sorted = new Int32Array(near.length)
  for (let at = 0; at < near.length; at++) {
    const row = near[at]!
    sorted[fill[32 - Math.clz32(masks[row]!)]!++] = row
  }
  const part = (bit: number) => sorted.subarray(starts[bit]!, starts[bit + 1]!)
  return {
    matched: part(0),
    missed: Array.from({ length: BITS }, (_rows, bit) => part(bit + 1)),
  }
}

function addRows(counts: Int32Array, column: Int32Array, rows: Int32Array) {
  for (let at = 0; at < rows.length; at++) counts[column[rows[at]!]!]!++
}

/** The missed rows whose one bit is among those. */
export function rowsMissing({ missed }: Scan, bits: number): Int32Array[] {
  return missed.filter((rows, bit) => rows.length > 0 && ((bits >>> bit) & 1) === 1)
}

/** Rows by the numbers of one column, among those that fail nothing but `lifted`. */
export function countColumn(
  result: Scan,
  column: Int32Array,
  numbers: number,
  lifted: number,
): Int32Array {
  let base = result.shared.get(column)
  if (!base) {
    base = new Int32Array(numbers)
    addRows(base, column, result.matched)
    result.shared.set(column, base)
  }
  const more = rowsMissing(result, lifted)
  if (more.length === 0) return base
  const counts = base.slice()
  for (const rows of more) addRows(counts, column, rows)
  return counts
}

function addMembers(
  counts: Int32Array,
  column: Int32Array,
  { starts, members }: Sets,
  rows: Int32Array,
) {
  for (let at = 0; at < rows.length; at++) {
    const set = column[rows[at]!]!
    const end = starts[set + 1]!
    for (let member = starts[set]!; member < end; member++) counts[members[member]!]!++
  }
}

/** Rows by the members of their sets, among those that fail nothing but `lifted`. */
export function countMembers(
  result: Scan,
  column: Int32Array,
  sets: Sets,
  numbers: number,
  lifted: number,
): Int32Array {
  const counts = new Int32Array(numbers)
  addMembers(counts, column, sets, result.matched)
  for (const rows of rowsMissing(result, lifted)) addMembers(counts, column, sets, rows)
  return counts
}
