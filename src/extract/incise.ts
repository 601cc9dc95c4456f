/** Attributions of French within the marks: « La porte est ouverte, dit M. Voss. Elle l’a été. » */
import type { Range } from '#src/contract/proposals.ts'
import { cuesIn } from './cues.ts'
import { subjectAfter, subjectBefore } from './mention.ts'
import type { Mention, Reading } from './heads.ts'
import { norm, paragraphsOf } from './tokens.ts'
import type { QuoteToken, Token } from './tokens.ts'
import { ROLES, UNSTRESSED } from './words/grammar.ts'

export interface Incise {
  mention: Mention
  cue: Range
  /** What is said, before and after it. */
  parts: Range[]
}

const MOST_WORDS = 10
/** How far into a quotation it is looked for; past its first sentences there is none. */
const MOST_TOKENS = 250
const mark = (token: Token | undefined) => (token?.is === 'mark' ? token.norm : '')

function shifted<T extends Range>(token: T, by: number): T {
  return { ...token, start: token.start + by, end: token.end + by }
}

/** The attribution within a quotation; undefined where there is none. */
export function inciseIn(
  { quoted }: QuoteToken,
  text: string,
  reading: Reading,
): Incise | undefined {
  const inside = text.slice(quoted.start, quoted.end)
  const tokens = paragraphsOf(inside)
    .flatMap((paragraph) => paragraph.tokens)
    .slice(0, MOST_TOKENS)
    .map((token) => shifted(token, quoted.start))
  for (const cue of cuesIn(tokens, 'fr')) {
    if (!cue.saying.takes.quote || cue.form === 'participle' || cue.form === 'infinitive') continue
    let from = cue.from
    // « …, se plaint-elle », « …, lui répond Ada Bel ».
    while (from > 0 && UNSTRESSED.has(norm(tokens, from - 1))) from -= 1
    if (!/^[,?!…]$/u.test(mark(tokens[from - 1])) || from < 2) continue
    const inner =
      cue.inner === undefined ? undefined : subjectBefore(tokens, cue.inner, cue.inner + 1, reading)
    const found = inner ? { mention: inner, to: cue.to } : subjectAfter(tokens, cue.to, reading)
    if (!found || found.mention.start < tokens[cue.from]!.start) continue
    let stop = found.to
    while (stop < tokens.length && tokens[stop]!.is === 'word') stop += 1
    stop = overAge(tokens, stop)
    if (stop - cue.from > MOST_WORDS + 6) continue
    const closes = stop >= tokens.length || /^[,.!?…:]$/u.test(mark(tokens[stop]))
    if (!closes) continue
    const before = { start: quoted.start, end: tokens[from - 1]!.start }
    if (/^[?!…]$/u.test(mark(tokens[from - 1]))) before.end = tokens[from - 1]!.end
    const next = tokens[stop + 1]
    const parts = next ? [before, { start: next.start, end: quoted.end }] : [before]
    const verb = tokens[cue.at]!
    return {
      mention: found.mention,
      cue: { start: verb.start, end: tokens[cue.to - 1]!.end },
      parts: parts.map((part) => trimmedEnd(part, text)),
    }
  }
  return undefined
}

/** Over `, 34 ans`, `, sa présidente`: what only tells more of the speaker. */
function overAge(tokens: readonly Token[], stop: number): number {
  if (mark(tokens[stop]) !== ',') return stop
  const first = tokens[stop + 1]
  const second = tokens[stop + 2]
  if (first?.is !== 'word') return stop
  const tells =
    /^\p{N}+$/u.test(first.norm) || ROLES.has(first.norm) || ROLES.has(second?.norm ?? '')
  if (!tells) return stop
  let at = stop + 1
  while (at < tokens.length && tokens[at]!.is === 'word') at += 1
  return at - stop <= 9 ? at : stop
}

function trimmedEnd({ start, end }: Range, text: string): Range {
  let to = end
  while (to > start && /\s/u.test(text[to - 1] ?? '')) to -= 1
  return { start, end: to }
}
