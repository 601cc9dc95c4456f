import { expect, it } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { edit } from '#src/i18n/en/edit.ts'
import { createFormat } from '#src/i18n/format.ts'
import { handMade } from '#tests/support/handMade.ts'
import { valueText } from './valueText.ts'
import type { StatementField } from './statementFields.ts'

const article = { id: 'a1', url: 'https://x.example', title: 'Title', outlet: 'Outlet' }
const [statement] = handMade({
  wording: 'summary',
  spokenLanguage: 'sw',
  translation: { text: 'Mots', language: 'fr', by: 'Parley' },
  appearances: [
    { articleId: 'a1', spans: [{ start: 1200, end: 1203, exact: 'two' }] },
    { articleId: 'a2', spans: [] },
  ],
  ask: {
    text: { en: 'A seat', fr: null },
    answers: [{ statementId: 's9', outcome: 'refused', reason: { en: null, fr: 'Non' } }],
  },
}).statements
const text = (field: StatementField, of = statement!) =>
  valueText(field, of, {
    language: { lang: 'en', m: en, f: createFormat('en'), setLang: () => {} } as never,
    words: edit,
    people: [],
    topics: [],
    articles: [{ ...article, language: 'en', held: true }],
  })

it('words every field that two versions of a statement may differ in', () => {
  expect(text('wording')).toBe('Summary')
  expect(text('spokenLanguage')).toBe('Swahili')
  expect(text('translation')).toBe('French: Mots')
  expect(text('appearances')).toBe('Outlet: Title\n“two”, characters 1,201 to 1,203\na2')
  expect(text('ask')).toBe('A seat\nAnswer s9, refused: Non')
  const { ask: _ask, translation: _translation, ...bare } = statement!
  expect([text('ask', bare), text('translation', bare)]).toEqual(['empty', 'empty'])
})
