/** One small text for each way of saying who said what; all people and places are invented. */
import { describe, expect, it } from 'vitest'
import type { Known } from '#src/contract/extracting.ts'
import type { Proposal } from '#src/contract/proposals.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import { extract } from './extract.ts'

const stakeholder = (id: string, en: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  kind: 'person',
  name: { en, fr: null },
  aliases: [],
  group: 'all',
  roles: [],
  ...more,
})
const none: Known = { stakeholders: [], topics: [], examples: [] }
const read = (text: string, stakeholders: Stakeholder[] = []) =>
  extract(text, { ...none, stakeholders })

/** Who said what, as one line a proposal. */
const lines = (text: string, stakeholders: Stakeholder[] = []) =>
  read(text, stakeholders).proposals.map(
    ({ kind, speaker, spans }) =>
      `${kind}, ${speaker?.name ?? 'nobody'}: ${spans.map(({ exact }) => exact).join(' | ')}`,
  )

// Enough of each language that a short text is known for what it is.
const EN = 'The ferries of Pell were late in the spring, and Ada Bell was at the quay.\n\n'
const FR = 'Les bacs de Pell étaient en retard au printemps, et Ada Bel était sur le quai.\n\n'

describe('English', () => {
  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'a quotation, then who said it',
      '“We will repair the quay,” said Ada Bell.',
      'verbatim, Ada Bell: We will repair the quay,',
    ],
    [
      'who said it, then a quotation',
      'Ada Bell said: “We will repair the quay.”',
      'verbatim, Ada Bell: We will repair the quay.',
    ],
    [
      'straight marks',
      '"We will repair the quay," Ada Bell said.',
      'verbatim, Ada Bell: We will repair the quay,',
    ],
    [
      'single marks, with an apostrophe inside',
      '‘We don’t want the old quay,’ Ada Bell said.',
      'verbatim, Ada Bell: We don’t want the old quay,',
    ],
    [
      'a quotation cut by its attribution',
      '“We will repair the quay,” Ada Bell said, “and the ferries will run.”',
      'verbatim, Ada Bell: We will repair the quay, | and the ferries will run.',
    ],
    [
      'a sentence in marks after it',
      '“We will repair the quay,” Ada Bell said. “It is of wood.”',
      'verbatim, Ada Bell: We will repair the quay, | It is of wood.',
    ],
    [
      'marks in marks',
      '“They told us ‘come back in June’ and left,” Ada Bell said.',
      'verbatim, Ada Bell: They told us ‘come back in June’ and left,',
    ],
    [
      'a quotation over paragraphs, each opened and the last closed',
      '“We will repair the quay,” Ada Bell said. “It is of wood.\n\n“It will be of stone.”',
      'verbatim, Ada Bell: We will repair the quay, | It is of wood. | It will be of stone.',
    ],
    [
      'reported speech with that',
      'Ada Bell said that the quay would be of stone.',
      'indirect, Ada Bell: the quay would be of stone',
    ],
    [
      'reported speech without that',
      'Ada Bell said the quay would be of stone.',
      'indirect, Ada Bell: the quay would be of stone',
    ],
    [
      'reported speech with words in marks',
      'Ada Bell said that the quay was “far too small”.',
      'mixed, Ada Bell: the quay was “far too small”',
    ],
    [
      'according to, first',
      'According to Ada Bell, the quay will be of stone.',
      'indirect, Ada Bell: the quay will be of stone',
    ],
    [
      'according to, last',
      'The quay will be of stone, according to Ada Bell.',
      'indirect, Ada Bell: The quay will be of stone',
    ],
    ['a negated verb', 'Ada Bell did not say when the quay would be of stone.'],
    ['words in marks that nobody says', 'The “floating” quay was of wood.'],
    ['a title in marks', 'She was reading “The Ferry and the Storm” at the quay.'],
    ['a quotation without a speaker’s verb but too short', 'The ship “Dawn” was late.'],
  ])('reads %s', (_what, text, ...said) => {
    expect(lines(EN + text)).toEqual(said)
  })
})

