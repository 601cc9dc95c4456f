/**
 * StatementFilter: the one value that address bar, API and engine share.
 * A key is declared once, in `valueOf`; all else is derived from there.
 */
import * as z from 'zod/mini'
import {
  Country,
  Day,
  Id,
  Language,
  PartialDate,
  seals,
  stances,
  statementKinds,
  statuses,
  wordings,
} from './records.ts'
import { readCommon } from './countedAs.ts'
import { hasToken } from './tokens.ts'

/** What one value of each key may be. Several values of a key mean any of them. */
const valueOf = {
  q: z.string().check(z.refine(hasToken, { error: 'holds no letter or digit to look for' })),
  stakeholder: Id,
  group: Id,
  country: Country,
  onBehalfOf: Id,
  addressee: Id,
  topic: Id,
  stance: z.enum([...stances, 'none']),
  kind: z.enum(statementKinds),
  wording: z.enum(wordings),
  language: Language,
  status: z.enum(statuses),
  seal: z.enum(seals),
  outlet: z.string().check(z.minLength(1)),
  article: Id,
  from: PartialDate,
  to: PartialDate,
  /** How exact the date used is; `none`: undated. Names the bars beside the time histogram. */
  precision: z.enum(['day', 'month', 'year', 'none']),
  publishedFrom: PartialDate,
  publishedTo: PartialDate,
  addedSince: Day,
  ask: z.enum(['any', 'open', 'answered']),
  answers: Id,
  /** `own`: said on nobody's behalf; `behalf`: on behalf of somebody. */
  voice: z.enum(['own', 'behalf']),
  /** What the statement counts as in bars and marks (see countedAs.ts). */
  common: z
    .string()
    .check(z.refine((value) => readCommon(value) !== undefined, { error: 'not a way to count' })),
  id: Id,
} as const

type ValueOf = typeof valueOf
export type FilterKey = keyof ValueOf
export const filterKeys = Object.keys(valueOf) as FilterKey[]

type ChoiceSchema<V extends z.ZodMiniType<string, string>> = z.ZodMiniObject<{
  any: z.ZodMiniArray<V>
  none: z.ZodMiniArray<V>
}>
type FilterShape = { [K in FilterKey]: z.ZodMiniOptional<ChoiceSchema<ValueOf[K]>> }

const choice = (value: z.ZodMiniType<string, string>) =>
  z.optional(z.object({ any: z.array(value), none: z.array(value) }))

/**
 * `{ [key]: { any, none } }`: a statement must satisfy one of `any` (where it has values) and
 * none of `none`, for every key. An absent key asks nothing.
 */
export const StatementFilter = z.object(
  Object.fromEntries(
    filterKeys.map((key) => [key, choice(valueOf[key])]),
  ) as unknown as FilterShape,
)
export type StatementFilter = z.infer<typeof StatementFilter>

/** The values of one key: any of `any`, none of `none`. */
export type Choice<K extends FilterKey = FilterKey> = NonNullable<StatementFilter[K]>

/** Why a part of a link was left out. `reversed`: `to` ends before `from` begins. */
export const IgnoredReason = z.enum(['key', 'value', 'unknown', 'reversed', 'encoding'])
/** One part of an address that means nothing: left out, said on the screen. */
export const Ignored = z.object({ key: z.string(), value: z.string(), reason: IgnoredReason })
export type Ignored = z.infer<typeof Ignored>

/** One `key=value` (or, `exclude`, `key!=value`) as read from a query string, decoded. */
export interface QueryPair {
  key: string
  exclude: boolean
  value: string
}

const isFilterKey = (key: string): key is FilterKey => Object.hasOwn(valueOf, key)

/**
 * Reads the pairs of a query string, with or without its `?`. `+` counts as a space and `%21`
 * as `!`. Pairs whose percent encoding is damaged come back in `ignored`, undecoded.
 */
