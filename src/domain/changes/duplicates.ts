/** Stakeholders that may be one: proposals with their reason, for a person to look at. */
import type { Stakeholder } from '#src/contract/records.ts'
import { allNames, nameKey } from './names.ts'

/** The surest first: where several hold, the first is told. */
const reasons = ['same-name', 'en-fr', 'alias', 'initials'] as const
export type DuplicateReason = (typeof reasons)[number]

/** Two ids, in the order of the records. */
export interface LikelyDuplicate {
  a: string
  b: string
  reason: DuplicateReason
}

type Kind = 'en' | 'fr' | 'alias'
interface Named {
  at: number
  kind: Kind
  words: string[]
}

/** What two equal names say. */
function sameWords(a: Kind, b: Kind): DuplicateReason {
  if (a === 'alias' || b === 'alias') return 'alias'
  return a === b ? 'same-name' : 'en-fr'
}

const isInitial = (word: string) => [...word].length === 1

/**
 * Whether one name is the other with given names cut to initials, or with a middle initial left
 * out. The first letters and the last word agree in any case: pairs come from such a bucket.
 */
function isInitialsOf(a: readonly string[], b: readonly string[]): boolean {
  const middle = (words: readonly string[]) => words.slice(1, -1)
  const full = (words: readonly string[]) => [
    words[0]!,
    ...middle(words).filter((w) => !isInitial(w)),
  ]
  const agrees = (x: string, y: string) =>
    x === y || (isInitial(x) && y.startsWith(x)) || (isInitial(y) && x.startsWith(y))
  if (a.length === b.length) return a.every((word, at) => agrees(word, b[at]!))
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  // Only a middle initial may be missing; the other given names must agree one by one.
  const given = full(long)
  const others = short.slice(0, -1)
  return given.length === others.length && given.every((word, at) => agrees(word, others[at]!))
}

function bucketed(named: readonly Named[], keyOf: (each: Named) => string | undefined) {
  const buckets = new Map<string, Named[]>()
  for (const each of named) {
    const key = keyOf(each)
    if (key === undefined) continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(each)
    else buckets.set(key, [each])
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1)
}

/**
 * Pairs of stakeholders with the same name, a name of one as alias of the other, the same person by
 * initials, or one name in two languages. Left out: merged ones, and private ones, whose names are
 * roles that many have.
 */
export function likelyDuplicates(stakeholders: readonly Stakeholder[]): LikelyDuplicate[] {
  const named = stakeholders.flatMap((each, at): Named[] => {
    if (each.private || each.mergedIntoId !== undefined) return []
    const kinds = [
      ...(each.name.en === null ? [] : ['en' as const]),
      ...(each.name.fr === null ? [] : ['fr' as const]),
      ...each.aliases.map(() => 'alias' as const),
    ]
    return allNames(each).map((name, n) => ({
      at,
      kind: kinds[n]!,
      words: nameKey(name).split(' '),
    }))
  })
  const found = new Map<string, { a: number; b: number; reason: DuplicateReason }>()
  const add = (x: Named, y: Named, reason: DuplicateReason) => {
    const [a, b] = x.at < y.at ? [x.at, y.at] : [y.at, x.at]
    const known = found.get(`${a} ${b}`)
    if (known && reasons.indexOf(known.reason) <= reasons.indexOf(reason)) return
    found.set(`${a} ${b}`, { a, b, reason })
  }
  const pairs = (bucket: readonly Named[], look: (x: Named, y: Named) => void) => {
    bucket.forEach((x, at) => {
      for (const y of bucket.slice(at + 1)) if (x.at !== y.at) look(x, y)
    })
  }
  for (const bucket of bucketed(named, ({ words }) => words.join(' '))) {
    pairs(bucket, (x, y) => add(x, y, sameWords(x.kind, y.kind)))
  }
  const people = named.filter(({ at, words }) => {
    return stakeholders[at]!.kind === 'person' && words.length > 1 && !isInitial(words.at(-1)!)
  })
  for (const bucket of bucketed(people, ({ words }) => `${[...words[0]!][0]} ${words.at(-1)}`)) {
    pairs(bucket, (x, y) => {
      if (isInitialsOf(x.words, y.words)) add(x, y, 'initials')
    })
  }
  return [...found.values()]
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
    .map(({ a, b, reason }) => ({ a: stakeholders[a]!.id, b: stakeholders[b]!.id, reason }))
}