describe('French', () => {
  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'a quotation, then who said it',
      '« Nous réparerons le quai », a déclaré Ada Bel.',
      'verbatim, Ada Bel: Nous réparerons le quai',
    ],
    [
      'a verb turned round with a pronoun',
      'Ada Bel était au port. « Nous réparerons le quai », a-t-elle ajouté.',
      'verbatim, Ada Bel: Nous réparerons le quai',
    ],
    [
      'an attribution within the marks',
      '« Nous réparerons le quai, promet Ada Bel. Il sera en pierre. »',
      'verbatim, Ada Bel: Nous réparerons le quai | Il sera en pierre.',
    ],
    [
      'who said it, then a quotation',
      'Ada Bel a déclaré : « Nous réparerons le quai. »',
      'verbatim, Ada Bel: Nous réparerons le quai.',
    ],
    [
      'reported speech with que',
      'Ada Bel a précisé que le quai sera en pierre.',
      'indirect, Ada Bel: le quai sera en pierre',
    ],
    [
      'reported speech with an infinitive',
      'Ada Bel a dit vouloir réparer le quai de la ville.',
      'indirect, Ada Bel: vouloir réparer le quai de la ville',
    ],
    [
      'selon',
      'Selon Ada Bel, le quai sera en pierre.',
      'indirect, Ada Bel: le quai sera en pierre',
    ],
    [
      'd’après',
      'D’après Ada Bel, le quai sera en pierre.',
      'indirect, Ada Bel: le quai sera en pierre',
    ],
    [
      'pour, with words in marks',
      'Pour Ada Bel, « le quai est la honte de la ville ».',
      'verbatim, Ada Bel: le quai est la honte de la ville',
    ],
    ['pour, without', 'Pour Ada Bel, le quai est la honte de la ville.'],
    ['a negated verb', 'Ada Bel n’a pas précisé si le quai sera en pierre.'],
    ['words in marks that nobody says', 'Le quai « flottant » était en bois.'],
    ['a title in marks', 'Elle lisait « Le Bac et la Tempête » sur le quai.'],
  ])('reads %s', (_what, text, ...said) => {
    expect(lines(FR + text)).toEqual(said)
  })
})

describe('one utterance', () => {
  /** Which proposals share a group, by number: `1 1 2`. */
  const groups = (text: string) => {
    const groupsOf = read(text).proposals.map(({ group }) => group)
    const distinct = [...new Set(groupsOf)]
    return groupsOf.map((group) => distinct.indexOf(group) + 1).join(' ')
  }

  it.each<[what: string, text: string, ...said: string[]]>([
    [
      'it added',
      `${EN}“The quay is of wood,” said the Pell Port Council. “It will be of stone,” it added.`,
      'verbatim, Pell Port Council: The quay is of wood, | It will be of stone,',
    ],
    [
      'she went on',
      `${EN}“The quay is of wood,” said Ada Bell. “It will be of stone,” she went on.`,
      'verbatim, Ada Bell: The quay is of wood, | It will be of stone,',
    ],
    [
      'a-t-elle poursuivi',
      `${FR}« Le quai est en bois », a dit Ada Bel. « Il sera en pierre », a-t-elle poursuivi.`,
      'verbatim, Ada Bel: Le quai est en bois | Il sera en pierre',
    ],
    [
      'avant d’ajouter, a sentence of its own',
      `${FR}Ada Bel a expliqué que « le quai est en bois ». Avant d’ajouter : « Il sera en pierre. »`,
      'verbatim, Ada Bel: le quai est en bois | Il sera en pierre.',
    ],
  ])('goes on with %s', (_what, text, ...said) => {
    expect(lines(text)).toEqual(said)
  })

  it('is a reported clause and the quotation of it, though they stay two proposals', () => {
    const said = 'Ada Bel a indiqué que le quai sera en pierre.'
    expect(groups(`${FR}${said} « Le bois a fait son temps », a-t-elle lancé.`)).toBe('1 1')
    expect(groups(`${EN}Ada Bell said the quay was old. “Wood rots,” she said.`)).toBe('1 1')
  })

  it.each([
    ['of another speaker', '“The quay is of wood,” said Ada Bell. “It is,” added Jory Quill.'],
    ['by name again', '“The quay is of wood,” said Ada Bell. “It is of oak,” added Ada Bell.'],
    ['that she only said', '“The quay is of wood,” said Ada Bell. “It is of oak,” she said.'],
    [
      'after a sentence between',
      '“The quay is of wood,” said Ada Bell. It was dark. “It is of oak,” she added.',
    ],
    ['in another paragraph', '“The quay is of wood,” said Ada Bell.\n\n“It is of oak,” she added.'],
  ])('does not go on with words %s', (_what, text) => {
    expect(groups(EN + text)).toBe('1 2')
  })
})

