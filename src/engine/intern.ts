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

/** Interns sets of numbers; the order of their members does not matter, repeats fall away. */
export function createSetInterner() {
  const sets = createInterner<readonly number[]>()
  return {
    sets: sets.values,
    add(members: readonly number[]): number {
      const sorted = members.length < 2 ? members : [...new Set(members)].toSorted((a, b) => a - b)
      return sets.add(sorted.join(' '), sorted)
    },
  }
}
