import { describe, expect, it } from 'vitest'
import type { Statement } from '#src/contract/records.ts'
import { card as en } from '#src/i18n/en/card.ts'
import { card as fr } from '#src/i18n/fr/card.ts'
import { en as english } from '#src/i18n/en.ts'
import { fr as french } from '#src/i18n/fr.ts'
import { languageValue } from '#src/ui/language.tsx'
import { handMade } from '#tests/support/handMade.ts'
import { cardParts } from './cardParts.ts'
import type { Shared } from './shared.ts'

const inEnglish = languageValue('en', english)
const inFrench = languageValue('fr', french)

function sharedOf(given: Partial<Statement>, answer: Partial<Statement> = {}): Shared {
  const { statements, stakeholders } = handMade(given, answer)
  const [statement, second] = statements
  return {
    cited: {
      statement: statement!,
      ...(given.saidOn ? { dateUsed: { date: given.saidOn, basis: 'said' } } : {}),
      articles: [{ outlet: 'Synthetic outlet' }, { outlet: 'Synthetic outlet' }],
    },
    refs: { stakeholder: (id) => stakeholders.find((each) => each.id === id) },
    ask: {
      answerOf: (id) =>
        id === 's2'
          ? {
              statement: second!,
              seal: 'not-held',
              ...(answer.saidOn ? { dateUsed: { date: answer.saidOn, basis: 'said' } } : {}),
            }
          : undefined,
      recordsThrough: '2026-03-07',
    },
  }
}
const asks = (...ids: string[]): NonNullable<Statement['ask']> => ({
  text: { en: 'Synthetic ask', fr: 'Demande synthétique' },
  answers: ids.map((statementId) => ({
    statementId,
    outcome: 'refused',
    reason: { en: 'Synthetic', fr: null },
  })),
})

describe('printed words on a card', () => {
  it('stand between the marks of their language, the translation beside them with its tag', () => {
    const given: Partial<Statement> = {
      text: 'Mots  synthétiques',
      language: 'fr',
      translation: { text: 'Synthetic words', language: 'en', by: 'Synthetic' },
      saidOn: '2025-04',
      saidOnBasis: 'inferred',
    }
    const parts = cardParts(sharedOf(given), en, inEnglish)
    expect(parts.words.mark(parts.words.text)).toBe('«\u00a0Mots  synthétiques\u00a0»')
    expect(parts.translation).toMatchObject({
      tag: 'Translation by Parley',
      words: { text: 'Synthetic words' },
    })
    expect(parts).toMatchObject({
      printed: true,
      tag: undefined,
      ask: undefined,
      speaker: 'Synthetic ana',
      about: ['April 2025 (inferred)', 'Printed in Synthetic outlet'],
    })
    expect(parts.link).toMatch(/\/statements\/s1$/u)
    expect(cardParts(sharedOf(given), fr, inFrench).translation).toBeUndefined()
  })

  it('that are printed in another language than spoken say so', () => {
    const { remark } = cardParts(sharedOf({ language: 'fr', spokenLanguage: 'sw' }), en, inEnglish)
    expect(remark).toBe('printed in French; original not held')
  })
})

it('a summary has its tag and no marks, in the language of the page', () => {
  const given: Partial<Statement> = {
    wording: 'summary',
    kind: 'indirect',
    text: 'Synthetic summary',
    translation: { text: 'Résumé synthétique', language: 'fr', by: 'Synthetic' },
  }
  const parts = cardParts(sharedOf(given), fr, inFrench)
  expect(parts).toMatchObject({ printed: false, tag: 'Résumé', translation: undefined })
  expect(parts.words.mark(parts.words.text)).toBe('Résumé synthétique')
})

describe('the card of an ask', () => {
  it('says of whom, and since when no answer is recorded', () => {
    const shared = sharedOf({ ask: asks(), addresseeIds: ['ben'], saidOn: '2025-04' })
    expect(cardParts(shared, en, inEnglish)).toMatchObject({
      ask: { text: 'Synthetic ask' },
      answers: [
        'Asked of: Synthetic ben',
        'No answer recorded · asked 311 to 340 days before 7 March 2026',
      ],
    })
  })

  it('names each answer with its outcome, days and status; what is missing, as missing', () => {
    const shared = sharedOf(
      { ask: asks('s2', 's9'), saidOn: '2025-12' },
      { speakerId: 'ben', saidOn: '2025-12-05', status: 'retracted' },
    )
    // None of them counts: the one is retracted, the other cannot be read.
    expect(cardParts(shared, en, inEnglish).answers).toEqual([
      'No answer recorded · asked 66 to 96 days before 7 March 2026',
      'Refused · Synthetic ben · 5 December 2025 · order within December 2025 not known · Retracted',
      'Refused · not among these records',
    ])
  })
})
