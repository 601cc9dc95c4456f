/** Reads a text for what is said in it, sentence by sentence. */
import type { ProposalKind, Range, Reason, TextLanguage } from '#src/contract/proposals.ts'
import { accordingTo } from './according.ts'
import { saidAfter } from './after.ts'
import type { Said } from './after.ts'
import type { Cast } from './cast.ts'
import { cuesIn } from './cues.ts'
import type { Cue } from './cues.ts'
import { inciseIn } from './incise.ts'
import { speaks, subjectAfter, subjectBefore } from './mention.ts'
import type { Mention, Reading } from './mention.ts'
import { onlyQuotes, piecesAfter, piecesBefore, printed, wordsIn } from './pieces.ts'
import type { Piece } from './pieces.ts'
import type { Sentence } from './sentences.ts'
import { Speakers } from './speakers.ts'
import type { Speaker } from './speakers.ts'
import type { QuoteToken, Token } from './tokens.ts'
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_EN,
  HAVE_EN,
  HAVE_FR,
  PERSONS,
  PREPOSITIONS,
  PRONOUNS,
  SCENE,
} from './words/grammar.ts'

/** A piece of what someone says, and who. */
export interface Said1 extends Range {
  kind: ProposalKind
  quoted: Range[]
  group: number
  cue?: Range
  speaker?: Speaker
  confidence: number
  reasons: Reason[]
  sentence: Sentence
}

const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? ''
const comma = (tokens: readonly Token[], at: number) => /^[,–—-]$/u.test(norm(tokens, at))
const isQuote = (token: Token | undefined): token is QuoteToken => token?.is === 'quote'
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|aug|sept|oct|nov|dec)$/u

/** After *PELL, 3 March –* the sentence begins. */
function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.findIndex(({ is, norm: mark }) => is === 'mark' && /^[–—-]$/u.test(mark))
  if (dash < 0 || dash > 10) return 0
  const before = tokens.slice(0, dash)
  const dated =
    before.some((token) => MONTH.test(token.norm)) ||
    (before.every(({ is, norm: word }) => is !== 'word' || word.length > 1) &&
      dash <= 4 &&
      before.some(({ norm: mark }) => mark === '('))
  return dated || dash === 0 ? dash + 1 : 0
}

interface Subject {
  mention: Mention
  /** Known already, of whoever spoke last. */
  speaker?: Speaker
  /** The token after the verb, or after its subject where that is turned round. */
  to: number
  turned: boolean
}

export class Reader {
  readonly found: Said1[] = []
  private readonly speakers: Speakers
  private group = 0
  /** Who spoke last and in which sentence, so that words in marks right after are theirs. */
  private last: { said: Said1; sentence: number } | undefined
  private lastSubject: { speaker: Speaker; sentence: number } | undefined
  private colon: { speaker: Speaker; cue?: Range; sentence: number } | undefined
  /** Quotations that go on over paragraphs and have no speaker yet. */
  private chain: Said1[] = []

  private readonly text: string
  private readonly language: TextLanguage
  private readonly reading: Reading

  constructor(language: TextLanguage, cast: Cast, reading: Reading) {
    this.text = reading.text
    this.language = language
    this.reading = reading
    this.speakers = new Speakers(cast)
  }

  /** Reads one sentence; `number` counts them through the text. */
  read(sentence: Sentence, number: number): void {
    const begin = afterDateline(sentence.tokens)
    const tokens = begin > 0 ? sentence.tokens.slice(begin) : sentence.tokens
    if (tokens.length === 0) return
    if (onlyQuotes(tokens)) return this.goesOn(sentence, tokens, number)
    const before = this.found.length
    const cues = cuesIn(tokens, this.language)
    const used = new Set<Token>()
    this.attributions(sentence, tokens, cues, used)
    this.sources(sentence, tokens, cues, used, before)
    this.leftOver(sentence, tokens, used, before)
    const mine = this.found.slice(before)
    this.subject(tokens, number, mine)
    const said = mine.findLast(({ speaker }) => speaker !== undefined)
    if (said) this.last = { said, sentence: number }
    const end = tokens.at(-1)
    if (end?.norm === ':') {
      const speaker = said?.speaker ?? this.lastSubject?.speaker
      if (speaker)
        this.colon = { speaker, sentence: number, ...(said?.cue ? { cue: said.cue } : {}) }
    }
  }

