import { describe, expect, it } from 'vitest'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { joinSides, staleFields } from './staleFields.ts'

const before = shippedRecords().statements[0]!
const names = ['confidence', 'note', 'language']
const confidence = (value: number) => ({ ...before, confidence: value })

describe('a record that changed under a form', () => {
  it('tells fields of both sides from those of the other side alone', () => {
    const theirs = { ...confidence(0.1), note: { en: 'theirs', fr: null } }
    expect(staleFields(names, before, theirs, confidence(0.2))).toEqual([
      { field: 'confidence', both: true },
      { field: 'note', both: false },
    ])
  })

  it('asks nothing where both sides say the same or only this one changed', () => {
    expect(staleFields(names, before, confidence(0.1), confidence(0.1))).toEqual([])
    expect(staleFields(names, before, before, confidence(0.1))).toEqual([])
  })

  it('joins by choice; a field that the other side took out goes', () => {
    const theirs = { ...confidence(0.1), language: 'sw' }
    const { note: _note, ...without } = { ...theirs, note: undefined }
    const yours = { ...confidence(0.2), note: { en: 'yours', fr: null } }
    const joined = joinSides(
      without,
      yours,
      new Map([
        ['confidence', 'yours'],
        ['language', 'theirs'],
        ['note', 'theirs'],
      ]),
    )
    expect([joined.confidence, joined.language]).toEqual([0.2, 'sw'])
    expect(joined).not.toHaveProperty('note')
  })
})
