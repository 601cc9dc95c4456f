/** Habits of the press that texts new to the rules had and the rules had not; all is invented. */
import { describe, expect, it } from 'vitest'
import { EN, FR, linesOf } from '#tests/quotes/lines.ts'

describe('French', () => {
  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'a cleft before the subject',
      'C’est devant les marins que le maire du port, Jory Quill, a parlé. « Le quai est à nous », a-t-il lancé.',
      'verbatim, Jory Quill: Le quai est à nous',
    ],
    [
      'a participle that opens the sentence',
      'Attendue samedi au port, la cheffe des docks, Ida Corme, a reconnu que le quai était trop petit.',
      'indirect, Ida Corme: le quai était trop petit',
    ],
    [
      'a verb of will before the verb of saying',
      'Ada Bel a tenu à rappeler que le quai était en bois.',
      'indirect, Ada Bel: le quai était en bois',
    ],
    [
      'ne cesse de, which denies nothing',
      'Ada Bel ne cesse de répéter que le quai est en bois.',
      'indirect, Ada Bel: le quai est en bois',
    ],
    ['a verb of will that is denied', 'Ada Bel n’a pas voulu préciser que le quai était en bois.'],
    [
      'a verb that goes on with the subject after the clause',
      'Ada Bel a assuré que le quai serait en pierre, et a quitté la salle.',
      'indirect, Ada Bel: le quai serait en pierre',
    ],
    [
      'a clause cut by its attribution, as one',
      'Le quai, a-t-elle relevé, a été rendu à la ville de Pell.',
      'indirect, Ada Bel: Le quai | a été rendu à la ville de Pell',
    ],
    [
      'a clause cut by a name',
      'Si le quai ferme, prévient Ida Corme, les pêcheurs iront à Tolm.',
      'indirect, Ida Corme: Si le quai ferme | les pêcheurs iront à Tolm',
    ],
    [
      'someone told before whoever tells',
      '« Où sont les pierres ? », lui a demandé le député Jory Quill.',
      'verbatim, Jory Quill: Où sont les pierres ?',
    ],
    [
      'an answer announced by a noun',
      'Jory Quill s’est fâché. Réponse d’Ida Corme : « Les pierres sont au fond du port. »',
      'verbatim, Ida Corme: Les pierres sont au fond du port.',
    ],
    [
      'the one concerned, by gender',
      'Solange Corme répond à Jory Quill. L’intéressée précise que le quai est en bois.',
      'indirect, Solange Corme: le quai est en bois',
    ],
    [
      'asides between helper and verb, and after the verb',
      'Ada Bel a en outre laissé entendre que le quai fermerait. La Ligue des Marins juge, quant à elle, que « le quai tiendra cent ans ».',
      'indirect, Ada Bel: le quai fermerait',
      'verbatim, Ligue des Marins: le quai tiendra cent ans',
    ],
    [
      'an infinitive with small words before it',
      'Ada Bel nie l’avoir vendu. Elle déconseille d’y pêcher la nuit.',
      'indirect, Ada Bel: l’avoir vendu',
      'indirect, Ada Bel: y pêcher la nuit',
    ],
    [
      'à and an infinitive',
      'Ada Bel s’est engagée à payer les pierres avant juin. Elle demande à être entendue.',
      'indirect, Ada Bel: payer les pierres avant juin',
      'indirect, Ada Bel: être entendue',
    ],
    [
      'what someone is blamed for',
      'Ada Bel accuse la ville d’avoir « vendu le quai aux marchands ».',
      'mixed, Ada Bel: la ville d’avoir « vendu le quai aux marchands »',
    ],
    [
      'a call without a verb',
      'Ada Bel a appelé les marins à la retenue.',
      'indirect, Ada Bel: les marins à la retenue',
    ],
    [
      'what someone said, told after it',
      '« Le quai tiendra cent ans » : c’est ce qu’écrit Ida Corme dans une lettre.',
      'verbatim, Ida Corme: Le quai tiendra cent ans',
    ],
    [
      'words between the verb and its subject',
      '« Le toit est tombé », raconte, encore tout pâle, Jory Quill.',
      'verbatim, Jory Quill: Le toit est tombé',
    ],
    [
      'she, of the woman that was named last without a word',
      'Jory Quill a parlé. Ces mots ont fâché la députée Ida Corme. « Le quai est à nous », a-t-elle dit.',
      'verbatim, Ida Corme: Le quai est à nous',
    ],
    [
      'she, by a first name alone',
      'Solange Corme attendait au port. Albert Quill a dit que le quai fermait. « C’est trop tôt », a-t-elle répondu.',
      'indirect, Albert Quill: le quai fermait',
      'verbatim, Solange Corme: C’est trop tôt',
    ],
    [
      'a middle name alone',
      'Norbert Kalem Oduy dirige le port. « Le quai tiendra », a dit M. Kalem.',
      'verbatim, Norbert Kalem Oduy: Le quai tiendra',
    ],
    [
      'a first name with a hyphen',
      'Jean-Luc Corme dirige le port. Corme a dit que le quai tiendra.',
      'indirect, Jean-Luc Corme: le quai tiendra',
    ],
    [
      'an office by its other name',
      'Le Premier ministre Jory Quill était là. « Le quai tiendra », a lancé le chef du gouvernement.',
      'verbatim, Jory Quill: Le quai tiendra',
    ],
    [
      'a title told of a paragraph before',
      'Les bancs, dit-on, sont pleins pour l’abbé Jory Quill.\n\nIda Corme aussi est là. « Le quai est à tous », glisse l’abbé.',
      'verbatim, Jory Quill: Le quai est à tous',
    ],
    [
      'a member by their seat',
      'La députée Ida Corme était là. L’élue de Pell estime que le quai est à tous.',
      'indirect, Ida Corme: le quai est à tous',
    ],
    [
      'a business by its article, among bodies',
      'La Ligue du port (LDP) accuse la société Orvane de mentir. La LDP dit que le quai est en bois. Orvane fait valoir que le quai est neuf. « Nous payons tout », insiste la société.',
      'indirect, Ligue du port: la société Orvane de mentir',
      'indirect, Ligue du port: le quai est en bois',
      'indirect, Orvane: le quai est neuf',
      'verbatim, Orvane: Nous payons tout',
    ],
    [
      'a body in small letters, told of after a role',
      'Ida Corme a parlé. Son parti, l’Union des pêcheurs, a dit que le quai était en bois.',
      'indirect, Union des pêcheurs: le quai était en bois',
    ],
    [
      'pour and a role',
      'Jory Quill, directeur du port, est parti. Pour le directeur, « le quai est un cadeau aux marchands ».',
      'verbatim, Jory Quill: le quai est un cadeau aux marchands',
    ],
    [
      'a word that opens the sentence for those who are there',
      'Présente sur le quai, la députée Ida Corme a dit que le bois était vieux.',
      'indirect, Ida Corme: le bois était vieux',
    ],
    [
      'more of a speaker within the marks',
      '« On reste là, assure Jory Quill, délégué du port, même sans pain. »',
      'verbatim, Jory Quill: On reste là | même sans pain.',
    ],
    [
      'a trade before a name within an apposition',
      'Son frère, le charpentier Jory Quill, ne se tait pas. « Le quai est vieux », s’emporte-t-il.',
      'verbatim, Jory Quill: Le quai est vieux',
    ],
  ])('reads %s', (_what, text, ...said) => {
    expect(linesOf(FR + text)).toEqual(said)
  })

  it('takes a paper with small words in its name for one that asks', () => {
    const text = ['La Voix du Port : Où est le quai ?', 'Ida Corme : Il est là. Il attend.']
    expect(linesOf(`${FR}${[...text, ...text].join('\n\n')}`)).toEqual([
      'verbatim, Ida Corme: Il est là. Il attend.',
      'verbatim, Ida Corme: Il est là. Il attend.',
    ])
  })

  it('takes nothing above the report for said', () => {
    const above =
      'COMMUNIQUÉ\n\nLe port appelle les marins à cesser la grève\n\nPell, le 3 juin\n\n'
    expect(linesOf(`${above}${FR}Ada Bel dit que le quai est en bois.`)).toEqual([
      'indirect, Ada Bel: le quai est en bois',
    ])
  })
})

