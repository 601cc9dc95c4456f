/** When a proposed utterance is the expected one: by its words, and by who says it. */
import type { Place, Told } from './form.ts'

export const overlaps = ['exact', 'ov80', 'ggt30'] as const
export type Overlap = (typeof overlaps)[number]

const marks = new Set('"“”«»„‟‹›')
const single = new Set("'‘’")
const last = new Set(',.;:')
const space = /\s/u
const leadIn = /^(?:that\s|que\s|qu['’]\s?)/iu

/** A span without what says nothing at its edges; it may come out empty. */
export function bareSpan(text: string, { start, end }: Place): Place {
  let [from, to] = [start, end]
  const atStart = () => {
    const mark = text[from]!
    if (space.test(mark) || marks.has(mark)) return true
    const next = from + 1 < to ? text[from + 1]! : ' '
    return single.has(mark) && !space.test(next)
  }
  const atEnd = () => {
    const mark = text[to - 1]!
    return space.test(mark) || marks.has(mark) || single.has(mark) || last.has(mark)
  }
  let [before, after] = [-1, -1]
  while (from < to && (before !== from || after !== to)) {
    ;[before, after] = [from, to]
    while (from < to && atStart()) from += 1
    from += leadIn.exec(text.slice(from, to))?.[0].length ?? 0
    while (from < to && atEnd()) to -= 1
  }
  return { start: from, end: to }
}

export const shared = (one: Place, other: Place) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
const size = ({ start, end }: Place) => end - start

/** What two spans share, of all they cover. */
export function likeness(one: Place, other: Place): number {
  const both = shared(one, other)
  return both === 0 ? 0 : both / (size(one) + size(other) - both)
}

/** How well two bare spans match; 0 where they don't. */
export const matching: Record<Overlap, (expected: Place, proposed: Place) => number> = {
  exact: (one, other) => (one.start === other.start && one.end === other.end ? 1 : 0),
  ov80: (one, other) => {
    const like = likeness(one, other)
    return like >= 0.8 ? like : 0
  },
  ggt30: (one, other) => {
    const covered = shared(one, other) / size(one)
    return covered > 0.3 ? covered + likeness(one, other) : 0
  },
}

const titles = new Set(
  'mr mrs ms dr prof professor sir dame president minister senator secretary m mme mlle le la les the l de du des of'.split(
    ' ',
  ),
)

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/['’]s(?![a-z0-9_])/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word))
}

/** Whether two names are one: the same words, or the shorter within the longer with its first or last. */
export function sameName(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (left, right) => left.length - right.length,
  )
  if (short.length === 0) return false
  if (short.join(' ') === long.join(' ')) return true
  return (
    short.every((word) => long.includes(word)) &&
    (short.includes(long[0]!) || short.includes(long.at(-1)!))
  )
}

export const rightMention = (expected: Told, proposed: Partial<Told>) =>
  expected.speaker
    ? Boolean(proposed.speaker) && shared(expected.speaker, proposed.speaker!) > 0
    : !proposed.speaker

export function rightName(expected: Told, proposed: Partial<Told>, text: string): boolean {
  if (expected.speakerName) {
    return sameName(expected.speakerName, nameIn(proposed, text))
  }
  if (expected.speaker) return rightMention(expected, proposed)
  return !proposed.speakerName && !proposed.speaker
}

export function nameIn({ speakerName, speaker }: Partial<Told>, text: string): string {
  return speakerName ?? (speaker ? text.slice(speaker.start, speaker.end) : '')
}
