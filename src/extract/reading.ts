/** Reads a text for what is said in it, sentence by sentence. */
import type { Party, Range, Reason } from '#src/contract/proposals.ts'
import { accordingTo } from './according.ts'
import { hearersOf } from './after.ts'
import { piecesOf } from './attribution.ts'
import type { Cast } from './cast.ts'
import { clauseStart, mainSubject, subjectOf } from './clause.ts'
import type { Scope } from './clause.ts'
import { cuesIn } from './cues.ts'
import type { Cue } from './cues.ts'
import { afterDateline } from './dateline.ts'
import { goesOnWith } from './goingOn.ts'
import { inciseIn } from './incise.ts'
import { speaks } from './mention.ts'
import type { Mention } from './heads.ts'
import { hearersAfter } from './parties.ts'
import { onlyQuotes, printed, quotesWithin, wordsIn } from './pieces.ts'
import type { Turn } from './interview.ts'
import type { Piece } from './pieces.ts'
import type { Sentence } from './sentences.ts'
import type { SaidPiece } from './saidPiece.ts'
import { signedIn } from './signed.ts'
import { Speakers } from './speakers.ts'
import type { Speaker } from './speakers.ts'
import { isQuote, norm } from './tokens.ts'
import type { Paragraph, QuoteToken, Token } from './tokens.ts'
import { PREPOSITIONS } from './words/grammar.ts'

/** No sentence says more often that something is said; what does is a list of words. */
const MOST_CUES = 40

export class Reader {
  readonly found: SaidPiece[] = []
  /** How many were found before the sentence that is read: no other piece can clash with its own. */
  private before = 0
  private readonly speakers: Speakers
  private group = 0
  /** Who spoke last and in which sentence, so that words in marks right after are theirs. */
  private last: { said: SaidPiece; sentence: number } | undefined
  private lastSubject: { speaker: Speaker; sentence: number } | undefined
  private colon: { speaker: Speaker; cue?: Range; sentence: number } | undefined
  /** Quotations that go on over paragraphs and have no speaker yet. */
  private chain: SaidPiece[] = []

  private readonly text: string
  private readonly scope: Scope
  private readonly cast: Cast

  constructor(scope: Scope, cast: Cast) {
    this.text = scope.reading.text
    this.scope = scope
    this.cast = cast
    this.speakers = new Speakers(cast, this.text)
  }

  /** Reads one sentence; `number` counts them through the text. */
  read(sentence: Sentence, number: number): void {
    const begin = afterDateline(sentence.tokens)
    const tokens = begin > 0 ? sentence.tokens.slice(begin) : sentence.tokens
    if (tokens.length === 0) return
    const before = this.found.length
    this.before = before
    if (this.signed(sentence, tokens, number)) return
    if (onlyQuotes(tokens)) return this.goesOn(sentence, tokens, number)
    const cues = cuesIn(tokens, this.scope.language).slice(0, MOST_CUES)
    const used = new Set<Token>()
    this.attributions(sentence, tokens, cues, used, number)
    this.sources(sentence, tokens, cues, used, before)
    this.leftOver(sentence, tokens, used, before)
    const mine = this.found.slice(before)
    this.subject(tokens, number, mine)
    const said = mine.findLast(({ speaker }) => speaker !== undefined)
    if (said) this.last = { said, sentence: number }
    const end = tokens.at(-1)
    if (end?.norm === ':') {
      const about = this.lastSubject?.speaker
      const speaker = said?.speaker ?? (about?.character || about?.body ? about : undefined)
      if (speaker)
        this.colon = { speaker, sentence: number, ...(said?.cue ? { cue: said.cue } : {}) }
    }
  }

  /** Reads what someone says in an interview printed as questions and answers. */
  turn({ mention, answer }: Turn, paragraph: Paragraph, number: number): void {
    this.before = this.found.length
    const sentence: Sentence = { tokens: paragraph.tokens, paragraph }
    if (answer) this.labelled(sentence, answer, mention, number)
    else this.speakers.heard(this.speakers.of(mention))
  }