describe('English', () => {
  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'a business by what it is, over a relative clause',
      'Orvane Metals dug the quay. The company, which owns four ferries, added that the stone was dear.',
      'indirect, Orvane Metals: the stone was dear',
    ],
    [
      'the first word of the name of a business',
      'Orvane Metals dug the quay. Orvane, which owns two ferries, said it would sell them. It added that stone was dear.',
      'indirect, Orvane Metals: it would sell them',
      'indirect, Orvane Metals: stone was dear',
    ],
    [
      'a coalition by its name, then by what it is',
      'The coalition Watch Pell today urged the city to close the quay. The coalition said the wood was rotten.',
      'indirect, Watch Pell: the city to close the quay',
      'indirect, Watch Pell: the wood was rotten',
    ],
    [
      'someone of hers, whom the text does not name',
      'Ada Bell left. “It is late,” said Bell’s sister.',
      'verbatim, nobody: It is late,',
    ],
    [
      'a name given in a relative clause',
      'A baker, who gave his name only as Papa Quill, sighed. “It is late,” he said.',
      'verbatim, Papa Quill: It is late,',
    ],
    [
      'those told without an article',
      'Ada Bell told members the quay was of wood.',
      'indirect, Ada Bell: the quay was of wood',
    ],
    [
      'neither … nor',
      'Ada Bell said neither the quay nor the ferries were hers.',
      'indirect, Ada Bell: neither the quay nor the ferries were hers',
    ],
    [
      'a verb of will before the verb of saying',
      'Ada Bell went on to say that the quay was of wood.',
      'indirect, Ada Bell: the quay was of wood',
    ],
    [
      'a clause cut by its attribution',
      'The quay, said one sailor, was never of stone.',
      'indirect, nobody: The quay | was never of stone',
    ],
    [
      'a participle without a comma',
      'Ada Bell wrote an open letter demanding that the quay be closed.',
      'indirect, Ada Bell: the quay be closed',
    ],
    [
      'only, before that',
      'Ada Bell said only that she had seen the quay.',
      'indirect, Ada Bell: she had seen the quay',
    ],
    [
      'a half stop after the clause',
      'Ada Bell said the quay was of wood; the ferries ran late.',
      'indirect, Ada Bell: the quay was of wood',
    ],
    [
      'someone of an institute, after the verb',
      'The quay has no stone, argued Ada Bell of the Pell Institute.',
      'indirect, Ada Bell: The quay has no stone',
    ],
    [
      'he, of the one person that a sentence about a thing names',
      'Ida Corme spoke. That answer angered the port doctor, Dr. Jory Quill. “It is late,” he said.',
      'verbatim, Jory Quill: It is late,',
    ],
    ['a no that is none of a clause', 'Ada Bell said no to the plan, which was of wood.'],
    ['a word that something is called by', 'At the quay they call the ferry “Soup”.'],
    ['a report of so many pages', 'In a 40-page report published today, the quay is of stone.'],
  ])('reads %s', (_what, text, ...said) => {
    expect(linesOf(EN + text)).toEqual(said)
  })
})
