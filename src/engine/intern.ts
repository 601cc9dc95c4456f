/** Interning: equal values get one small number, in order of first sight. */

export interface Interner<T> {
  /** The number of a value. */
  add(key: string, value: T): number
  /** The values by number. */
  readonly values: T[]
  /** The number of a key, if it was ever added. */
  get(key: string): number | undefined
}

/** An empty interner. */
export function createInterner<T>(): Interner<T> {
  const numbers = new Map<string, number>()
  const values: T[] = []
  return {
    values,
    get: (key) => numbers.get(key),
    add(key, value) {
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = values.length
      numbers.set(key, number)
      values.push(value)
      return number
    },
  }
}

/** Sets of small numbers, flat: set `k` is `members` from `starts[k]` to `starts[k + 1]`. */
export interface Sets {
  size: number
  starts: Int32Array
  members: Int32Array
}

/** Interns sets of numbers; the order of their members does not matter, repeats fall away. */
export function createSetInterner() {
  const sets = createInterner<readonly number[]>()
  return {
    add(members: readonly number[]): number {
      const sorted = members.length < 2 ? members : [...new Set(members)].toSorted((a, b) => a - b)
      return sets.add(sorted.join(' '), sorted)
    },
    /** The sets so far, flat. */
    flat(): Sets {
      const starts = new Int32Array(sets.values.length + 1)
      for (const [at, set] of sets.values.entries()) starts[at + 1] = starts[at]! + set.length
      return { size: sets.values.length, starts, members: Int32Array.from(sets.values.flat()) }
    },
  }
}

/** For each set, 1 where one of its members is marked. */
export function markSets({ size, starts, members }: Sets, marked: Uint8Array): Uint8Array {
  const marks = new Uint8Array(size)
  for (let set = 0; set < size; set++) {
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      if (marked[members[at]!]) marks[set] = 1
    }
  }
  return marks
}
