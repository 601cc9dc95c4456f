import { describe, expect, it } from 'vitest'
import { Statement } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { formErrors } from './formErrors.ts'
import { formOf, statementOf } from './statementForm.ts'

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

  it('never changes printed words, whatever the form says', () => {
    expect(statementOf({ ...formOf(printed), text: 'other' }, printed).text).toBe(printed.text)
    expect(statementOf({ ...formOf(summary), text: 'other' }, summary).text).toBe('other')
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

  it('tells what only the contract refuses, and what is too long', () => {
    expect(faultsOf({ addresseeIds: ['No id'] })).toEqual(['addresseeIds invalid'])
    const long = { by: 'x'.repeat(201), why: 'x'.repeat(2001) }
    expect(formErrors(formOf(summary), summary, long)).toEqual([
      { at: 'by', code: 'long', most: 200 },
      { at: 'why', code: 'long', most: 2000 },
    ])
  })
})
