/** Chance that can be repeated: the same seed gives the same draws. */

export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number
  /** A whole number from 0 to `below`, `below` excluded. */
  below(limit: number): number
  chance(share: number): boolean
  pick<T>(values: readonly T[]): T
  /** Early values far more often than late ones, as names in the news are. */
  pickEarly<T>(values: readonly T[]): T
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for made-up data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (values) => values[below(values.length)]!,
    pickEarly: (values) => values[Math.floor(next() ** 2.5 * values.length)]!,
  }
}
