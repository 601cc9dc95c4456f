/** Verbs of saying: what each takes, and the shapes of its forms. */

/** What may follow a verb of saying; letters in the lists of verbs. */
export interface Takes {
  /** T: a clause after *that*, *que*. */
  clause: boolean
  /** B: a clause without *that*. */
  bare: boolean
  /** Q: words in marks. */
  quote: boolean
  /** I: an infinitive. */
  infinitive: boolean
  /** N: a noun phrase that is itself what was said: *welcomed the move*. */
  thing: boolean
  /** O: someone, and then an infinitive: *urged both to publish*. */
  someoneTo: boolean
  /** A: someone or something, and then words in marks: *called it “…”*. */
  as: boolean
  /** R: those spoken to stand right after it: *told reporters*. */
  hearer: boolean
  /** X: also a noun, so that it must not stand after an article. */
  noun: boolean
  /** F: only with a subject turned round or words in marks before it: *soupire-t-il*. */
  after: boolean
  /** P: only of oneself: *s’inquiéter*. */
  oneself: boolean
  /** G: *à* and an infinitive: « demande à être entendu », « s’engage à payer ». */
  toDo: boolean
  /** C: someone, *of* and what they are said to have done: *accused the firm of hiding it*. */
  ofDoing: boolean
}

/** present and past stand alone; a participle of the past wants *has* or *a* before it. */
export type Form = 'finite' | 'past-participle' | 'participle' | 'infinitive'

export interface Saying {
  lemma: string
  takes: Takes
  forms: readonly Form[]
}

/** Verbs that go on with what was said before them. */
export const GO_ON: ReadonlySet<string> = new Set(
  'add,continue,go on,conclude,ajouter,poursuivre,reprendre,renchérir,insister,conclure'.split(','),
)

export function takesOf(letters: string): Takes {
  const has = (letter: string) => letters.includes(letter)
  return {
    clause: has('T'),
    bare: has('B'),
    quote: has('Q'),
    infinitive: has('I'),
    thing: has('N'),
    someoneTo: has('O'),
    as: has('A'),
    hearer: has('R'),
    noun: has('X'),
    after: has('F'),
    oneself: has('P'),
    toDo: has('G'),
    ofDoing: has('C'),
  }
}

/** Puts the forms of one verb into a look-up; one spelling may be several forms. */
export function addForms(
  all: Map<string, Saying>,
  lemma: string,
  letters: string,
  forms: Iterable<readonly [string, Form]>,
): void {
  const takes = takesOf(letters)
  for (const [spelling, form] of forms) {
    const known = all.get(spelling)
    if (known && known.lemma !== lemma) continue
    all.set(spelling, { lemma, takes, forms: [...new Set([...(known?.forms ?? []), form])] })
  }
}
