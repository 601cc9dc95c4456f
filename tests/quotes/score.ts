/**
 * How right proposed utterances are, beside utterances that were found by hand.
 *
 * Two spans are compared without what stands at their edges and says nothing: spaces, quotation
 * marks, a last comma or stop, a leading *that* or *que*. They match one to one, the best pairs
 * first. At `exact` they are the same, at `ov80` they share 0.8 of what they cover together, at
 * `ggt30` more than 0.3 of the expected one is proposed. `name` wants the match at 0.8 and the right
 * speaker, by name; `mention` the match and the words that stand for the speaker.
 */

import {
  bareSpan,
  likeness,
  matching,
  nameIn,
  overlaps,
  rightMention,
  rightName,
  shared,
} from './compare.ts'
import type { Expected, ExpectedText, Place, Proposed, ProposedText, Told } from './form.ts'

/** Null where there was nothing to divide by. */
export interface Rate {
  precision: number | null
  recall: number | null
  f1: number | null
}

export const levels = ['exact', 'ov80', 'ggt30', 'name', 'mention'] as const
export type Level = (typeof levels)[number]

export type Row = { expected: number; proposed: number } & Record<Level, Rate>

export interface Share {
  right: number
  of: number
}

export interface Miss {
  id: string
  what: string
  words: string
  more: string
}

export interface Score {
  /** By slice: `all`, a language, `en verbatim`, `* verbatim`, `en according-to`. */
  rows: ReadonlyMap<string, Row>
  /** `right` of these is bad: traps that were proposed. */
  traps: Share
  groups: Share
  kinds: Share
  cues: Share
  /** Reported clauses with words in marks: the clause, or at least those words, proposed. */
  mixed: Share
  texts: number
  unproposed: number
  misses: Miss[]
  /** Proposals whose offsets don't fit the text. */
  problems: string[]
}

/** A piece with the bare span that is compared. */
type Bare<T> = Omit<T, 'group'> & Place & { bare: Place; group?: string }

function pieces<T extends Proposed>(
  quotes: readonly T[],
  text: string,
  complain: (problem: string) => void,
): Bare<T>[] {
  return quotes.flatMap((quote, number) => {
    const parts = quote.parts ?? [quote]
    return parts.flatMap((part): Bare<T>[] => {
      const { start = -1, end = -1 } = part
      const whole = Number.isInteger(start) && Number.isInteger(end)
      if (!whole || start < 0 || end <= start || end > text.length) {
        complain(`bad offsets ${part.start}-${part.end}`)
        return []
      }
      const { exact } = part as Partial<Told>
      if (exact !== undefined && exact !== text.slice(start, end)) {
        complain(`the words at ${start} differ from the text`)
      }
      const bare = bareSpan(text, { start, end })
      if (bare.end <= bare.start) return []
      const group = quote.group ?? (parts.length > 1 ? `part${number}` : undefined)
      return [{ ...quote, start, end, bare, ...(group === undefined ? {} : { group }) }]
    })
  })
}

interface Matched<E, P> {
  /** The proposal of an expected one, and the reverse. */
  of: ReadonlyMap<E, P>
  for: ReadonlyMap<P, E>
}

function matched(
  expected: readonly Bare<Expected>[],
  proposed: readonly Bare<Proposed>[],
  match: (one: Place, other: Place) => number,
): Matched<Bare<Expected>, Bare<Proposed>> {
  const pairs = expected.flatMap((one) =>
    proposed.flatMap((other) => {
      const score = match(one.bare, other.bare)
      return score > 0 ? [{ one, other, score, like: likeness(one.bare, other.bare) }] : []
    }),
  )
  const wanted = ({ one }: (typeof pairs)[number]) => (one.optional ? 0 : 1)
  // Sorting keeps the order of equal ones: that of the text.
  pairs.sort(
    (left, right) =>
      right.score - left.score || wanted(right) - wanted(left) || right.like - left.like,
  )
  const found = new Map<Bare<Expected>, Bare<Proposed>>()
  const back = new Map<Bare<Proposed>, Bare<Expected>>()
  for (const { one, other } of pairs) {
    if (found.has(one) || back.has(other)) continue
    found.set(one, other)
    back.set(other, one)
  }
  return { of: found, for: back }
}

interface Tally {
  expected: number
  proposed: number
  /** Hits among the expected, and among the proposed. */
  hits: Record<Level, [number, number]>
}

const RECALL_ONLY = 'according-to'
const tally = (): Tally => ({
  expected: 0,
  proposed: 0,
  hits: { exact: [0, 0], ov80: [0, 0], ggt30: [0, 0], name: [0, 0], mention: [0, 0] },
})

function rate(tallied: Tally, level: Level, recallOnly: boolean): Rate {
  const [found, right] = tallied.hits[level]
  const recall = tallied.expected > 0 ? found / tallied.expected : null
  const precision = tallied.proposed > 0 && !recallOnly ? right / tallied.proposed : null
  if (precision === null || recall === null) return { precision, recall, f1: null }
  const sum = precision + recall
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 }
}

