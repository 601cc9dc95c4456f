import type { Known } from '#src/contract/extracting.ts'
import type {
  Extraction,
  Party,
  Proposal,
  Range,
  Reason,
  TextLanguage,
} from '#src/contract/proposals.ts'
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Span } from '#src/contract/records.ts'
import { Cast } from './cast.ts'
import { codebookOf } from './coding/codebook.ts'
import type { Codebook } from './coding/codebook.ts'
import { codeUtterance } from './coding/codeUtterance.ts'
import { cuesIn } from './cues.ts'
import { isFurniture } from './furniture.ts'
import { inciseIn } from './incise.ts'
import { turnsIn } from './interview.ts'
import { languageOf } from './language.ts'
import type { Reading } from './heads.ts'
import { namesIn } from './names.ts'
import type { Name } from './names.ts'
import { behalves, spokenFor } from './parties.ts'
import type { Behalf } from './parties.ts'
import { wordsIn } from './pieces.ts'
import { Reader } from './reading.ts'
import { bodyNounsOf, rolesOf } from './roles.ts'
import type { SaidPiece } from './saidPiece.ts'
import { sentencesOf } from './sentences.ts'
import type { Speaker } from './speakers.ts'
import { bare, isQuote, norm, paragraphsOf } from './tokens.ts'
import type { Paragraph, Token, Word } from './tokens.ts'
import { likelyGender } from './words/firstNames.ts'

