import { describe, expect, it } from 'vitest'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { likelyLabels } from './likelyLabels.ts'

const labelled = (en: string | null, fr: string | null = null) => ({ label: { en, fr } })
type Labelled = ReturnType<typeof labelled>
const reasonOf = (...two: Labelled[]) =>
  likelyLabels(two.map((each, at) => ({ ...each, id: `t${at}` }))).map(
    ({ a, b, reason }) => `${a} ${b} ${reason}`,
  )

describe('labels that may be one', () => {
  it.each<[string, Labelled, Labelled, string | undefined]>([
    ['the same words', labelled('Élan first!'), labelled('elan  FIRST'), 'same-name'],
    ['the same in French', labelled('One', 'Élan'), labelled('Two', 'elan'), 'same-name'],
    ['one in two languages', labelled('Transparence'), labelled(null, 'transparence'), 'en-fr'],
    [
      'a plural',
      labelled('Mining contract respects sovereignty'),
      labelled('Mining contracts respect sovereignty'),
      'near-label',
    ],
    ['short words', labelled('The deal is in peace'), labelled('A deal by peace'), 'near-label'],
    ['one word', labelled('US government'), labelled('DRC government'), undefined],
    ['half of the words', labelled('Deal brings peace'), labelled('Deal brings jobs'), undefined],
    ['nothing', labelled('Peace'), labelled('Contracts'), undefined],
    ['signs only', labelled('…'), labelled('?'), undefined],
  ])('are told by %s', (_name, a, b, reason) => {
    const expected = reason === undefined ? [] : [`t0 t1 ${reason}`]
    expect(reasonOf(a, b)).toEqual(expected)
    expect(reasonOf(b, a)).toEqual(expected)
  })

  it('leave out what is merged', () => {
    const topic = { id: 'a', label: { en: 'Same', fr: null } }
    expect(likelyLabels([topic, { ...topic, id: 'b', mergedIntoId: 'a' }])).toEqual([])
  })

  it('are none in the shipped records', () => {
    const { topics, groups } = shippedRecords()
    expect(likelyLabels(topics)).toEqual([])
    expect(likelyLabels(groups)).toEqual([])
  })
})