/** Scores what was proposed of texts. Throws where the expected spans don't fit their text. */
export function scoreOf(texts: readonly ExpectedText[], proposals: readonly ProposedText[]): Score {
  const tallies = new Map<string, Tally>()
  const count = (slices: readonly string[], change: (of: Tally) => void) => {
    for (const slice of slices) {
      const of = tallies.get(slice) ?? tally()
      tallies.set(slice, of)
      change(of)
    }
  }
  const share = (): Share => ({ right: 0, of: 0 })
  const [traps, groups, kinds, cues, mixed] = [share(), share(), share(), share(), share()]
  const asked = (of: Share, right: boolean) => {
    of.of += 1
    if (right) of.right += 1
  }
  const misses: Miss[] = []
  const problems: string[] = []
  let unproposed = 0

  for (const { id, language, text, quotes, traps: traps1 = [] } of texts) {
    const mine = proposals.filter((each) => each.id === id)
    if (mine.length === 0) unproposed += 1
    const expected = pieces(quotes, text, (problem) => {
      throw new Error(`${id}, expected: ${problem}`)
    })
    const proposed = pieces(
      mine.flatMap((each) => each.quotes),
      text,
      (problem) => problems.push(`${id}: ${problem}`),
    )
    const pairs = {
      exact: matched(expected, proposed, matching.exact),
      ov80: matched(expected, proposed, matching.ov80),
      ggt30: matched(expected, proposed, matching.ggt30),
    }
    const miss = (what: string, words: string, more = '') => misses.push({ id, what, words, more })

    for (const one of expected) {
      if (one.optional) continue
      const other = pairs.ov80.of.get(one)
      const named = other !== undefined && rightName(one, other, text)
      const slices = ['all', language, `${language} ${one.kind}`, `* ${one.kind}`]
      if (one.accordingTo) slices.push(`${language} ${RECALL_ONLY}`)
      count(slices, (of) => {
        of.expected += 1
        for (const level of overlaps) if (pairs[level].of.has(one)) of.hits[level][0] += 1
        if (named) of.hits.name[0] += 1
        if (other && rightMention(one, other)) of.hits.mention[0] += 1
      })
      if (one.kind === 'mixed') {
        const words = (one.quoted ?? []).map((place) => bareSpan(text, place))
        const some = proposed.some(({ bare }) => words.some((each) => likeness(each, bare) >= 0.8))
        asked(mixed, other !== undefined || some)
      }
      if (!other) {
        miss(`missed ${one.kind}`, text.slice(one.start, one.end))
        continue
      }
      if (other.kind) asked(kinds, other.kind === one.kind)
      if (one.cue && other.cue) asked(cues, shared(one.cue, other.cue) > 0)
      if (!named) {
        const got = nameIn(other, text) || 'nobody'
        miss('speaker', text.slice(one.start, one.end), `${one.speakerName ?? 'nobody'} / ${got}`)
      }
    }

    for (const other of proposed) {
      const one = pairs.ov80.for.get(other)
      if ((one ?? pairs.ggt30.for.get(other))?.optional) continue
      const slices = ['all', language]
      if (other.kind) slices.push(`${language} ${other.kind}`, `* ${other.kind}`)
      count(slices, (of) => {
        of.proposed += 1
        for (const level of overlaps) {
          const fits = pairs[level].for.get(other)
          if (fits && !fits.optional) of.hits[level][1] += 1
        }
        if (!one || one.optional) return
        if (rightName(one, other, text)) of.hits.name[1] += 1
        if (rightMention(one, other)) of.hits.mention[1] += 1
      })
      if (!one) miss('false alarm', text.slice(other.start, other.end))
    }

    for (const trap of traps1) {
      const bare = bareSpan(text, trap)
      const fell = proposed.some(
        (other) => likeness(bare, other.bare) >= 0.5 && !pairs.ov80.for.has(other),
      )
      asked(traps, fell)
    }

    const joined = Map.groupBy(
      expected.filter(({ group, optional }) => Boolean(group) && !optional),
      ({ group }) => group!,
    )
    for (const parts of joined.values()) {
      if (parts.length < 2) continue
      const got = new Set(parts.map((part) => pairs.ov80.of.get(part)?.group))
      asked(groups, got.size === 1 && !got.has(undefined))
    }
  }

  const rows = new Map<string, Row>()
  for (const slice of [...tallies.keys()].toSorted(bySlice)) {
    const tallied = tallies.get(slice)!
    const only = slice.endsWith(RECALL_ONLY)
    const rates = Object.fromEntries(levels.map((level) => [level, rate(tallied, level, only)]))
    rows.set(slice, {
      expected: tallied.expected,
      proposed: tallied.proposed,
      ...(rates as Record<Level, Rate>),
    })
  }
  return {
    rows,
    traps,
    groups,
    kinds,
    cues,
    mixed,
    texts: texts.length,
    unproposed,
    misses,
    problems,
  }
}

const bySlice = (left: string, right: string) =>
  Number(right === 'all') - Number(left === 'all') || (left < right ? -1 : 1)
