import { describe, expect, it } from 'vitest'
import { citation } from './citation.ts'
import { isPrintedInTranslation } from './printedInTranslation.ts'
import type { CitationParts, CitationWords } from './citation.ts'

const names: Record<string, string> = { en: 'English', fr: 'French', sw: 'Swahili' }
const words: CitationWords = {
  inSummary: (speaker, text) => `${speaker}, in summary: ${text}`,
  asReported: (speaker, printed) => `${speaker}, as reported: ${printed}`,
  inferred: (date) => `${date} (inferred)`,
  published: (date) => `published ${date}; date of speaking not known`,
  noDate: 'no date',
  originalNotHeld: (tag) => `printed in ${names[tag] ?? tag}; original not held`,
  role: (title, organization) => `${title}, ${organization}`,
}
const french: CitationWords = {
  ...words,
  inSummary: (speaker, text) => `${speaker}, en résumé\u00a0: ${text}`,
  inferred: (date) => `${date} (date déduite)`,
}

const statement: CitationParts['statement'] = {
  kind: 'verbatim',
  wording: 'printed',
  text: 'We’ll be “at the table”, […] and we won’t leave it.',
  language: 'en',
  spokenLanguage: 'en',
  translation: { text: 'Nous serons à la table.', language: 'fr', by: 'Parley' },
  saidOnBasis: 'stated',
}
const parts: CitationParts = {
  statement,
  speaker: 'Ana Synthetic',
  role: 'Minister of Works',
  organization: 'Government of Exampleland',
  outlet: 'The Synthetic Times',
  dateBasis: 'said',
  dateText: '17 April 2025',
  link: 'https://parley.example/statements/s1',
  lang: 'en',
  words,
}
const cite = (change: Partial<CitationParts>, of: Partial<CitationParts['statement']> = {}) =>
  citation({ ...parts, ...change, statement: { ...statement, ...of } })

describe('a quotation', () => {
  it('is cited word for word with speaker, role, date, outlet and link', () => {
    expect(cite({})).toBe(
      '“We’ll be “at the table”, […] and we won’t leave it.” — Ana Synthetic, Minister of Works, Government of Exampleland, 17 April 2025, The Synthetic Times, https://parley.example/statements/s1',
    )
  })

  it('keeps its own words and quotation marks in an interface of another language', () => {
    const text = cite({ lang: 'fr', words: french }, { saidOnBasis: 'inferred' })
    expect(text).toMatch(/^“We’ll be “at the table”, \[…\] and we won’t leave it\.” — /u)
    expect(text).toContain('17 April 2025 (date déduite)')
    expect(text).not.toContain('Nous serons')
  })

  it('in French stands between French marks, in an English interface too', () => {
    expect(cite({}, { text: 'Nous voici\u202f!', language: 'fr', spokenLanguage: 'fr' })).toMatch(
      /^«\u00a0Nous voici\u202f!\u00a0» — Ana Synthetic,/u,
    )
  })

  it('says so where it is printed in another language than it was spoken in', () => {
    expect(cite({}, { spokenLanguage: 'sw', language: 'fr', text: 'Assez' })).toMatch(
      /^«\u00a0Assez\u00a0» \(printed in French; original not held\) — Ana Synthetic/u,
    )
  })

  it('says so where the date is inferred, and where only the publication is dated', () => {
    expect(cite({}, { saidOnBasis: 'inferred' })).toContain(', 17 April 2025 (inferred), The')
    expect(cite({ dateBasis: 'published' })).toContain(
      ', published 17 April 2025; date of speaking not known, The',
    )
    expect(cite({ dateBasis: undefined, dateText: '' })).toContain(', no date, The')
  })

  it('never calls a publication date inferred', () => {
    expect(cite({ dateBasis: 'published' }, { saidOnBasis: 'inferred' })).not.toContain('inferred')
  })

  it('leaves out a role that is not known, with its organisation', () => {
    expect(cite({ role: undefined })).toContain('” — Ana Synthetic, 17 April 2025,')
  })

  it('gives a role without an organisation alone', () => {
    const text = cite({ role: 'President of the Synthetic Guild', organization: undefined })
    expect(text).toContain(' — Ana Synthetic, President of the Synthetic Guild, 17 April')
  })
})

describe('reported words', () => {
  it('are cited as the report’s, not as the speaker’s own', () => {
    expect(cite({ role: undefined }, { kind: 'indirect', text: 'the talks must open' })).toBe(
      'Ana Synthetic, as reported: “the talks must open” — 17 April 2025, The Synthetic Times, https://parley.example/statements/s1',
    )
  })

  it('say so where the language is not that of the speaker', () => {
    expect(cite({}, { kind: 'indirect', spokenLanguage: 'fr' })).toContain(
      'leave it.” (printed in English; original not held) — 17 April',
    )
  })
})

describe('a summary', () => {
  const summary = {
    kind: 'indirect',
    wording: 'summary',
    text: 'Wants a seat at the table.',
    translation: { text: 'Veut une place à la table.', language: 'fr', by: 'Parley' },
  } as const

  it('says so and has no quotation marks', () => {
    const text = cite({ role: undefined }, summary)
    expect(text).toBe(
      'Ana Synthetic, in summary: Wants a seat at the table. — 17 April 2025, The Synthetic Times, https://parley.example/statements/s1',
    )
    expect(text).not.toMatch(/["“”«»]/u)
  })

  it('is cited in the language of the interface', () => {
    expect(cite({ lang: 'fr', words: french, role: undefined }, summary)).toMatch(
      /^Ana Synthetic, en résumé\u00a0: Veut une place à la table\. — /u,
    )
  })

  it('stays in its own language where there is no other', () => {
    const { translation: _translation, ...alone } = { ...statement, ...summary }
    expect(citation({ ...parts, statement: alone, lang: 'fr' })).toContain('Wants a seat')
    const swahili = { ...summary, translation: { text: 'Kiti.', language: 'sw', by: 'Parley' } }
    expect(cite({ lang: 'fr' }, swahili)).toContain('Wants a seat')
  })

  it('makes no claim about a language of print', () => {
    expect(cite({}, { ...summary, spokenLanguage: 'sw' })).not.toContain('original not held')
  })

  it('never stands as a quotation, even where its kind says verbatim', () => {
    expect(cite({}, { ...summary, kind: 'verbatim' })).toContain(', in summary: Wants')
  })
})

describe('print in translation', () => {
  it('is claimed only where both languages are known and differ', () => {
    const of = (language: string, spokenLanguage?: string) =>
      isPrintedInTranslation({
        wording: 'printed',
        language,
        ...(spokenLanguage === undefined ? {} : { spokenLanguage }),
      })
    expect(of('fr', 'en')).toBe(true)
    expect(of('fr', 'fr')).toBe(false)
    expect(of('fr', 'fr-CD')).toBe(false)
    expect(of('fr', 'und')).toBe(false)
    expect(of('fr')).toBe(false)
  })
})
