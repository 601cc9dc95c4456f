import { describe, expect, it } from 'vitest'
import { Statement } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { formErrors } from './formErrors.ts'
import {
  NEW_ARTICLE,
  blankStatement,
  emptyArticle,
  formOf,
  newArticleOf,
  statementOf,
} from './statementForm.ts'

const { statements } = shippedRecords()
const summary = statements.find(({ wording }) => wording === 'summary')!
const printed = statements.find(({ wording }) => wording === 'printed')!
const answered = statements.find(({ ask }) => (ask?.answers.length ?? 0) > 0)!
const about = { by: '', why: '' }
const faultsOf = (change: Partial<ReturnType<typeof formOf>>, of = summary) =>
  formErrors({ ...formOf(of), ...change }, of, about).map(({ at, code }) => `${at} ${code}`)

describe('a statement as a form', () => {
  it('gives every shipped statement back unchanged, and finds no fault in it', () => {
    for (const statement of statements) {
      const form = formOf(statement)
      expect(statementOf(form, statement)).toEqual(statement)
      expect(formErrors(form, statement, about)).toEqual([])
    }
  })

  it('takes printed words from their places, and as typed only where there are none', () => {
    const textOf = (change: Partial<ReturnType<typeof formOf>>, of = printed) =>
      statementOf({ ...formOf(of), text: 'other', ...change }, of).text
    expect(textOf({})).toBe(printed.text)
    expect(textOf({}, summary)).toBe('other')
    const [first] = printed.appearances
    expect(textOf({ appearances: [{ ...first!, spans: [] }] })).toBe('other')
    const spans = [
      { start: 0, end: 3, exact: 'one' },
      { start: 8, end: 11, exact: 'two' },
    ]
    const bare = { articleId: 'a002', spans: [] }
    expect(textOf({ appearances: [bare, { ...first!, spans }] })).toBe('one […] two')
  })

  it('has no places for words of ours, and gives them back where the words are printed again', () => {
    const form = { ...formOf(printed), wording: 'summary' as const, text: 'Ours' }
    const made = statementOf(form, printed)
    expect([made.text, made.appearances]).toEqual([
      'Ours',
      printed.appearances.map(({ articleId }) => ({ articleId, spans: [] })),
    ])
    expect(statementOf({ ...form, wording: 'printed' }, printed)).toEqual(printed)
  })

  it('makes an article only where an appearance names it', () => {
    const typed = {
      url: ' https://synthetic.example/x ',
      outlet: 'Outlet',
      title: 'Title',
      publishedOn: ' ',
      language: 'en',
    }
    const form = { ...formOf(summary), newArticle: typed }
    expect(newArticleOf(form)).toBeUndefined()
    const appearances = [{ articleId: NEW_ARTICLE, spans: [] }]
    expect(newArticleOf({ ...form, appearances })).toEqual({
      url: 'https://synthetic.example/x',
      outlet: 'Outlet',
      title: 'Title',
      titleIs: 'printed',
      language: 'en',
    })
  })

  it('leaves out what is empty and keeps what was typed to the letter', () => {
    const note = `<b>${'é'.repeat(100_000)}</b>\n`
    const made = statementOf(
      { ...formOf(summary), saidOn: ' ', saidOnBasis: 'stated', noteEn: note, noteFr: ' ' },
      summary,
    )
    expect(made).not.toHaveProperty('saidOn')
    expect(made).not.toHaveProperty('saidOnBasis')
    expect(made.note).toEqual({ en: note, fr: null })
    expect(Statement.safeParse(made).success).toBe(true)
  })

  it('reads a confidence with a comma and keeps the answers of an ask', () => {
    const made = statementOf({ ...formOf(answered), confidence: '0,5', askEn: 'New' }, answered)
    expect(made.confidence).toBe(0.5)
    expect(made.ask?.answers).toEqual(answered.ask?.answers)
    expect(made.ask?.text.en).toBe('New')
  })
})