  /** Adds words whose speaker stands beside them without a verb. */
  private labelled(sentence: Sentence, words: Range, mention: Mention, number: number): void {
    const speaker = this.speakers.of(mention)
    this.speakers.heard(speaker)
    const { reasons } = speaker
    const group = (this.group += 1)
    const piece: Piece = { ...words, kind: 'verbatim', quoted: [] }
    const said = this.add(sentence, piece, { group, speaker, confidence: 0.7, reasons })
    if (said) this.last = { said, sentence: number }
  }

  private inSentence(is: (said: SaidPiece) => boolean): boolean {
    for (let at = this.before; at < this.found.length; at += 1) {
      if (is(this.found[at]!)) return true
    }
    return false
  }

  private add(
    sentence: Sentence,
    piece: Piece,
    more: Omit<SaidPiece, keyof Piece | 'sentence'>,
  ): SaidPiece | undefined {
    if (piece.end <= piece.start || wordsIn(piece, this.text) === 0) return undefined
    const clash = this.inSentence(({ start, end }) => start < piece.end && piece.start < end)
    if (clash) return undefined
    const said: SaidPiece = { ...piece, ...more, sentence }
    this.found.push(said)
    return said
  }

  /** Sentences in marks alone: of whoever spoke right before. */
  private goesOn(sentence: Sentence, tokens: readonly Token[], number: number): void {
    const quotes = tokens.filter(isQuote)
    const again = quotes[0]?.quoted.goesOn === true
    const { last } = this
    const near = last !== undefined && last.sentence === number - 1
    for (const token of quotes) {
      if (this.incise(sentence, token)) continue
      const piece: Piece = { ...printed(token), kind: 'verbatim', quoted: [] }
      if (last && (near || again)) {
        const { speaker, cue, group } = last.said
        const said = this.add(sentence, piece, {
          group,
          ...(cue ? { cue } : {}),
          ...(speaker ? { speaker } : {}),
          confidence: last.said.confidence * 0.95,
          reasons: [{ is: 'goes-on' }, ...(speaker?.reasons ?? [])],
        })
        if (said) this.last = { said, sentence: number }
      } else if (this.colon && this.colon.sentence === number - 1) {
        const { speaker, cue } = this.colon
        const said = this.add(sentence, piece, {
          group: (this.group += 1),
          speaker,
          ...(cue ? { cue } : {}),
          confidence: 0.75,
          reasons: speaker.reasons,
        })
        if (said) this.last = { said, sentence: number }
      } else if (wordsIn(piece, this.text) >= 6) {
        const subject = this.lastSubject
        const speaker =
          subject && subject.sentence === number - 1 && !subject.speaker.body
            ? subject.speaker
            : undefined
        const said = this.add(sentence, piece, {
          group: (this.group += 1),
          ...(speaker ? { speaker } : {}),
          confidence: speaker ? 0.5 : 0.3,
          reasons: speaker ? speaker.reasons : [{ is: 'no-speaker' }],
        })
        if (said && !token.quoted.closed) this.chain.push(said)
        if (said && speaker) this.last = { said, sentence: number }
      }
    }
  }

  /** « … » (Ada Bel, juriste): of whoever signs. */
  private signed(sentence: Sentence, tokens: readonly Token[], number: number): boolean {
    const signed = signedIn(this.scope, tokens)
    if (!signed || wordsIn(printed(signed.token), this.text) < 3) return false
    this.labelled(sentence, printed(signed.token), signed.mention, number)
    return true
  }

  /** Where an attribution stands within the marks: « Publiez-le, ajoute le texte. Ensuite… ». */
  private incise(sentence: Sentence, token: QuoteToken): boolean {
    if (this.scope.language !== 'fr') return false
    const incise = inciseIn(token, this.text, this.scope.reading)
    if (!incise) return false
    const speaker = this.speakers.of(incise.mention)
    this.speakers.heard(speaker)
    const group = (this.group += 1)
    const reasons: Reason[] = [
      { is: 'cue', words: this.text.slice(incise.cue.start, incise.cue.end) },
      ...speaker.reasons,
    ]
    for (const part of incise.parts) {
      this.add(
        sentence,
        { ...part, kind: 'verbatim', quoted: [] },
        { group, cue: incise.cue, speaker, confidence: 0.9, reasons },
      )
    }
    return true
  }

