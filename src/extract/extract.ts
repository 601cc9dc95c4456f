import type { Known } from '#src/contract/extracting.ts'
import type { Extraction, Party, Proposal, Range, TextLanguage } from '#src/contract/proposals.ts'
import type { Span } from '#src/contract/records.ts'
import { Cast } from './cast.ts'
import { cuesIn } from './cues.ts'
import { languageOf } from './language.ts'
import { namesIn } from './names.ts'
import { wordsIn } from './pieces.ts'
import { Reader } from './reading.ts'
import type { Said1 } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import type { Speaker } from './speakers.ts'
import { paragraphsOf } from './tokens.ts'
import type { Paragraph, Token, Word } from './tokens.ts'

/** An utterance's piece as the measure of extraction takes it. */
export type Quote = Said1

interface Read {
  language: TextLanguage
  found: Said1[]
}

/** Words that the text prints with a capital within a sentence: names, not beginnings. */
function capitals(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, at) => {
      if (token.is !== 'word' || !token.capital || at === 0) return
      if (tokens[at - 1]!.is === 'word' || tokens[at - 1]!.norm === ',') seen.add(token.norm)
    })
  }
  return seen
}

/** Whether an attribution begins at a token: a few words of a name and a verb, or the reverse. */
function attributes(tokens: readonly Token[], at: number, language: TextLanguage): boolean {
  const ahead = []
  for (let to = at; to < Math.min(tokens.length, at + 9); to += 1) {
    const token = tokens[to]!
    if (token.is !== 'word' && token.norm !== ',') break
    ahead.push(token)
  }
  const cue = cuesIn(ahead, language).find(({ saying }) => saying.takes.quote)
  return cue !== undefined && cue.to <= 7
}

const HEADLINE = /[.!?…»”"]$/u

/** The text without its headline, which is the editor's and nobody's words. */
function body(paragraphs: readonly Paragraph[], text: string): readonly Paragraph[] {
  const [first] = paragraphs
  if (!first || paragraphs.length < 2) return paragraphs
  return HEADLINE.test(text.slice(first.start, first.end).trimEnd())
    ? paragraphs
    : paragraphs.slice(1)
}

/** What is said in a text, piece by piece, in text order. */
export function readText(text: string, known: Pick<Known, 'stakeholders'>): Read {
  const paragraphs = paragraphsOf(text)
  const words = paragraphs.flatMap(({ tokens }) => tokens.filter(({ is }) => is === 'word'))
  const language = languageOf(words.map(({ norm }) => norm))
  const names = capitals(paragraphs)
  const isName = (word: Word) => names.has(word.norm)
  const cast = new Cast(known)
  for (const { tokens, number } of paragraphs) {
    const found = namesIn(tokens, 0, tokens.length, text, isName)
    found.forEach((name, at) => {
      const printed = name.words.join(' ')
      const start = tokens[name.from]!.start
      cast.add(name, printed, start, number)
      const next = found[at + 1]
      const bracket = tokens[name.to]?.norm === '(' && next?.from === name.to + 1
      if (bracket && tokens[next.to]?.norm === ')' && next.words.length === 1) {
        cast.same(printed, next.words[0]!)
      }
    })
  }
  const reader = new Reader(language, cast, { text, isName })
  let number = 0
  for (const paragraph of body(paragraphs, text)) {
    for (const sentence of sentencesOf(paragraph, text, (tokens, at) =>
      attributes(tokens, at, language),
    )) {
      number += 1
      reader.read(sentence, number)
    }
  }
  const found = reader.found.toSorted((left, right) => left.start - right.start)
  return { language, found: language === 'other' ? marked(paragraphs, text) : found }
}

/** In a language the extractor does not read: words in marks, long enough to be said. */
function marked(paragraphs: readonly Paragraph[], text: string): Said1[] {
  let group = 0
  return paragraphs.flatMap((paragraph) =>
    paragraph.tokens.flatMap((token): Said1[] => {
      if (token.is !== 'quote' || wordsIn(token.quoted, text) < 4) return []
      const { start, end } = token.quoted
      return [
        {
          start,
          end,
          kind: 'verbatim',
          quoted: [],
          group: (group += 1),
          confidence: 0.3,
          reasons: [{ is: 'no-speaker' }],
          sentence: { tokens: [], paragraph },
        },
      ]
    }),
  )
}

const spanOf = (text: string, { start, end }: Range): Span => ({
  start,
  end,
  exact: text.slice(start, end),
})

export function partyOf({ name, character, at }: Speaker, cast?: Cast): Party | undefined {
  if (name === undefined) return undefined
  const known = character?.known ?? cast?.known(name)
  return { name, at, ...(known ? { stakeholderId: known.id } : {}) }
}

/**
 * Proposes the utterances of a text, in text order, each with its reasons. Never throws; whatever
 * the text, `text.slice(start, end) === exact` of every span.
 */
export function extract(text: string, known: Known): Extraction {
  const { language, found } = readText(text, known)
  const cast = new Cast(known)
  const utterances: Said1[][] = []
  for (const said of found) {
    // Printed and reported words of one utterance stay apart: only the first are a quotation.
    const same = utterances.find(
      ([first]) =>
        first?.group === said.group && first.kind === 'verbatim' && said.kind === 'verbatim',
    )
    if (same) same.push(said)
    else utterances.push([said])
  }
  return {
    language,
    proposals: utterances.map((pieces, at): Proposal => {
      const [first] = pieces as [Said1, ...Said1[]]
      const speaker = first.speaker && partyOf(first.speaker, cast)
      return {
        id: `p${at + 1}`,
        kind: first.kind,
        spans: pieces.map((piece) => spanOf(text, piece)),
        quoted: pieces.flatMap(({ quoted }) => quoted.map((range) => spanOf(text, range))),
        group: `g${first.group}`,
        ...(first.cue ? { cue: first.cue } : {}),
        ...(speaker ? { speaker } : {}),
        onBehalfOf: [],
        addressees: [],
        asks: false,
        positions: [],
        confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
        reasons: first.reasons,
      }
    }),
  }
}