describe('faults of a form', () => {
  it('names the field and what is wrong', () => {
    expect(faultsOf({ saidOn: '2025-13' })).toEqual(['saidOn date'])
    expect(faultsOf({ saidOn: '17/04/2025' })).toEqual(['saidOn date'])
    expect(faultsOf({ text: ' ' })).toEqual(['text text'])
    expect(faultsOf({ language: 'French' })).toEqual(['language language'])
    expect(faultsOf({ confidence: '2' })).toEqual(['confidence confidence'])
    expect(faultsOf({ confidence: 'high' })).toEqual(['confidence confidence'])
    expect(faultsOf({ speakerId: '' })).toEqual(['speakerId speaker'])
  })

  it('wants a reason for disputed and retracted only', () => {
    const of = (status: 'accepted' | 'disputed' | 'retracted' | 'proposed') =>
      faultsOf({ status, statusReason: ' ' })
    expect([of('accepted'), of('proposed')]).toEqual([[], []])
    expect([of('disputed'), of('retracted')].flat()).toEqual([
      'statusReason reason',
      'statusReason reason',
    ])
  })

  it('wants each topic once, and one in every row', () => {
    const row = (topicId: string) => ({ topicId, stance: 'neutral' as const })
    const positions = [row('a'), row(''), row('a'), row('')]
    expect(faultsOf({ positions })).toEqual([
      'positions.1 topic',
      'positions.2 twice',
      'positions.3 topic',
    ])
  })

  it('keeps the words of an ask that has answers', () => {
    expect(faultsOf({ askEn: '', askFr: ' ' }, answered)).toEqual(['askEn ask'])
  })

  it('names what a new statement lacks', () => {
    const blank = blankStatement('new', 'en')
    expect(faultsOf({}, blank)).toEqual([
      'text text',
      'appearances appearance',
      'speakerId speaker',
    ])
  })

  it('wants another language for a translation, and who made it', () => {
    const { language } = printed
    expect(faultsOf({ translationLanguage: language, translationBy: ' ' }, printed)).toEqual([
      'translationLanguage same',
      'translationBy translator',
    ])
    expect(faultsOf({ translationLanguage: 'no such' }, printed)).toEqual([
      'translationLanguage language',
    ])
    expect(faultsOf({ translationText: ' ', translationLanguage: '' }, printed)).toEqual([])
  })

  it('wants a reason for every answer', () => {
    const answers = [
      { statementId: 's002', outcome: 'argued' as const, reasonEn: ' ', reasonFr: '' },
    ]
    expect(faultsOf({ answers, askEn: 'Ask' })).toEqual(['answers.0 answer'])
  })

  it('wants an address, an outlet and a title for a new article, and one that is new', () => {
    const appearances = [{ articleId: NEW_ARTICLE, spans: [] }]
    const codes = (change: Partial<ReturnType<typeof emptyArticle>>) => {
      const newArticle = { ...emptyArticle('en'), ...change }
      const known = [{ id: 'a1', url: 'https://synthetic.example/a', title: 'T', outlet: 'O' }]
      return formErrors({ ...formOf(summary), appearances, newArticle }, summary, about, {
        articles: known.map((each) => ({ ...each, language: 'en', held: false })),
        texts: new Map(),
      }).map(({ at, code }) => `${at.replace('newArticle.', '')} ${code}`)
    }
    expect(codes({ url: 'javascript:alert(1)' })).toEqual([
      'url url',
      'outlet outlet',
      'title title',
    ])
    const whole = { outlet: 'O', title: 'T', url: 'https://synthetic.example/a' }
    expect(codes({ ...whole, publishedOn: 'May', language: '' })).toEqual([
      'url known',
      'publishedOn date',
      'language language',
    ])
    expect(codes({ ...whole, url: 'https://synthetic.example/b' })).toEqual([])
  })

  it('refuses words that stand no longer in the text they were chosen in', () => {
    const { articleId } = printed.appearances[0]!
    const appearances = [{ articleId, spans: [{ start: 0, end: 3, exact: 'one' }] }]
    const codes = (text: string, form = { ...formOf(printed), appearances }) =>
      formErrors(form, printed, about, { articles: [], texts: new Map([[articleId, text]]) }).map(
        ({ at, code }) => `${at} ${code}`,
      )
    expect(codes('one two')).toEqual([])
    expect(codes('two one')).toEqual(['appearances.0 spans'])
    // What stood there before is left to its seal.
    expect(codes('two one', formOf(printed))).toEqual([])
  })

  it('tells what only the contract refuses, and what is too long', () => {
    expect(faultsOf({ addresseeIds: ['No id'] })).toEqual(['addresseeIds invalid'])
    const long = { by: 'x'.repeat(201), why: 'x'.repeat(2001) }
    expect(formErrors(formOf(summary), summary, long)).toEqual([
      { at: 'by', code: 'long', most: 200 },
      { at: 'why', code: 'long', most: 2000 },
    ])
  })
})