/** A text as read: what is said in it, and what else it tells of those who say it. */
export interface Read {
  language: TextLanguage
  /** In text order. */
  found: SaidPiece[]
  cast: Cast
  /** By a person's fullest name the body they speak for. */
  behalves: ReadonlyMap<string, Behalf>
  reading: Reading
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

const HEADLINE = /[.!?…»”":]$/u
/** Of what stands above a report: a kicker, the headline, who wrote it, when. */
const MOST_ABOVE = 4

/** The text without its headline, which is the editor's and nobody's words. */
function body(paragraphs: readonly Paragraph[], text: string): readonly Paragraph[] {
  const ends = ({ start, end }: Paragraph) => HEADLINE.test(text.slice(start, end).trimEnd())
  const first = paragraphs.findIndex(ends)
  // Nothing ends as a sentence does: a list, of which the first alone is a headline.
  const above = first < 0 ? 1 : Math.min(first, MOST_ABOVE)
  return paragraphs.length < 2 ? paragraphs : paragraphs.slice(above)
}

const AT = /^(?:in|at|from|near|to|around|à|vers|near)$/u

/** « la Sokamin », « l’Orvane »: of people only the title has an article. */
function articled(tokens: readonly Token[], { from, words, title }: Name): boolean {
  const [word = ''] = words
  return (
    words.length === 1 &&
    title === undefined &&
    /^(?:l'|la|le)$/u.test(norm(tokens, from - 1)) &&
    likelyGender(bare(word)) === undefined
  )
}

/** Who is named by attributions within marks: « C’est tard, dit Ada Bel. Trop tard. » */
function namesInMarks(tokens: readonly Token[], text: string, reading: Reading) {
  return tokens.flatMap((token) => {
    const mention = isQuote(token) ? inciseIn(token, text, reading)?.mention : undefined
    return mention?.name ? [{ name: mention.name, start: mention.start }] : []
  })
}

/** What is said in a text, piece by piece, in text order. */
export function readText(text: string, known: Pick<Known, 'stakeholders'>): Read {
  const paragraphs = paragraphsOf(text)
  const words = paragraphs.flatMap(({ tokens }) => tokens.filter(({ is }) => is === 'word'))
  const language = languageOf(words.map(({ norm }) => norm))
  const names = capitals(paragraphs)
  const isName = (word: Word) => names.has(word.norm)
  const reading = { text, isName }
  const cast = new Cast(known)
  const named = paragraphs.map(({ tokens }) => namesIn(tokens, 0, tokens.length, text, isName))
  for (const [index, { tokens, number }] of paragraphs.entries()) {
    const found = named[index]!
    for (const { name, start } of language === 'fr' ? namesInMarks(tokens, text, reading) : [])
      cast.add(name, name.words.join(' '), start, number)
    found.forEach((name, at) => {
      const printed = name.words.join(' ')
      const start = tokens[name.from]!.start
      if (name.words.length === 1 && AT.test(norm(tokens, name.from - 1))) cast.place(printed)
      cast.add(articled(tokens, name) ? { ...name, body: true } : name, printed, start, number)
      const next = found[at + 1]
      const bracket = tokens[name.to]?.norm === '(' && next?.from === name.to + 1
      if (bracket && tokens[next.to]?.norm === ')' && next.words.length === 1) {
        cast.same(printed, next.words[0]!)
      }
    })
  }
  for (const [index, { tokens }] of paragraphs.entries()) {
    for (const name of named[index]!) {
      const start = tokens[name.from]!.start
      const character = cast.find(name.words.join(' '), start)
      if (!character) continue
      cast.mentioned(character, start)
      const roles = character.body ? bodyNounsOf(tokens, name) : rolesOf(tokens, name)
      for (const role of roles) cast.holds(role, character, start)
    }
  }
  const reader = new Reader({ language, reading }, cast)
  const turns = turnsIn(paragraphs, reading)
  let number = 0
  for (const paragraph of body(paragraphs, text)) {
    if (isFurniture(paragraph, text)) continue
    const turn = turns.get(paragraph)
    if (turn) {
      number += 1
      reader.turn(turn, paragraph, number)
      continue
    }
    for (const sentence of sentencesOf(paragraph, text, (tokens, at) =>
      attributes(tokens, at, language),
    )) {
      number += 1
      reader.read(sentence, number)
    }
  }
  const found = reader.found.toSorted((left, right) => left.start - right.start)
  return {
    language,
    found: language === 'other' ? marked(paragraphs, text) : found,
    cast,
    behalves: language === 'other' ? new Map() : behalves(paragraphs, cast, reading),
    reading,
  }
}

/** In a language the extractor does not read: words in marks, long enough to be said. */
function marked(paragraphs: readonly Paragraph[], text: string): SaidPiece[] {
  let group = 0
  return paragraphs.flatMap((paragraph) =>
    paragraph.tokens.flatMap((token): SaidPiece[] => {
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

function speakerOf(speaker: Speaker, cast: Cast): Party | undefined {
  const { name, character, at } = speaker
  if (name === undefined) return undefined
  const known = character?.known ?? cast.known(name)
  return { name, at, ...(known ? { stakeholderId: known.id } : {}) }
}

const joined = (pieces: readonly SaidPiece[], text: string) =>
  pieces.map(({ start, end }) => text.slice(start, end)).join(SPAN_JOINER)

/** Pieces of one utterance; printed and reported words stay apart: only the first are a quotation. */
function utterancesOf(found: readonly SaidPiece[]): SaidPiece[][] {
  const utterances: SaidPiece[][] = []
  const byGroup = new Map<number, SaidPiece[]>()
  for (const said of found) {
    const joins = said.kind === 'verbatim' || said.cut === true
    const known = joins ? byGroup.get(said.group) : undefined
    const same = known?.[0]?.kind === said.kind ? known : undefined
    if (same) {
      same.push(said)
      continue
    }
    const pieces = [said]
    utterances.push(pieces)
    if (joins) byGroup.set(said.group, pieces)
  }
  return utterances
}

/**
 * Proposes the utterances of a text, in text order, each with its reasons. Never throws; whatever
 * the text, `text.slice(start, end) === exact` of every span.
 */
export function extract(text: string, known: Known): Extraction {
  const read = readText(text, known)
  const codebook = codebookOf(known)
  return {
    language: read.language,
    proposals: utterancesOf(read.found).map((pieces, at) =>
      proposal(`p${at + 1}`, pieces, text, read, codebook),
    ),
  }
}

function proposal(
  id: string,
  pieces: readonly SaidPiece[],
  text: string,
  { language, cast, behalves: told, reading }: Read,
  codebook: Codebook,
): Proposal {
  const first = pieces[0]!
  const speaker = first.speaker && speakerOf(first.speaker, cast)
  const cue = first.cue && text.slice(first.cue.start, first.cue.end)
  const coding = codeUtterance({ words: joined(pieces, text), language, cue }, codebook)
  const own = speaker ? told.get(speaker.name) : undefined
  const behalf = [...spokenFor(first.sentence.tokens, cast, reading), ...(own ? [own] : [])]
  const others = behalf.filter(({ party }) => party.name !== speaker?.name)
  const addressees = first.hearers ?? []
  return {
    id,
    kind: first.kind,
    spans: pieces.map((piece) => spanOf(text, piece)),
    quoted: pieces.flatMap(({ quoted }) => quoted.map((range) => spanOf(text, range))),
    group: `g${first.group}`,
    ...(first.cue ? { cue: first.cue } : {}),
    ...(speaker ? { speaker } : {}),
    onBehalfOf: others.map(({ party }) => party),
    addressees,
    asks: coding.asks,
    positions: coding.positions,
    confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
    reasons: [
      ...first.reasons,
      ...others.map(({ reason }) => reason),
      ...addressees.map(({ name }): Reason => ({ is: 'addressee', words: name })),
      ...coding.reasons,
    ],
  }
}