  private attributions(
    sentence: Sentence,
    tokens: readonly Token[],
    cues: readonly Cue[],
    used: Set<Token>,
    number: number,
  ): void {
    const { scope } = this
    let before: { cue: Cue; mention: Mention } | undefined
    let spoken: Cue | undefined
    for (const cue of cues) {
      const inside = this.inSentence(
        ({ start, end }) => start < tokens[cue.at]!.start && tokens[cue.at]!.end < end,
      )
      if (inside) continue
      const start = clauseStart(scope, tokens, cue, spoken)
      const subject = subjectOf(scope, tokens, cues, cue, start, before, this.last?.said.speaker)
      if (!subject || !speaks(subject.mention)) continue
      const pieces = piecesOf(scope, tokens, cues, cue, start, subject)
      if (pieces.length === 0) {
        before = { cue, mention: subject.mention }
        continue
      }
      before = { cue, mention: subject.mention }
      spoken = cue
      const speaker = subject.speaker ?? this.speakers.of(subject.mention)
      this.speakers.heard(speaker)
      const [{ kind }] = pieces as [Piece]
      const going = this.saidRightBefore(sentence, number)
      const goesOn =
        going &&
        goesOnWith({ before: going, next: { cue, mention: subject.mention, speaker, kind } })
      const group = goesOn ? going.group : (this.group += 1)
      const place = { start: tokens[cue.at]!.start, end: tokens[cue.to - 1]!.end }
      const reasons: Reason[] = [
        { is: 'cue', words: this.text.slice(place.start, place.end) },
        ...speaker.reasons,
      ]
      const hearers = this.hearers(tokens, subject.turned ? subject.to : cue.to, cue)
      for (const piece of pieces) {
        const sure = piece.kind === 'verbatim' ? 0.95 : 0.8
        this.add(sentence, piece, {
          group,
          cue: place,
          speaker,
          ...(hearers.length > 0 ? { hearers } : {}),
          confidence: speaker.name === undefined ? sure - 0.25 : sure,
          reasons,
        })
      }
      for (const token of quotesWithin(tokens, pieces)) used.add(token)
    }
  }

  /** What was said last, where that is in the sentence before, of the same paragraph. */
  private saidRightBefore({ paragraph }: Sentence, number: number): SaidPiece | undefined {
    const { last } = this
    return last?.sentence === number - 1 && last.said.sentence.paragraph === paragraph
      ? last.said
      : undefined
  }

  /** Those whom a verb such as *told* or *urged* names. */
  private hearers(tokens: readonly Token[], from: number, cue: Cue): Party[] {
    const range = hearersOf(tokens, from, cue, this.scope.language)
    return range ? hearersAfter(tokens, range.from, range.to, this.cast, this.scope.reading) : []
  }

  private sources(
    sentence: Sentence,
    tokens: readonly Token[],
    cues: readonly Cue[],
    used: Set<Token>,
    before: number,
  ): void {
    for (const source of accordingTo(
      tokens,
      cues,
      this.scope.language,
      this.text,
      this.scope.reading,
    )) {
      const inside = this.found
        .slice(before)
        .some(({ start, end }) =>
          source.pieces.some((piece) => start < piece.end && piece.start < end),
        )
      if (inside) continue
      const speaker = this.speakers.of(source.mention)
      this.speakers.heard(speaker)
      const group = (this.group += 1)
      const reasons: Reason[] = [
        { is: 'according-to', words: this.text.slice(source.cue.start, source.cue.end) },
        ...speaker.reasons,
      ]
      for (const piece of source.pieces) {
        this.add(sentence, piece, {
          group,
          cue: source.cue,
          speaker,
          confidence: speaker.name === undefined ? 0.55 : 0.8,
          reasons,
        })
      }
      for (const token of quotesWithin(tokens, source.pieces)) used.add(token)
    }
  }