  private add(
    sentence: Sentence,
    piece: Piece,
    more: Omit<Said1, keyof Piece | 'sentence'>,
  ): Said1 | undefined {
    if (piece.end <= piece.start || wordsIn(piece, this.text) === 0) return undefined
    const clash = this.found.some(({ start, end }) => start < piece.end && piece.start < end)
    if (clash) return undefined
    const said: Said1 = { ...piece, ...more, sentence }
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

  /** Where an attribution stands within the marks: « Publiez-le, ajoute le texte. Ensuite… ». */
  private incise(sentence: Sentence, token: QuoteToken): boolean {
    if (this.language !== 'fr') return false
    const incise = inciseIn(token, this.text, this.reading)
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

  /** Where the clause of a verb begins, seen from its helpers. */
  private clauseStart(tokens: readonly Token[], cue: Cue, before: Cue | undefined): number {
    let start = before ? before.to : 0
    for (let at = cue.from - 1; at >= start; at -= 1) {
      const word = norm(tokens, at)
      const token = tokens[at]
      if (
        isQuote(token) &&
        (comma(tokens, at + 1) || token.closesClause || at + 1 >= cue.from - 8)
      ) {
        const size = wordsIn(printed(token), this.text)
        if (size >= 3 || comma(tokens, at + 1)) return at + 1
      }
      if (word === ';' || word === ':') return at + 1
      const joins = CONJUNCTIONS.has(word)
      if (joins && comma(tokens, at - 1) && (word === 'but' || word === 'mais')) return at + 1
      if (joins && this.nounPhrase(tokens, at + 1, cue.from) && this.verbIn(tokens, start, at))
        return at + 1
    }
    return start
  }

  private nounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
    const first = tokens[from]
    if (from >= to || first?.is !== 'word') return false
    return first.capital || DETERMINERS.has(first.norm) || PRONOUNS.has(first.norm)
  }

  /** Whether a row of words holds a verb of its own, none of a relative clause. */
  private verbIn(tokens: readonly Token[], from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const word = norm(tokens, at)
      if (/^(?:who|which|whose|qui|dont|que|qu'|that)$/u.test(word)) return false
      if (isVerb(tokens, at, at > from, this.language)) return true
    }
    return false
  }

  private mainSubject(tokens: readonly Token[], upTo: number): Mention | undefined {
    for (let at = 1; at < upTo; at += 1) {
      if (isVerb(tokens, at, true, this.language)) return subjectBefore(tokens, 0, at, this.reading)
    }
    return subjectBefore(tokens, 0, upTo, this.reading)
  }

  private subjectOf(
    tokens: readonly Token[],
    cues: readonly Cue[],
    cue: Cue,
    start: number,
    before: { cue: Cue; mention: Mention } | undefined,
  ): Subject | undefined {
    if (cue.inner !== undefined) {
      const inner = subjectBefore(tokens, cue.inner, cue.inner + 1, this.reading)
      if (inner) return { mention: inner, to: cue.to, turned: true }
    }
    if (cue.form === 'infinitive' && cue.from <= start + 1 && !before && this.last) {
      const { at } = this.last.said.speaker ?? { at: undefined }
      const { speaker } = this.last.said
      const place = { start: tokens[cue.from]!.start, end: tokens[cue.from]!.start }
      if (at && speaker)
        return { mention: { ...NOBODY, ...place }, speaker, to: cue.to, turned: false }
    }
    if (cue.form === 'participle' || cue.form === 'infinitive') {
      const mention = before?.mention ?? this.mainSubject(tokens, cue.from)
      return mention ? { mention, to: cue.to, turned: false } : undefined
    }
    let lead = cue.from
    while (
      lead > start &&
      ADVERBS.has(norm(tokens, lead - 1)) &&
      !(norm(tokens, lead - 1) in PERSONS)
    )
      lead -= 1
    if (CONJUNCTIONS.has(norm(tokens, lead - 1))) {
      // *and urged*: of whoever spoke before it. A bare form joins an infinitive: *to send and suggest*.
      const { forms } = cue.saying
      const bareForm =
        this.language === 'en' && cue.form === 'finite' && forms.includes('infinitive')
      if (bareForm && !before?.cue.saying.forms.includes('infinitive')) return undefined
      const mention = before?.mention ?? this.mainSubject(tokens, lead - 1)
      return mention ? { mention, to: cue.to, turned: false } : undefined
    }
    const own =
      cue.from > start
        ? subjectBefore(
            tokens,
            /^(?:who|which|qui)$/u.test(norm(tokens, lead - 1))
              ? start
              : this.afterClause(tokens, start, cue.from),
            cue.from,
            this.reading,
          )
        : undefined
    const opens = lead === 0 || isQuote(tokens[lead - 1]) || comma(tokens, lead - 1)
    if (opens) {
      const said = saidAfter(tokens, cue.to, cue, cues, this.language)
      const after = said && own ? undefined : subjectAfter(tokens, cue.to, this.reading)
      const quoteLeft = isQuote(tokens[lead - 1]) || isQuote(tokens[lead - 2])
      if (after && (quoteLeft || this.clauseBeforeComma(tokens, start, lead))) {
        return { mention: after.mention, to: after.to, turned: true }
      }
    }
    if (!own && before && lead === start)
      return { mention: before.mention, to: cue.to, turned: false }
    return own ? { mention: own, to: cue.to, turned: false } : undefined
  }

  /** Over a clause that is whole before its comma: *Half of them are ill, researchers say.* */
  private afterClause(tokens: readonly Token[], from: number, to: number): number {
    let start = from
    for (let at = from; at < to - 1; at += 1) {
      if (norm(tokens, at) !== ',') continue
      if (!this.verbIn(tokens, start, at)) break
      start = at + 1
    }
    return start
  }

  /** Whether words before a comma make a clause, so that *affirme X* after it is turned round. */
  private clauseBeforeComma(tokens: readonly Token[], from: number, to: number): boolean {
    if (to - from < 4) return false
    let start = from
    for (let at = from; at < to; at += 1) {
      if (norm(tokens, at) !== ',') continue
      if (this.verbIn(tokens, start, at)) return true
      start = at + 1
    }
    return false
  }

  private attributions(
    sentence: Sentence,
    tokens: readonly Token[],
    cues: readonly Cue[],
    used: Set<Token>,
  ): void {
    let before: { cue: Cue; mention: Mention } | undefined
    let spoken: Cue | undefined
    for (const cue of cues) {
      const inside = this.found.some(
        ({ start, end }) => start < tokens[cue.at]!.start && tokens[cue.at]!.end < end,
      )
      if (inside) continue
      const start = this.clauseStart(tokens, cue, spoken)
      const subject = this.subjectOf(tokens, cues, cue, start, before)
      if (!subject || !speaks(subject.mention)) continue
      const pieces = this.piecesOf(tokens, cues, cue, start, subject)
      if (pieces.length === 0) {
        before = { cue, mention: subject.mention }
        continue
      }
      before = { cue, mention: subject.mention }
      spoken = cue
      const speaker = subject.speaker ?? this.speakers.of(subject.mention)
      this.speakers.heard(speaker)
      const group = (this.group += 1)
      const place = { start: tokens[cue.at]!.start, end: tokens[cue.to - 1]!.end }
      const reasons: Reason[] = [
        { is: 'cue', words: this.text.slice(place.start, place.end) },
        ...speaker.reasons,
      ]
      for (const piece of pieces) {
        const sure = piece.kind === 'verbatim' ? 0.95 : 0.8
        this.add(sentence, piece, {
          group,
          cue: place,
          speaker,
          confidence: speaker.name === undefined ? sure - 0.25 : sure,
          reasons,
        })
      }
      for (const token of tokens) {
        if (
          isQuote(token) &&
          pieces.some(
            ({ start: from, end }) => from <= token.quoted.start && token.quoted.end <= end,
          )
        )
          used.add(token)
      }
    }
  }

  private piecesOf(
    tokens: readonly Token[],
    cues: readonly Cue[],
    cue: Cue,
    start: number,
    { to, mention, turned }: { to: number; mention: Mention; turned: boolean },
  ): Piece[] {
    const pieces: Piece[] = []
    const { takes } = cue.saying
    // Words in marks, or a clause, that stand before the attribution.
    const from = turned ? cue.from : tokens.findIndex(({ start: place }) => place >= mention.start)
    let left = from
    while (left > 0 && (comma(tokens, left - 1) || norm(tokens, left - 1) === '.')) left -= 1
    const quoteLeft = isQuote(tokens[left - 1])
    if (quoteLeft && (takes.quote || takes.clause) && cue.form !== 'participle') {
      pieces.push(...piecesBefore(this.clauseBefore(tokens, left), this.text))
    }
    if (takes.after && !quoteLeft && !turned) return []
    const led = norm(tokens, start) === 'as' || norm(tokens, start) === 'comme'
    const said = saidAfter(tokens, to, cue, cues, this.language)
    if (said && !(quoteLeft && !this.firmly(said, tokens)))
      pieces.push(...piecesAfter(tokens, said, this.text))
    else if (!quoteLeft && led && !turned) pieces.push(...this.afterAs(tokens, to, cues))
    else if (!quoteLeft && !said && left < from && left >= 4 && (takes.clause || takes.bare)) {
      const words = tokens.slice(start, left)
      const scene =
        SCENE.has(norm(tokens, start)) &&
        !words.some((token, at) => at > 0 && comma(tokens, at) && token.is === 'mark')
      const ends = turned || this.endsAfter(tokens, cue.to)
      const clausal = this.verbIn(words, 0, words.length)
      if (
        !scene &&
        ends &&
        clausal &&
        cue.form !== 'participle' &&
        !cues.some((other) => other !== cue && other.to <= left)
      ) {
        pieces.push(...piecesBefore(words, this.text))
      }
    }
    return pieces
  }

  /** After an attribution only words in marks or a clause with *that* still count as said. */
  private firmly({ led }: Said, tokens: readonly Token[]): boolean {
    return led === 'that' || led === 'colon' || (led === 'nothing' && tokens.length > 0)
  }

  /** Nothing more than a place or a day follows the attribution. */
  private endsAfter(tokens: readonly Token[], to: number): boolean {
    return tokens.slice(to).filter(({ is }) => is === 'word').length <= 6
  }

  /** From the clause that words in marks close to those words: `We need to “…”`. */
  private clauseBefore(tokens: readonly Token[], to: number): Token[] {
    let from = to - 1
    while (from > 0 && isQuote(tokens[from - 1])) from -= 1
    for (; from > 0; from -= 1) {
      const word = norm(tokens, from - 1)
      if (word === ';' || word === ':') break
    }
    return tokens.slice(from, to)
  }

  /** *As X told Y, …* */
  private afterAs(tokens: readonly Token[], from: number, cues: readonly Cue[]): Piece[] {
    const at = tokens.findIndex(({ norm: mark }, index) => index >= from && mark === ',')
    if (at < 0) return []
    const next = cues.find((cue) => cue.from > at)
    const to = next ? at : tokens.length
    return to > at + 1 ? piecesAfter(tokens, { from: at + 1, to, led: 'colon' }, this.text) : []
  }

  private sources(
    sentence: Sentence,
    tokens: readonly Token[],
    cues: readonly Cue[],
    used: Set<Token>,
    before: number,
  ): void {
    for (const source of accordingTo(tokens, cues, this.language, this.text, this.reading)) {
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
      for (const token of tokens) {
        if (
          isQuote(token) &&
          source.pieces.some(
            ({ start, end }) => start <= token.quoted.start && token.quoted.end <= end,
          )
        )
          used.add(token)
      }
    }
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
      if (said && words >= 4 && !token.titled && !place) {
        const { group, cue, speaker, confidence, reasons } = said
        this.add(
          sentence,
          { ...printed(token), kind: 'verbatim', quoted: [] },
          {
            group,
            ...(cue ? { cue } : {}),
            ...(speaker ? { speaker } : {}),
            confidence: confidence * 0.9,
            reasons,
          },
        )
      } else if (token.quoted.goesOn && this.last) {
        const { group, cue, speaker, confidence, reasons } = this.last.said
        this.add(
          sentence,
          { ...printed(token), kind: 'verbatim', quoted: [] },
          { group, ...(cue ? { cue } : {}), ...(speaker ? { speaker } : {}), confidence, reasons },
        )
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

  /** Who the sentence is about, for the pronouns after it. */
  private subject(tokens: readonly Token[], number: number, mine: readonly Said1[]): void {
    if (mine.length > 0) {
      const speaker = mine.findLast((said) => said.speaker)?.speaker
      if (speaker) this.lastSubject = { speaker, sentence: number }
      return
    }
    const mention = this.mainSubject(tokens, tokens.length)
    if (!mention || !speaks(mention)) return
    const speaker = this.speakers.of(mention)
    this.speakers.heard(speaker)
    if (speaker.name !== undefined) this.lastSubject = { speaker, sentence: number }
  }
}

/** Where a verb has no subject of its own: whoever spoke last. */
const NOBODY: Omit<Mention, 'start' | 'end'> = { is: 'pronoun', words: '', noun: '', plural: false }

const NOUNS_IN_ENT =
  /ment$|^(?:président|récent|argent|parent|agent|client|précédent|différent|présent|absent|continent|accident|incident|talent|souvent|urgent|excellent)$/u

/** Whether a word is a verb in a finite form, as far as its letters tell. */
function isVerb(
  tokens: readonly Token[],
  at: number,
  inside: boolean,
  language: TextLanguage,
): boolean {
  const token = tokens[at]
  if (token?.is !== 'word' || token.capital) return false
  const word = token.norm
  if (word === "'s") return false
  const have = language === 'en' ? HAVE_EN : HAVE_FR
  if ((language === 'en' && FINITE_EN.has(word)) || have.has(word) || BE.has(word))
    return word !== 'ayant' && word !== 'being'
  if (!inside) return false
  if (language === 'en')
    return /(?:[a-z]{3,}ed|began|met|went|came|took|made|plans|says)$/u.test(word)
  return (
    /(?:\p{L}{2,}(?:aient|ait|èrent|eront|era|erait))$/u.test(word) ||
    (/\p{L}{3,}ent$/u.test(word) && !NOUNS_IN_ENT.test(word))
  )
}
