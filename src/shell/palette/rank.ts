/** Which entries fit what was typed, and how well. Case, accents and punctuation do not matter. */
import { tokens } from '#src/contract/tokens.ts'

interface Findable {
  key: string
  label: string
  also: readonly string[]
}

const startsLike = (held: readonly string[], wanted: readonly string[]) =>
  wanted.every((word, at) =>
    at === wanted.length - 1 ? held[at]?.startsWith(word) : held[at] === word,
  )

/** Whether each word is one of those held, the last one the beginning of one. */
const holdsAll = (held: readonly string[], wanted: readonly string[]) =>
  wanted.every((word, at) =>
    at === wanted.length - 1 ? held.some((each) => each.startsWith(word)) : held.includes(word),
  )

const isSame = (held: readonly string[], wanted: readonly string[]) =>
  held.length === wanted.length && wanted.every((word, at) => held[at] === word)

/** The worst fit: an answer of the API that the entry's own words do not account for. */
export const WORST = 5

/**
 * How well an entry fits: 0 it is called so; 1 its name begins so, or another of its names is just
 * that; 2 the words are in its name; 3 in one other name; 4 in all its names together. Undefined
 * where it does not fit, or where nothing was typed that could be found.
 */
export function fitOf({ label, also }: Findable, query: string): number | undefined {
  const wanted = tokens(query)
  if (wanted.length === 0) return undefined
  const held = tokens(label)
  const others = also.map(tokens)
  if (isSame(held, wanted)) return 0
  if (startsLike(held, wanted) || others.some((each) => isSame(each, wanted))) return 1
  if (holdsAll(held, wanted)) return 2
  if (others.some((each) => holdsAll(each, wanted))) return 3
  return holdsAll([...held, ...others.flat()], wanted) ? 4 : undefined
}

/** The other name that an entry was found by, where its label alone does not show why. */
export function foundBy(entry: Findable, query: string): string | undefined {
  const wanted = tokens(query)
  if (wanted.length === 0 || holdsAll(tokens(entry.label), wanted)) return undefined
  return entry.also.find((name) => holdsAll(tokens(name), wanted))
}

/**
 * The entries that fit, those chosen before first (newest first), the others by how well they fit,
 * else in the order given. `known`: they are an answer to this very query, so all of them stay.
 */
export function ranked<E extends Findable>(
  entries: readonly E[],
  query: string,
  recent: readonly string[],
  known = false,
): { entries: E[]; best: number } {
  const fits = entries.flatMap((entry) => {
    const fit = fitOf(entry, query) ?? (known ? WORST : undefined)
    if (fit === undefined) return []
    const before = recent.indexOf(entry.key)
    return [{ entry, fit, before: before < 0 ? Infinity : before }]
  })
  const order = fits.toSorted((a, b) =>
    a.before === b.before ? a.fit - b.fit : a.before < b.before ? -1 : 1,
  )
  return {
    entries: order.map(({ entry }) => entry),
    best: Math.min(Infinity, ...fits.map(({ fit }) => fit)),
  }
}