describe('who speaks', () => {
  const last = (text: string, stakeholders: Stakeholder[] = []): Proposal =>
    read(text, stakeholders).proposals.at(-1)!

  it('is named first and then by a pronoun', () => {
    const { speaker, reasons } = last(
      `${EN}Ada Bell was asked about it. She said that the quay was of wood.`,
    )
    expect(speaker?.name).toBe('Ada Bell')
    expect(reasons).toContainEqual({
      is: 'pronoun',
      words: 'She',
      name: 'Ada Bell',
      paragraph: 1,
    })
  })

  it('is named first and then by the family name', () => {
    const { speaker, reasons } = last(`${EN}Bell said that the quay was of wood.`)
    expect(speaker?.name).toBe('Ada Bell')
    expect(reasons).toContainEqual({
      is: 'short-name',
      words: 'Bell',
      name: 'Ada Bell',
      paragraph: 1,
    })
  })

  it('is a pronoun of the right gender', () => {
    const text = `${EN}Mr Jory Quill said the ferries were late. Mrs Ada Bell said the quay was too small. He said it was of wood.`
    expect(last(text).speaker?.name).toBe('Jory Quill')
  })

  it('is told by a title', () => {
    const { speaker, reasons } = last(
      `${EN}The mayor of Pell, Jory Quill, said the ferries were late. The mayor said that the quay was of wood.`,
    )
    expect(speaker?.name).toBe('Jory Quill')
    expect(reasons).toContainEqual(expect.objectContaining({ is: 'title', name: 'Jory Quill' }))
  })

  it('is a body by its short form', () => {
    const { speaker, reasons } = last(
      `${EN}The Pell Port Council (PPC) met in the town. The PPC said that the quay was of wood.`,
    )
    expect(speaker?.name).toBe('Pell Port Council')
    expect(reasons).toContainEqual(
      expect.objectContaining({ is: 'alias', words: 'PPC', name: 'Pell Port Council' }),
    )
  })

  it('is a stakeholder of the records, by name and by alias', () => {
    const council = stakeholder('council', 'Pell Port Council', {
      kind: 'organization',
      aliases: ['Harbour Board'],
    })
    const known = [stakeholder('ada', 'Ada Bell'), council]
    expect(last(`${EN}Bell said that the quay was of wood.`, known).speaker).toMatchObject({
      stakeholderId: 'ada',
    })
    const { speaker } = last(`${EN}The Harbour Board said that the quay was of wood.`, known)
    expect(speaker).toMatchObject({ stakeholderId: 'council' })
  })

  it('is nobody of the records where two go by one name', () => {
    const known = [stakeholder('ada', 'Ada Bell'), stakeholder('other', 'Ada Bell')]
    expect(last(`${EN}Ada Bell said that it was late.`, known).speaker?.stakeholderId).toBe(
      undefined,
    )
  })

  it('is no private person of the records', () => {
    const known = [stakeholder('ada', 'Ada Bell', { private: true })]
    expect(last(`${EN}Ada Bell said that it was late.`, known).speaker?.stakeholderId).toBe(
      undefined,
    )
  })

  it('is left open where the text names no one', () => {
    const { speaker, reasons } = last(`${EN}“The quay was of wood,” an official said.`)
    expect(speaker).toBe(undefined)
    expect(reasons).toContainEqual(expect.objectContaining({ is: 'unnamed' }))
  })

  it('comes with the verb that tells', () => {
    const text = `${EN}“The quay was of wood,” Ada Bell added.`
    const { cue, reasons } = last(text)
    expect(text.slice(cue!.start, cue!.end)).toBe('added')
    expect(reasons).toContainEqual({ is: 'cue', words: 'added' })
  })
})

describe('other texts', () => {
  it('are told by their language, their quotations found', () => {
    const text =
      'Los barcos de la ciudad llegaron tarde y el muelle es de madera. “Vamos a reparar el muelle”, dijo Ada Bell.'
    const { language, proposals } = read(text)
    expect(language).toBe('other')
    expect(proposals.map(({ spans }) => spans[0]!.exact)).toEqual(['Vamos a reparar el muelle'])
    expect(proposals[0]!.reasons).toEqual([{ is: 'no-speaker' }])
    expect(proposals[0]!.confidence).toBeLessThan(0.5)
  })

  it('may leave a quotation open: it ends with its paragraph', () => {
    const text = `${EN}Ada Bell said: “We will repair the quay.\n\nThe ferries were late.`
    expect(lines(text)).toEqual(['verbatim, Ada Bell: We will repair the quay.'])
  })

  it.each(['', ' ', '\n\n', '“', '”', '«»', '🚢', '\ud83d', '\u202e“'])(
    'may be next to nothing: %j',
    (text) => {
      expect(read(text).proposals).toEqual([])
    },
  )

  it('have headlines, which nobody says', () => {
    const text =
      'Ada Bell says the quay will be of stone\n\nThe quay of the town was of wood. Ada Bell was there.'
    expect(lines(text)).toEqual([])
  })

  it('hold emoji and parted accents, and the words stay whole', () => {
    const text = `${FR}« 🚢 Nous réparerons l’été le quai 👩🏽‍🌾 », a déclaré Ada Bel.`
    expect(lines(text)).toEqual(['verbatim, Ada Bel: 🚢 Nous réparerons l’été le quai 👩🏽‍🌾'])
    expect(lines(text.normalize('NFD')).map((line) => line.normalize('NFC'))).toEqual(lines(text))
  })
})
