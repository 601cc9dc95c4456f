/** Texts that an extractor may be given: said, half said, and never meant to be read. */
import fc from 'fast-check'

const pieces = [
  ...'“”«»"\'‘’„‟‹›—–-,.:;!?…()[]\n\r\t ',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u00a0',
  '\u202f',
  '\ufeff',
  '🚢',
  '👩🏽‍🌾',
  'é',
  'e\u0301',
  '\u0301',
  'مرحبا',
  '\u202e',
  'constructor',
  '__proto__',
  'toString',
  ' said ',
  ' told reporters that ',
  ' according to ',
  ' did not say ',
  ' she ',
  ' He ',
  'the mayor',
  'Ada Bell',
  'Mr Voss',
  'U.S.',
  'The Port Council (PC)',
  'It will rain',
  ' that ',
  ' and ',
  ' a déclaré ',
  ' a-t-il ajouté',
  ', dit le maire, ',
  ' selon ',
  ' pour ',
  ' qu’',
  'Mme Béa Noël',
  'le quai est en bois',
  ' les accords de la mine ',
  ' who ',
  ' representing ',
  ' called on ',
  ' to publish ',
]

const clauses = [
  '“The quay is of wood and it was late,” said Ada Bell. ',
  '“The quay is of wood,” Mr Voss told the press. “It was built in the spring.” ',
  '\n\n“Nobody of the town was asked, and the ferries were late. ',
  'The mayor, who was at the quay, said that the ferries were late and ',
  '« Le quai est en bois, regrette Mme Béa Noël. Il a été construit dans la ville. » ',
  'Le maire a précisé que les bacs seront en retard, et ',
  ', a déclaré le porte-parole de la ville, Éloi Prévôt. ',
]

/** Any text: words, marks, verbs and names in any order, with characters of every kind between. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.constantFrom(...clauses) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      {
        weight: 1,
        arbitrary: fc
          .integer({ min: 0xd800, max: 0xdfff })
          .map((unit) => String.fromCharCode(unit)),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const said = [
  'le quai sera réparé',
  'la pêche a été très mauvaise',
  'nous n’avons rien décidé',
  'l’été a été sec à Évrange',
]
const people = ['Mme Béa Noël', 'le président Éloi Prévôt', 'l’évêque André Météor', 'elle', 'il']
const shapes: ((words: string, who: string) => string)[] = [
  (words, who) => `« ${words} », a déclaré ${who}. `,
  (words, who) => `Selon ${who}, ${words}. `,
  (words, who) => `${who} a précisé que ${words}. `,
  (words, who) => `« ${words}, regrette ${who}. Répétons-le à l’été. »\n`,
  (words, who) => `${who} n’a pas précisé si ${words}.\n\n`,
  (words) => `« ${words} et à l’été déjà passé. » `,
]

/** French news of a kind, rich in accents, composed (NFC). */
export const frenchText: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.constantFrom(...shapes), fc.constantFrom(...said), fc.constantFrom(...people))
      .map(([shape, words, who]) => shape(words, who)),
    { minLength: 1, maxLength: 8 },
  )
  .map((sentences) =>
    ['Le quai d’Évrange\n\nLes élus de la ville et Mme Béa Noël étaient là. ', ...sentences]
      .join('')
      .normalize('NFC'),
  )

const LETTERS = 26
/** A word of small letters for a number, another for each. */
function word(number: number): string {
  let [rest, letters] = [number + LETTERS ** 3, '']
  for (; rest > 0; rest = Math.floor(rest / LETTERS)) {
    letters += String.fromCharCode(97 + (rest % LETTERS))
  }
  return letters
}
const name = (number: number) => {
  const letters = word(number * 7919)
  return letters[0]!.toUpperCase() + letters.slice(1)
}
const over = (text: string) => () => text
const makers: Readonly<Record<string, (at: number) => string>> = {
  'plain words': over('The quay is of wood and was built for the ferries in the spring. '),
  'marks of every kind': over('“”«»"\'‘’„‟‹›'),
  'marks that open': over('«'),
  'marks in marks': over('“«a'),
  'quotations never closed': over('“The quay is of wood and it is late.\n'),
  'straight marks': over('"a" '),
  'a sentence without a stop': over('the minister of the quay says that ferries are late and '),
  'requests without a stop': over('Ada urged the mayor '),
  'capital words without a stop': over('Bell Voss Quill '),
  'one family name': (at) => `The ${name(at)} Council said so. The council did. `,
  'verbs of saying': over('said '),
  'French verbs of saying': over('le dit '),
  'a quotation a line': over('“The quay is of wood and late,” said Ada Bell. “It is so.” '),
  'according to': over('the quay is late, according to Ada Bell, '),
  'asides of French': over(
    '« le quai de la ville, dit le grand maire de la belle ville de la rive du lac de la plaine, ',
  ),
  'capital letters': over('PORT OF THE QUAY '),
  'one word': over('A'),
  'a word without an end': (at) => (at === 0 ? 'Ada Bell said that ' : 'x'),
  'names, each another': (at) => `${name(at)} ${name(at + 1)} said that the quay is of wood. `,
  'names and pronouns': (at) => `${name(at)} ${name(at + 1)} is at the quay. She said it is late. `,
  'names of one letter': (at) =>
    `Mr B${word(at * 7)} ${name(at)} said so. B${word(at * 7 + 3)} did. `,
  'lone surrogates': over('\ud83d“ '),
  'spaces after a mark': (at) => (at === 0 ? '« « « ' : '      '),
  'right to left': over('قال “إن السلام قريب جدا” '),
}

/** Texts of a given length that ask most of who reads them, each with what it is made of. */
export function hostileTexts(length: number): { of: string; text: string }[] {
  return Object.entries(makers).map(([of, make]) => {
    const parts: string[] = []
    for (let [at, size] = [0, 0]; size < length; at += 1) {
      const part = make(at)
      parts.push(part)
      size += part.length
    }
    return { of, text: parts.join('').slice(0, length) }
  })
}