export function readPairs(query: string): { pairs: QueryPair[]; ignored: Ignored[] } {
  const pairs: QueryPair[] = []
  const ignored: Ignored[] = []
  for (const part of query.replace(/^\?/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const rawKey = at < 0 ? part : part.slice(0, at)
    const rawValue = at < 0 ? '' : part.slice(at + 1)
    try {
      const name = decode(rawKey)
      const exclude = name.endsWith('!')
      pairs.push({ key: exclude ? name.slice(0, -1) : name, exclude, value: decode(rawValue) })
    } catch {
      ignored.push({ key: rawKey, value: rawValue, reason: 'encoding' })
    }
  }
  return { pairs, ignored }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

/** One spelling of a value, so that equal questions give equal strings. */
function tidy(key: FilterKey, value: string): string {
  const whole = value.toWellFormed()
  return key === 'q' ? whole.trim().replace(/\s+/gu, ' ') : whole
}

/**
 * Builds a filter from decoded pairs. What means nothing (a key that does not exist, a value that
 * is not one of the key's, a range that ends before it begins) is left out and listed in
 * `ignored`; the rest applies. Values come out sorted and without repeats.
 */
export function filterFromPairs(pairs: readonly QueryPair[]): {
  filter: StatementFilter
  ignored: Ignored[]
} {
  const ignored: Ignored[] = []
  const draft: { [K in FilterKey]?: { any: string[]; none: string[] } } = {}
  for (const { key, exclude, value } of pairs) {
    const name = exclude ? `${key}!` : key
    if (!isFilterKey(key)) {
      ignored.push({ key: name, value, reason: 'key' })
      continue
    }
    const tidied = tidy(key, value)
    if (!valueOf[key].safeParse(tidied).success) {
      ignored.push({ key: name, value, reason: 'value' })
      continue
    }
    const values = (draft[key] ??= { any: [], none: [] })
    const side = exclude ? values.none : values.any
    if (!side.includes(tidied)) side.push(tidied)
  }
  for (const [from, to] of [
    ['from', 'to'],
    ['publishedFrom', 'publishedTo'],
  ] as const) {
    if (!isReversed(draft[from]?.any, draft[to]?.any)) continue
    for (const key of [from, to]) {
      for (const value of draft[key]?.any ?? []) ignored.push({ key, value, reason: 'reversed' })
      draft[key]!.any = []
      if (draft[key]!.none.length === 0) delete draft[key]
    }
  }
  for (const values of Object.values(draft)) {
    values.any.sort()
    values.none.sort()
  }
  return { filter: StatementFilter.parse(draft), ignored }
}

/** `2025-06` to `2025-03` is no range; `2025-03-15` to `2025-03` is one (to the month's end). */
function isReversed(from: readonly string[] | undefined, to: readonly string[] | undefined) {
  if (!from?.length || !to?.length) return false
  const first = from.toSorted()[0]!
  return to.every((last) => {
    const length = Math.min(first.length, last.length)
    return last.slice(0, length) < first.slice(0, length)
  })
}

/** Reads a filter from a query string (see {@link readPairs} and {@link filterFromPairs}). */
export function parseFilter(query: string): { filter: StatementFilter; ignored: Ignored[] } {
  const read = readPairs(query)
  const built = filterFromPairs(read.pairs)
  return { filter: built.filter, ignored: [...read.ignored, ...built.ignored] }
}

/** The filter's pairs in canonical order: by key, the plain key before its `!`, then by value. */
export function filterPairs(filter: StatementFilter): QueryPair[] {
  const pairs: QueryPair[] = []
  for (const key of filterKeys) {
    for (const value of filter[key]?.any ?? []) pairs.push({ key, exclude: false, value })
    for (const value of filter[key]?.none ?? []) pairs.push({ key, exclude: true, value })
  }
  return pairs.sort(comparePairs)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Order of pairs in a canonical string, by code unit. */
export function comparePairs(a: QueryPair, b: QueryPair): number {
  return compare(a.key, b.key) || Number(a.exclude) - Number(b.exclude) || compare(a.value, b.value)
}

/** Writes pairs as a query string: key characters literal, values by `encodeURIComponent`. */
export function writePairs(pairs: readonly QueryPair[]): string {
  return pairs
    .map(
      ({ key, exclude, value }) =>
        `${key}${exclude ? '!' : ''}=${encodeURIComponent(value.toWellFormed())}`,
    )
    .join('&')
}

/** The canonical string of a filter, without `?`; empty for the filter that asks nothing. */
export function formatFilter(filter: StatementFilter): string {
  return writePairs(filterPairs(filter))
}

/** The statuses a filter lets through; accepted and disputed where it names none. */
export function statusesOf(filter: StatementFilter): (typeof statuses)[number][] {
  const named = filter.status?.any ?? []
  const allowed: readonly string[] = named.length > 0 ? named : ['accepted', 'disputed']
  const excluded: readonly string[] = filter.status?.none ?? []
  return statuses.filter((status) => allowed.includes(status) && !excluded.includes(status))
}