  /** Adds words in marks as more of an utterance. */
  private addLike(
    { group, cue, speaker, reasons }: SaidPiece,
    sentence: Sentence,
    token: QuoteToken,
    confidence: number,
  ): void {
    this.add(
      sentence,
      { ...printed(token), kind: 'verbatim', quoted: [] },
      { group, ...(cue ? { cue } : {}), ...(speaker ? { speaker } : {}), confidence, reasons },
    )
  }

  /** More words in marks in a sentence whose speaker is known; and incises. */
  private leftOver(
    sentence: Sentence,
    tokens: readonly Token[],
    used: ReadonlySet<Token>,
    before: number,
  ): void {
    for (const token of tokens) {
      if (!isQuote(token) || used.has(token)) continue
      if (this.incise(sentence, token)) continue
      const said = this.found
        .slice(before)
        .findLast(({ kind, end, speaker }) => kind === 'verbatim' && speaker && end < token.start)
      const words = wordsIn(printed(token), this.text)
      const place = PREPOSITIONS.has(norm(tokens, tokens.indexOf(token) - 1))
      // « pour Ada Bel, “…” ; pour les autres, “…” »
      const apart = tokens.some(
        ({ norm: mark, start }, at) =>
          mark === ';' &&
          start >= (said?.end ?? 0) &&
          start < token.start &&
          norm(tokens, at + 1) === 'pour',
      )
      if (said && words >= 4 && !token.titled && !place && !apart) {
        this.addLike(said, sentence, token, said.confidence * 0.9)
      } else if (words >= 4 && !token.titled && norm(tokens, tokens.indexOf(token) - 1) === ':') {
        this.afterColon(sentence, tokens, token)
      } else if (token.quoted.goesOn && this.last) {
        this.addLike(this.last.said, sentence, token, this.last.said.confidence)
      }
    }
    const last = this.found
      .slice(before)
      .find(({ kind, speaker }) => kind === 'verbatim' && speaker)
    if (
      last &&
      this.chain.length > 0 &&
      tokens.some((token) => isQuote(token) && token.quoted.goesOn)
    ) {
      for (const said of this.chain) {
        said.speaker = last.speaker!
        said.group = last.group
        said.confidence = 0.8
        said.reasons = [{ is: 'goes-on' }, ...last.reasons]
      }
    }
    if (!tokens.some((token) => isQuote(token) && !token.quoted.closed)) this.chain = []
  }

  /** `The mayor disagrees: “…”`: of whom the sentence is about, though no verb says so. */
  private afterColon(sentence: Sentence, tokens: readonly Token[], token: QuoteToken): void {
    const mention = mainSubject(this.scope, tokens, tokens.indexOf(token) - 1)
    if (!mention || mention.is === 'phrase') return
    const speaker = this.speakers.of(mention)
    if (speaker.name === undefined) return
    this.speakers.heard(speaker)
    const piece: Piece = { ...printed(token), kind: 'verbatim', quoted: [] }
    const group = (this.group += 1)
    this.add(sentence, piece, { group, speaker, confidence: 0.6, reasons: speaker.reasons })
  }

  /** Who the sentence is about, for the pronouns after it. */
  private subject(tokens: readonly Token[], number: number, mine: readonly SaidPiece[]): void {
    if (mine.length > 0) {
      const speaker = mine.findLast((said) => said.speaker)?.speaker
      if (speaker) this.lastSubject = { speaker, sentence: number }
      return
    }
    const mention = mainSubject(this.scope, tokens, tokens.length)
    if (!mention || !speaks(mention)) return
    const speaker = this.speakers.of(mention)
    this.speakers.heard(speaker)
    if (speaker.name !== undefined) this.lastSubject = { speaker, sentence: number }
    else if (mention.is === 'phrase') this.speakers.heardOf(tokens)
  }
}
