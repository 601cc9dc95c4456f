/** Whom a mention stands for, by what was named and who spoke before. */
import type { Reason, Range } from '#src/contract/proposals.ts'
import { mayBe } from './cast.ts'
import type { Cast, Character, Gender } from './cast.ts'
import { KIN } from './heads.ts'
import type { Mention } from './heads.ts'
import type { Name } from './names.ts'
import { bare } from './tokens.ts'
import type { Token } from './tokens.ts'
import { BODIES, DETERMINERS, FIRMS, OFFICES, ROLES, TEXTS } from './words/grammar.ts'

export interface Speaker {
  /** Absent where the text names no one. */
  name?: string
  character?: Character
  at: Range
  body: boolean
  plural: boolean
  /** Someone without a name, told of by a role: *the senator*. */
  role?: boolean
  gender?: Gender
  reasons: Reason[]
}

const indefinite =
  /^(?:a|an|un|une|des|some|many|several|most|two|three|deux|trois|plusieurs|one|another|other|the other|l'autre|l'un|l'une|certains)\b/iu

const definite = /^(?:the|le|la|l['’]|cette|this)/iu
/** Nouns that any body may be called by once it has been named. */
const ANY_BODY = new Set(
  'entreprise société compagnie groupe organisation association ong institution opérateur agence miner producer company firm group organisation organization association agency institution'.split(
    ' ',
  ),
)

/** Nouns that stand for someone told of by one of the others. */
const ALIKE = [
  'élue députée sénatrice parlementaire conseillère',
  'élu député sénateur parlementaire conseiller',
  'lawmaker legislator senator representative deputy member councillor councilor',
  'prélat religieux ecclésiastique évêque archevêque mgr monseigneur cardinal abbé curé prêtre pasteur',
  'officier colonel général commandant capitaine lieutenant major',
  'officer colonel general commander captain lieutenant major',
  'prelate clergyman cleric bishop archbishop cardinal priest pastor',
  'avocat me maître bâtonnier',
  'avocate me maître bâtonnière',
  'édile maire bourgmestre',
  'magistrat juge procureur',
  'magistrate juge procureure',
].map((words) => new Set(words.split(' ')))
/** Offices told of in more words than one, by the word they are told of else. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:le|la) che(?:f|ffe) du gouvernement$/iu, 'premier'],
  [/^the head of government$/iu, 'prime'],
  [/^(?:le|la) che(?:f|ffe) de l['’]état$/iu, 'président'],
  [/^the head of state$/iu, 'president'],
]

/** How many subjects back whoever wrote *the statement* was named, at most. */
const NEAR = 4
/** No paragraph is longer; looking through more of the text would take its square. */
const A_PARAGRAPH = 2000
/** How many subjects back a pronoun may reach, at the least. */
const FAR_BACK = 100

/** Whether *the lawyer* may be whoever spoke last, in the same paragraph. */
function mayBeCalled({ name, character, body, gender }: Speaker, noun: string, by?: Gender) {
  if (name === undefined || !character || body || OFFICES.has(noun)) return false
  if (!ROLES.has(noun) && !noun.endsWith('naire')) return false
  return gender === undefined || by === undefined || gender === by
}

const genderOf = ({ gender, character }: Speaker): Gender | undefined =>
  gender ?? character?.gender ?? character?.likely

/** Speakers of one text, taken in text order. */
export class Speakers {
  private readonly subjects: Speaker[] = []

  private readonly cast: Cast
  private readonly text: string

  constructor(cast: Cast, text: string) {
    this.cast = cast
    this.text = text
  }

  /** Takes up the subject of a sentence: who *he* or *the statement* may be further on. */
  heard(speaker: Speaker): void {
    this.subjects.push(speaker)
    if (this.subjects.length > 2 * FAR_BACK) this.subjects.splice(0, FAR_BACK)
  }

  /** Takes up the one person named in a sentence about a thing: *That answer angered Ada Bell.* */
  heardOf(tokens: readonly Token[]): void {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last) return
    const person = ({ body, words }: Character) => !body && words.length >= 2
    const named = this.cast.namedBefore(last.end, person)
    if (!named || named.start < first.start) return
    const before = this.cast.namedBefore(named.start, person)
    if (before && before.start >= first.start) return
    const { name } = named.character
    this.heard(
      this.from(named.character, { start: named.start, end: last.end }, name, 'short-name'),
    )
  }

  /** Whom a mention stands for. */
  of(mention: Mention): Speaker {
    const at = { start: mention.start, end: mention.end }
    if (mention.is === 'pronoun') return this.pronoun(mention, at)
    if (mention.is === 'latter') return this.latter(mention, at)
    if (mention.name) return this.named(mention, mention.name, at)
    return this.phrase(mention, at)
  }

  private from(
    character: Character,
    at: Range,
    words: string,
    is: 'pronoun' | 'title' | 'short-name' | 'alias',
  ): Speaker {
    const { name, paragraph, body, gender, known } = character
    const full = known ? (known.name.en ?? known.name.fr ?? name) : name
    const same = bare(words) === bare(name)
    return {
      name,
      character,
      at,
      body,
      plural: false,
      ...(gender ? { gender } : {}),
      reasons: same
        ? known && bare(full) !== bare(name)
          ? [{ is: 'alias', words, name: full }]
          : []
        : [{ is, words, name, paragraph }],
    }
  }

  private named(mention: Mention, name: Name, at: Range): Speaker {
    const printed = name.words.join(' ')
    const character = this.cast.find(printed, mention.start)
    if (!character) {
      return {
        name: printed,
        at,
        body: name.body,
        plural: false,
        ...(mention.gender ? { gender: mention.gender } : {}),
        reasons: [],
      }
    }
    if (mention.gender && !character.body) character.gender ??= mention.gender
    const acronym = /^[\p{Lu}\p{N}.-]+$/u.test(printed) && printed.length > 1
    return this.from(character, at, printed, acronym ? 'alias' : 'short-name')
  }

  private pronoun({ noun, words, gender, plural, start }: Mention, at: Range): Speaker {
    const neuter = noun === 'it'
    const english = /^(?:he|she|him|her)$/u.test(noun)
    for (let back = this.subjects.length - 1; back >= 0; back -= 1) {
      const each = this.subjects[back]!
      if (plural !== each.plural && !(plural && each.body && noun === 'they')) continue
      if (neuter && !each.body && each.character !== undefined) continue
      if (english && each.body) continue
      const told = genderOf(each)
      if (gender && told && told !== gender) continue
      if (!each.name && !plural && !each.role) continue
      const nearer = gender && told === undefined && this.surelyNamed(each.at.start, start, gender)
      if (nearer) return this.from(nearer, at, words, 'pronoun')
      if (gender && each.character && !each.character.body) each.character.gender ??= gender
      return this.like(each, at, words)
    }
    const person = neuter || plural ? undefined : this.cast.personBefore(start, gender)
    if (person) return this.from(person, at, words, 'pronoun')
    return { at, body: false, plural, reasons: [{ is: 'unnamed', words }] }
  }

  /** Who a pronoun of this gender surely may be, named after a subject that it only might be. */
  private surelyNamed(after: number, before: number, gender: Gender): Character | undefined {
    const named = this.cast.namedBefore(
      before,
      ({ body, words, gender: told, likely }) =>
        !body && words.length >= 2 && (told ?? likely) === gender,
    )
    return named && named.start > after ? named.character : undefined
  }

  private like(speaker: Speaker, at: Range, words: string): Speaker {
    const { name, character, body, plural, gender } = speaker
    const paragraph = character?.paragraph
    return {
      ...(name === undefined ? {} : { name }),
      ...(character ? { character } : {}),
      at,
      body,
      plural,
      ...(gender ? { gender } : {}),
      reasons:
        name === undefined
          ? [{ is: 'unnamed', words }]
          : [{ is: 'pronoun', words, name, ...(paragraph === undefined ? {} : { paragraph }) }],
    }
  }

  private latter({ words, start, gender }: Mention, at: Range): Speaker {
    const is = (each: Character) => !each.body && each.words.length >= 2
    const named =
      this.cast.namedBefore(
        start,
        (each) => is(each) && gender !== undefined && (each.gender ?? each.likely) === gender,
      ) ?? this.cast.namedBefore(start, (each) => is(each) && (!gender || mayBe(each, gender)))
    const heard = this.subjects.findLast((each) => each.name !== undefined && !each.body)
    const told = heard && genderOf(heard)
    const fits = heard !== undefined && (!gender || told === undefined || told === gender)
    if (heard && fits && heard.at.start > (named?.start ?? -1)) return this.like(heard, at, words)
    if (named) return this.from(named.character, at, words, 'pronoun')
    return { at, body: false, plural: false, reasons: [{ is: 'unnamed', words }] }
  }

  private phrase({ noun, words, start, plural, gender }: Mention, at: Range): Speaker {
    const bareWords = this.withoutDeterminer(words)
    const capitals = /[\s’']\p{Lu}/u.test(bareWords.normalize('NFC'))
    if (!capitals) {
      const last = this.subjects.findLast(({ name, body }) => name !== undefined && body)
      if (TEXTS.has(noun) && !plural && last && this.subjects.slice(-NEAR).includes(last)) {
        return {
          ...this.like(last, at, words),
          reasons: [{ is: 'title', words, name: last.name ?? '' }],
        }
      }
      const body = this.cast.bodyCalled(noun, start) ?? this.called(noun, start, last)
      if (body && !plural) return this.from(body, at, words, 'title')
      const general = definite.test(words) && ANY_BODY.has(noun.replace(/^l'/u, ''))
      if (general && !plural && last)
        return {
          ...this.like(last, at, words),
          reasons: [{ is: 'title', words, name: last.name ?? '' }],
        }
      const role = this.cast.holderOf(noun, start, gender)
      if (role && !plural && !indefinite.test(words)) return this.from(role, at, words, 'title')
      const person = this.subjects.at(-1)
      const near =
        person &&
        start - person.at.end < A_PARAGRAPH &&
        !/[\r\n]/u.test(this.text.slice(person.at.end, start))
      if (near && !plural && definite.test(words) && mayBeCalled(person, noun, gender)) {
        const { name = '' } = person
        return { ...this.like(person, at, words), reasons: [{ is: 'title', words, name }] }
      }
    }
    // « déplore cette militante »: whoever was named last.
    if (
      /^(?:cet?|cette)$/u.test(/^\p{L}+/u.exec(words.toLowerCase())?.[0] ?? '') &&
      (ROLES.has(noun) || KIN.has(noun))
    ) {
      const person = this.cast.personBefore(start, gender)
      if (person) return this.from(person, at, words, 'title')
    }
    // « l’élue de Pell »: who was told of as a member, of that kind.
    const office = IN_WORDS.find(([spelled]) => spelled.test(words))?.[1]
    const alike = definite.test(words) && !plural ? ALIKE.find((each) => each.has(noun)) : undefined
    const others = office === undefined ? alike : [office]
    for (const other of others && !this.cast.known(bareWords) ? others : []) {
      const holder = this.cast.holderOf(other, start, gender)
      if (holder) return this.from(holder, at, words, 'title')
    }
    const known = this.cast.known(bareWords)
    // « un chef de Pell »: someone, though the place is named.
    const someone = indefinite.test(words) && !plural && ROLES.has(noun)
    const named =
      known !== undefined || (capitals && !someone) || (BODIES.has(noun) && !indefinite.test(words))
    const general =
      plural &&
      !capitals &&
      !/^(?:chiffres|données|statistiques|sources|documents|figures|data|statistics|estimates|estimations)$/u.test(
        noun,
      )
    return {
      ...(named || general ? { name: bareWords } : {}),
      at,
      body: BODIES.has(noun) || known?.kind === 'organization',
      plural,
      ...(!named && !plural && (ROLES.has(noun) || KIN.has(noun)) ? { role: true } : {}),
      ...(gender ? { gender } : {}),
      reasons: named ? [] : [{ is: 'unnamed', words }],
    }
  }

  /** A body by what it was told of as, or a business that was named and has not spoken. */
  private called(noun: string, start: number, last: Speaker | undefined): Character | undefined {
    const word = noun.replace(/^l'/u, '')
    const told = BODIES.has(word) || FIRMS.has(word) ? this.cast.holderOf(word, start) : undefined
    if (told?.body) return told
    if (!FIRMS.has(word) || last?.character?.firm) return undefined
    return this.cast.namedBefore(start, ({ firm }) => firm)?.character
  }

  private withoutDeterminer(words: string): string {
    const match = /^(?:(\p{L}+)\s+|(l|d)['’]\s?)/iu.exec(words)
    if (!match) return words
    const first = (match[1] ?? `${match[2]}'`).toLowerCase()
    return DETERMINERS.has(first) ? words.slice(match[0].length) : words
  }
}
