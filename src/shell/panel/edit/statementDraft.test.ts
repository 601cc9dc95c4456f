import { expect, it } from 'vitest'
import { parseDraft } from './statementDraft.ts'
import { blankStatement, formOf } from './statementForm.ts'

const before = { ...blankStatement('s001', 'en'), text: 'Synthetic words', speakerId: 'somebody' }
const form = { ...formOf(before), noteEn: 'Typed note' }
const draft = { at: '2026-11-25T10:00:00.000Z', form, why: 'a slip', before, changeId: 'abcdef:3' }

it('reads a draft as it was kept', () => {
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

it('keeps what still fits of a draft whose form had another shape', () => {
  const { confidence: _new, ...older } = form
  const kept = { ...draft, form: { ...older, status: 'doubted', remark: 'Typed remark' } }
  expect(parseDraft(kept)).toEqual({
    ...draft,
    form: { ...form, confidence: '', status: before.status },
    leftOver: ['doubted', 'Typed remark'],
  })
})

it('finds words that fit no field at any depth, each once', () => {
  const answers = [{ statementId: 's002', reason: { en: 'Typed reason', fr: 'Typed reason' } }]
  const kept = { ...draft, form: { ...form, answers } }
  expect(parseDraft(kept)).toEqual({ ...draft, leftOver: ['s002', 'Typed reason'] })
})

it('reads nothing where the record it was begun on is not known', () => {
  for (const kept of [undefined, 'text', {}, { ...draft, before: { id: 's001' } }]) {
    expect(parseDraft(kept)).toBeUndefined()
  }
})
