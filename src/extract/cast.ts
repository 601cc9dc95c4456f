/** Who is named in a text, under which names, and who a shorter name stands for. */
import type { Known } from '#src/contract/extracting.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import type { Name } from './names.ts'
import { bare } from './tokens.ts'
import { likelyGender } from './words/firstNames.ts'
import { BODIES, DETERMINERS, PREPOSITIONS } from './words/grammar.ts'

export type Gender = 'm' | 'f'

export interface Character {
  /** The fullest name that the text prints. */
  name: string
  /** Its words, folded and without accents. */
  words: string[]
  /** Where it is named first: offset and paragraph. */
  start: number
  paragraph: number
  body: boolean
  /** A business, which *the company* may stand for. */
  firm: boolean
  gender?: Gender
  /** What the first name mostly tells, where nothing surer does. */
  likely?: Gender
  acronym?: string
  known?: Stakeholder
}

/** Of so many names that share a word, those further on are found by the whole name alone. */
const MOST_ALIKE = 50
/** Whether what is told of someone speaks against no pronoun. */
export function mayBe({ gender, likely }: Character, told: Gender): boolean {
  const own = gender ?? likely
  return own === undefined || own === told
}

/** How many names back a pronoun may reach. */
const FAR_BACK = 300
/** Longer words are no names that a letter could be wrong in. */
const LONGEST = 30
/** Letters that may be compared in one text while looking for wrong ones. */
const COMPARISONS = 5_000_000

const small = (word: string) => DETERMINERS.has(word) || PREPOSITIONS.has(word) || word === 'and'
const wordsOf = (name: string) =>
  name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(bare)
    .filter((word) => word !== '' && !small(word))

/** Letters that must change to make one word of another, at most `most`; else `most + 1`. */
function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= right.length; to += 1) {
      const same = left[at - 1] === right[to - 1] ? 0 : 1
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + same))
    }
    row = next
  }
  return row.at(-1)!
}

const ends = (long: readonly string[], short: readonly string[]) =>
  short.every((word, at) => long[long.length - short.length + at] === word)

/** Someone, and where they are named. */
interface Place {
  character: Character
  start: number
}

/** Of places in text order the last before another that is like this; so far back, and no further. */
function lastBefore(
  places: readonly Place[],
  before: number,
  is: (character: Character) => boolean,
): Place | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < before) low = middle + 1
    else high = middle
  }
  return places.slice(Math.max(0, low - FAR_BACK), low).findLast(({ character }) => is(character))
}

/** The cast of one text. */
export class Cast {
  private readonly characters: Character[] = []
  private readonly byKey = new Map<string, Character>()
  private readonly byLast = new Map<string, Character[]>()
  private readonly byFirstLetter = new Map<string, string[]>()
  private readonly byWord = new Map<string, Character[]>()
  private readonly byAcronym = new Map<string, Character>()
  private readonly knownBy = new Map<string, Stakeholder>()

  constructor({ stakeholders }: Pick<Known, 'stakeholders'>) {
    for (const stakeholder of stakeholders) {
      if (stakeholder.mergedIntoId !== undefined || stakeholder.private === true) continue
      const { name, aliases } = stakeholder
      for (const each of [name.en, name.fr, ...aliases]) {
        const key = each === null ? '' : wordsOf(each).join(' ')
        // A name that two go by tells no one.
        if (key === '') continue
        if (this.knownBy.has(key) && this.knownBy.get(key) !== stakeholder) this.twice.add(key)
        else this.knownBy.set(key, stakeholder)
      }
    }
  }
  private readonly twice = new Set<string>()

  /** The stakeholder of the records that goes by just this name. */
  known(name: string): Stakeholder | undefined {
    const key = wordsOf(name).join(' ')
    return this.twice.has(key) ? undefined : this.knownBy.get(key)
  }

