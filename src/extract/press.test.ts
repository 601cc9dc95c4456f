/** Constructions of the press in French and English; all people, bodies and places are invented. */
import { describe, expect, it } from 'vitest'
import { EN, FR, linesOf as lines } from '#tests/quotes/lines.ts'

describe('French', () => {
  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'a reflexive verb turned round',
      'Ada Bel était au port. « Nous l’avons appris trop tard », s’étonne-t-elle.',
      'verbatim, Ada Bel: Nous l’avons appris trop tard',
    ],
    [
      'a reflexive verb of the past turned round',
      'Ada Bel était au port. « C’est une victoire pour la ville », s’est-elle réjouie.',
      'verbatim, Ada Bel: C’est une victoire pour la ville',
    ],
    [
      'a reflexive verb within the marks',
      'Ada Bel était au port. « Ils prennent tout, se lamente-t-elle, même les planches. »',
      'verbatim, Ada Bel: Ils prennent tout | même les planches.',
    ],
    [
      'à l’en croire',
      'Ada Bel était au port. À l’en croire, le quai sera en pierre.',
      'indirect, Ada Bel: le quai sera en pierre',
    ],
    [
      'à en croire',
      'À en croire Ada Bel, le quai sera en pierre.',
      'indirect, Ada Bel: le quai sera en pierre',
    ],
    [
      'aux dires de',
      'Aux dires d’Ada Bel, le quai sera en pierre.',
      'indirect, Ada Bel: le quai sera en pierre',
    ],
    [
      'dixit, of someone unnamed',
      '« Personne ne nous a consultés », dixit un chef de Pell.',
      'verbatim, nobody: Personne ne nous a consultés',
    ],
    [
      'quant à lui between helper and verb',
      'Le maire, Jory Quill, a, quant à lui, estimé que le quai est trop petit.',
      'indirect, Jory Quill: le quai est trop petit',
    ],
    [
      'an infinitive that is denied',
      'Ada Bel affirme n’avoir reçu aucun plan.',
      'indirect, Ada Bel: n’avoir reçu aucun plan',
    ],
    [
      'a request not to do something',
      'Ada Bel a appelé la ville à ne pas « brader le quai de nos enfants ».',
      'mixed, Ada Bel: la ville à ne pas « brader le quai de nos enfants »',
    ],
    [
      'comme l’explique',
      'Comme l’explique Ada Bel, « le quai est la honte de la ville ».',
      'verbatim, Ada Bel: le quai est la honte de la ville',
    ],
    [
      'et … de conclure',
      'Ada Bel était au port. Et l’élue de conclure que le quai est trop petit.',
      'indirect, Ada Bel: le quai est trop petit',
    ],
    [
      'lequel, of whoever spoke last',
      '« Le quai sera en pierre », promet Ada Bel. Laquelle précise : « Tout sera payé par la ville. »',
      'verbatim, Ada Bel: Le quai sera en pierre',
      'verbatim, Ada Bel: Tout sera payé par la ville.',
    ],
    [
      'a role for whoever spoke last',
      '« Le quai est en bois », dit Ada Bel. « Le droit est clair : il faut le refaire », rappelle la juriste.',
      'verbatim, Ada Bel: Le quai est en bois',
      'verbatim, Ada Bel: Le droit est clair : il faut le refaire',
    ],
    [
      'what someone is, then the name',
      'Mère de deux enfants, Ida Corme pêche depuis dix ans. Elle raconte que le quai est trop petit.',
      'indirect, Ida Corme: le quai est trop petit',
    ],
    [
      'a list in marks after a colon',
      'Ada Bel réclame : « un quai de pierre », « un audit » et « le retour des bacs ».',
      'verbatim, Ada Bel: un quai de pierre | un audit | le retour des bacs',
    ],
    [
      'words signed in brackets',
      '« C’est un chèque en blanc » (Jory Quill, député de Pell)',
      'verbatim, Jory Quill: C’est un chèque en blanc',
    ],
    [
      'words that one reads in a text',
      '« Ces bruits sont infondés », lit-on dans un communiqué de Pell Mining.',
      'verbatim, Pell Mining: Ces bruits sont infondés',
    ],
    [
      'a name in small letters, by its short form',
      'La Ligue de défense du quai (LDQ) dit craindre un retard. La LDQ a précisé que le quai est en bois.',
      'indirect, Ligue de défense du quai: craindre un retard',
      'indirect, Ligue de défense du quai: le quai est en bois',
    ],
    [
      'pour X, up to where another is heard',
      'Pour Ada Bel, « le quai est la honte de la ville » ; pour les pêcheurs, c’est « une chance pour tous ».',
      'verbatim, Ada Bel: le quai est la honte de la ville',
    ],
    ['a link to another article', 'Lire aussi : « À Pell, la ruée vers le quai neuf »'],
    ['a caption', 'Photo : le quai « des amants et des marins ». Crédit : Ada Bel'],
    ['a list of reactions without names', 'Les réactions n’ont pas tardé :'],
    ['a film in marks', 'Le film « La Fièvre du port » sera projeté vendredi.'],
    ['a word that is talked of', 'Le mot « partenariat » revient douze fois dans le texte.'],
  ])('reads %s', (_what, text, ...said) => {
    expect(lines(FR + text)).toEqual(said)
  })

  it('reads the answers of an interview, and not the questions', () => {
    const text = `${FR}Le Quai : Où en est le port ?

Ada Bel : Il avance. Les pierres sont là.

Le Quai : Et les bacs ?

Ada Bel : Ils viendront en juin.`
    expect(lines(text.replaceAll('Le Quai', 'Jory Quill'))).toEqual([
      'verbatim, Ada Bel: Il avance. Les pierres sont là.',
      'verbatim, Ada Bel: Ils viendront en juin.',
    ])
  })

  it('takes one label for no interview', () => {
    expect(lines(`${FR}Ada Bel : le quai.\n\nAda Bel : les bacs.`)).toEqual([])
  })
})

describe('English', () => {
  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'where it was said, and no that',
      'Pell Mining said in a statement it expects the first ore in June.',
      'indirect, Pell Mining: it expects the first ore in June',
    ],
    [
      'when it was said, and that',
      'Ada Bell told the station on Sunday that the quay would be of stone.',
      'indirect, Ada Bell: the quay would be of stone',
    ],
    [
      'a listing in brackets before the verb',
      'Pell Mining Corp. (LSE: PEL) said that the quay was of wood.',
      'indirect, Pell Mining Corp: the quay was of wood',
    ],
    [
      'as X put it',
      'As Ada Bell put it: “The quay is going nowhere.”',
      'verbatim, Ada Bell: The quay is going nowhere.',
    ],
    [
      'a clause that ends in marks, then who said it',
      'The quay is a “game changer,” Mr. Quill conceded, but he warned that stone could be dear.',
      'mixed, Quill: The quay is a “game changer,”',
      'indirect, Quill: stone could be dear',
    ],
    [
      'words signed after a dash',
      '“It is our own quay” – Jory Quill',
      'verbatim, Jory Quill: It is our own quay',
    ],
    ['a list of sources', '“The Quay Is Late This Spring” – Pell News, 3 June'],
    ['a link to another article', 'Read more: “Why the quay of Pell is late again”'],
    ['a caption', 'Photo: Workers at the “Old Quay of Stone” in Pell. Credit: J. Sand'],
  ])('reads %s', (_what, text, ...said) => {
    expect(lines(EN + text)).toEqual(said)
  })
})
