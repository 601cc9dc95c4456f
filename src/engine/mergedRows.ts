/** Where rows stand: all in date order, and those of an earlier order that stay. */
import type { DateUsed } from '#src/contract/answers.ts'
import type { Statement } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import type { Draft } from './coder.ts'

/** Rows in order, as columns hold them. */
interface Rows {
  size: number
  statements: readonly Statement[]
  dateUsed: readonly (DateUsed | undefined)[]
  rowOf: ReadonlyMap<string, number>
}

/** By date used (end, start, id); undated rows come last, by id. */
export function compareDrafts(a: Draft, b: Draft): number {
  if (!a.interval || !b.interval) {
    if (a.interval) return -1
    if (b.interval) return 1
  } else {
    const order = a.interval.end - b.interval.end || a.interval.start - b.interval.start
    if (order !== 0) return order
  }
  return a.statement.id < b.statement.id ? -1 : 1
}

/**
 * Rows that stay, by their place in the columns before, and statements that those don't hold, or
 * that have to be coded anew. `then`: the list that the columns before were made of.
 */
export function differences(
  { statements, rowOf, size }: Rows,
  then: readonly Statement[],
  now: readonly Statement[],
  anew: ((statement: Statement) => boolean) | undefined,
) {
  const stayed = (was: Statement | undefined, is: Statement) => was === is && !anew?.(is)
  const others: Statement[] = []
  if (then.length === now.length && then.length === size) {
    // Mostly each stands where it stood: then no id needs to be looked up but those that differ.
    const stays = new Uint8Array(size).fill(1)
    for (let at = 0; at < size; at++) {
      const [was, is] = [then[at]!, now[at]!]
      if (stayed(was, is)) continue
      stays[rowOf.get(was.id)!] = 0
      others.push(is)
    }
    return { stays, others }
  }
  const stays = new Uint8Array(size)
  for (const statement of now) {
    const row = rowOf.get(statement.id)
    if (row !== undefined && stayed(statements[row], statement)) stays[row] = 1
    else others.push(statement)
  }
  return { stays, others }
}

/**
 * The rows of new columns, in date order: places in the columns before (`from`), or -1 for the
 * drafts, in their order.
 */
export function mergedRows(before: Rows, stays: Uint8Array, drafts: readonly Draft[]): Int32Array {
  const draftOf = (row: number): Draft => {
    const used = before.dateUsed[row]
    return { statement: before.statements[row]!, used, interval: used && intervalOf(used.date) }
  }
  // How many of the rows before stand in front of each draft.
  const fronts = drafts.map((draft) => {
    let low = 0
    let high = before.size
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareDrafts(draftOf(middle), draft) < 0) low = middle + 1
      else high = middle
    }
    return low
  })
  const from = new Int32Array(before.size + drafts.length)
  let length = 0
  let next = 0
  for (let row = 0; row <= before.size; row++) {
    for (; fronts[next] === row; next++) from[length++] = -1
    if (row < before.size && stays[row]) from[length++] = row
  }
  return from.subarray(0, length)
}
