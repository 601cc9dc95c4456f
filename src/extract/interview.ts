/** Interviews printed as questions and answers: « Ada Bel : Le quai sera en pierre. » */
import type { Range } from '#src/contract/proposals.ts'
import { headOf } from './heads.ts'
import type { Mention, Reading } from './heads.ts'
import { folded, isQuote } from './tokens.ts'
import type { Paragraph } from './tokens.ts'

/** A paragraph that begins with who speaks; `answer` is absent where it asks. */
export interface Turn {
  mention: Mention
  answer?: Range
}

/** A label is a name and perhaps a title. */
const MOST_WORDS = 5

function turnIn(
  { tokens, end }: Paragraph,
  reading: Reading,
): (Turn & { label: string; rest: Range }) | undefined {
  const colon = tokens.findIndex(({ is }) => is !== 'word')
  const next = tokens[colon + 1]
  if (colon < 1 || colon > MOST_WORDS || tokens[colon]!.norm !== ':' || !next || isQuote(next))
    return undefined
  const label = tokens.slice(0, colon)
  const small = (word: string) => /^(?:de|du|des|d'|la|le|l'|of|the|et|and)$/u.test(word)
  if (
    !label.every(
      (token, at) => token.is === 'word' && (token.capital || (at > 0 && small(token.norm))),
    )
  )
    return undefined
  const mention = headOf(tokens, 0, colon, reading)
  if (mention?.is !== 'name') return undefined
  const words = reading.text.slice(next.start, end).trimEnd()
  const rest = { start: next.start, end: next.start + words.length }
  return { mention, rest, label: folded(mention.words) }
}

/**
 * The turns of an interview by paragraph; none where the text is no interview: two speak in turn,
 * each twice or more. Whoever asks more often than not, or is a paper, only asks.
 */
export function turnsIn(
  paragraphs: readonly Paragraph[],
  reading: Reading,
): ReadonlyMap<Paragraph, Turn> {
  const found = new Map(
    paragraphs.flatMap((paragraph) => {
      const turn = turnIn(paragraph, reading)
      return turn ? [[paragraph, turn] as const] : []
    }),
  )
  const bySpeaker = Map.groupBy(found.values(), ({ label }) => label)
  const often = [...bySpeaker.values()].filter((turns) => turns.length >= 2)
  if (often.length < 2) return new Map()
  const asks = ({ rest }: { rest: Range }) => reading.text[rest.end - 1] === '?'
  return new Map(
    [...found].map(([paragraph, { mention, rest, label }]) => {
      const turns = bySpeaker.get(label)!
      const answers = !mention.name?.body && turns.filter(asks).length * 2 < turns.length
      return [paragraph, { mention, ...(answers ? { answer: rest } : {}) }]
    }),
  )
}