  /** Takes up a name of the text; `printed` is it as it stands there. */
  add(name: Name, printed: string, start: number, paragraph: number): void {
    const words = name.words.flatMap(wordsOf)
    if (words.length === 0) return
    const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}-]+|(?:\p{Lu}\.){2,})$/u.test(printed)
    if (acronym && this.byAcronym.has(bare(printed).replaceAll('.', ''))) return
    const known = this.known(printed)
    if (words.length === 1 && !acronym && known === undefined) {
      const had = this.byLast.get(words[0]!)
      const longer = name.body ? undefined : this.longerOf(words)
      if (longer && (name.title === 'm' || name.title === 'f')) longer.gender ??= name.title
      if (longer) return
      if (had === undefined && name.title === undefined && !name.body) return
      if (had !== undefined) {
        const [first] = had
        if (first && (name.title === 'm' || name.title === 'f')) first.gender ??= name.title
        return
      }
    }
    const key = words.join(' ')
    const had =
      this.byKey.get(key) ??
      this.tailOf(words, name.body) ??
      (name.body || words.length < 2 ? undefined : this.longerOf(words))
    if (had) {
      if (name.title === 'm' || name.title === 'f') had.gender ??= name.title
      // Named as a body only later on: « le groupe Orvane ».
      if (name.body && had.gender === undefined) had.body = true
      if (name.firm) had.firm = true
      return
    }
    const likely = name.body || acronym ? undefined : likelyGender(words[0]!)
    const character: Character = {
      name: printed,
      words,
      start,
      paragraph,
      body: known ? known.kind !== 'person' : name.body || acronym,
      firm: name.firm,
      ...(likely ? { likely } : {}),
      ...(name.title === 'm' || name.title === 'f' ? { gender: name.title } : {}),
      ...(known ? { known } : {}),
    }
    this.characters.push(character)
    const last = words.at(-1)!
    if (!this.byLast.has(last)) push(this.byFirstLetter, last[0]!, last)
    this.byKey.set(key, character)
    pushSome(this.byLast, last, character)
    for (const word of new Set(words)) pushSome(this.byWord, word, character)
    if (acronym) this.byAcronym.set(bare(printed).replaceAll('.', ''), character)
  }

  /** Both names are one: `World Health Organization (WHO)`. */
  same(long: string, acronym: string): void {
    const whole = this.byKey.get(wordsOf(long).join(' '))
    if (whole) {
      whole.acronym = acronym
      this.byAcronym.set(bare(acronym).replaceAll('.', ''), whole)
      const known = this.known(acronym)
      if (known) whole.known ??= known
    }
  }

  /** A longer run that ends in a name met before: a role before it took a capital. */
  private tailOf(words: readonly string[], body: boolean): Character | undefined {
    if (words.length < 3 || body) return undefined
    return this.byLast
      .get(words.at(-1)!)
      ?.find((each) => each.words.length >= 2 && !each.body && ends(words, each.words))
  }

  /** A person whose names these are, others left out: `Kalenga` of `Norbert Kalenga Mupoyi`. */
  private longerOf(words: readonly string[], before?: number): Character | undefined {
    const fits = (this.byWord.get(words.at(-1)!) ?? []).filter((each) => {
      if (each.body || each.words.length <= words.length) return false
      let at = 0
      for (const word of each.words) if (word === words[at]) at += 1
      return at === words.length
    })
    return before === undefined ? fits[0] : nearest(fits, before)
  }

  /** Whom a printed name stands for; undefined where the text says no more of it. */
  find(printed: string, before: number): Character | undefined {
    const words = wordsOf(printed)
    const last = words.at(-1)
    if (last === undefined) return undefined
    const acronym = this.byAcronym.get(words.join('').replaceAll('.', ''))
    if (acronym) return acronym
    const exact = this.byKey.get(words.join(' '))
    if (exact && exact.words.length > 1) return exact
    const ending = nearest(
      (this.byLast.get(last) ?? []).filter(
        (each) => each.words.length > words.length && ends(each.words, words),
      ),
      before,
    )
    if (ending) return ending
    const wrong =
      words.length === 1 && last.length >= 6 && !exact?.acronym ? this.misspelt(last) : undefined
    if (wrong) return wrong
    const longer = words.length === 1 && !exact?.body ? this.longerOf(words, before) : undefined
    if (longer) return longer
    const firm = words.length === 1 ? this.firmOf(last, before) : undefined
    if (firm) return firm
    if (exact) return exact
    // A longer run with a name at its end: `Ambassador to X Y Z`.
    const inside = this.tailOf(words, false)
    if (inside) return inside
    return this.longerOf(words, before)
  }

  /** A family name with a letter or two wrong. */
  private misspelt(last: string): Character | undefined {
    if (last.length > LONGEST) return undefined
    if (!this.wrong.has(last)) this.wrong.set(last, this.onlyNear(last))
    return this.wrong.get(last)
  }
  private readonly wrong = new Map<string, Character | undefined>()
  private compared = 0

  private onlyNear(last: string): Character | undefined {
    const near: Character[] = []
    for (const word of this.byFirstLetter.get(last[0]!) ?? []) {
      if (this.compared > COMPARISONS) return undefined
      this.compared += 1
      if (word === last || Math.abs(word.length - last.length) > 2) continue
      this.compared += word.length * last.length
      if (distance(word, last, 2) > 2) continue
      near.push(...this.byLast.get(word)!.filter(({ body, words }) => !body && words.length > 1))
    }
    return near.length === 1 ? near[0] : undefined
  }

  /** The body that a common noun stands for: *the council*, « la Conférence ». */
  bodyCalled(noun: string, before: number): Character | undefined {
    const word = bare(noun)
    if (!BODIES.has(noun) && !BODIES.has(word)) return undefined
    return nearest(
      (this.byWord.get(word) ?? []).filter((each) => each.body && each.words.length > 1),
      before,
    )
  }

  /** Takes up that a word names a place: *in Pell*. */
  place(word: string): void {
    this.places.add(bare(word))
  }
  private readonly places = new Set<string>()

  /** A business by the first word of its name, where that is no place too: `Orvane` of `Orvane Mining`. */
  private firmOf(word: string, before: number): Character | undefined {
    if (this.places.has(word)) return undefined
    const firms = (this.byWord.get(word) ?? []).filter(
      ({ firm, words }) => firm && words.length > 1 && words[0] === word,
    )
    return nearest(firms, before)
  }

  /** Takes up that someone is named at a place; called in text order, once all names are known. */
  mentioned(character: Character, start: number): void {
    this.mentions.push({ character, start })
  }
  private readonly mentions: Place[] = []

  /** Who of those that are like this was named last before a place, and where. */
  namedBefore(before: number, is: (character: Character) => boolean): Place | undefined {
    return lastBefore(this.mentions, before, is)
  }

  /** Takes up that someone is told of as the mayor, from a place on. */
  holds(role: string, character: Character, start: number): void {
    push(this.byRole, role, { character, start })
  }
  private readonly byRole = new Map<string, Place[]>()

  /** Who was told of last, before a place, as the mayor. */
  holderOf(role: string, before: number, gender?: Gender): Character | undefined {
    const is = (each: Character) => gender === undefined || mayBe(each, gender)
    return lastBefore(this.byRole.get(role) ?? [], before, is)?.character
  }

  /** The person named last before a place. */
  personBefore(before: number, gender?: Gender): Character | undefined {
    return this.namedBefore(
      before,
      (each) =>
        !each.body && each.words.length >= 2 && (gender === undefined || mayBe(each, gender)),
    )?.character
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function pushSome<K>(map: Map<K, Character[]>, key: K, value: Character): void {
  if ((map.get(key)?.length ?? 0) < MOST_ALIKE) push(map, key, value)
}

/** The one named last before a place, else the first named after it. */
function nearest(all: readonly Character[], before: number): Character | undefined {
  let best: Character | undefined
  for (const each of all) {
    if (!best) best = each
    else if (each.start < before && each.start > best.start) best = each
  }
  return best
}
