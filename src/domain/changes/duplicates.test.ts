import { describe, expect, it } from 'vitest'
import type { Stakeholder } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { likelyDuplicates } from './duplicates.ts'

const called = (
  en: string | null,
  fr: string | null = null,
  ...aliases: string[]
): Stakeholder => ({
  id: 'x',
  kind: 'person',
  name: { en, fr },
  aliases,
  group: 'g1',
  roles: [],
})
const reasonsOf = (...stakeholders: Stakeholder[]) =>
  likelyDuplicates(stakeholders.map((each, at) => ({ ...each, id: `p${at}` }))).map(
    ({ a, b, reason }) => `${a} ${b} ${reason}`,
  )

describe('likely duplicates', () => {
  it.each<[string, Stakeholder, Stakeholder, string | undefined]>([
    ['the same name', called('Élan Synthétique'), called('elan  SYNTHETIQUE'), 'same-name'],
    ['in French', called(null, 'Élan'), called('Other', 'élan'), 'same-name'],
    ['across languages', called('Élan', null), called(null, 'Elan'), 'en-fr'],
    ['an alias', called('Élan'), called('Other', null, 'Elan'), 'alias'],
    ['aliases of both', called('One', null, 'ES'), called('Two', null, 'E.S.', 'es'), 'alias'],
    [
      'a stronger reason first',
      called('Élan', null, 'E'),
      called('Élan', 'Élan', 'E'),
      'same-name',
    ],
    ['initials', called('P. Synthetic'), called('Patient Synthetic'), 'initials'],
    [
      'initials of an alias',
      called('X Y', null, 'P. Synthetic'),
      called('Patient Synthetic'),
      'initials',
    ],
    [
      'initials of two names',
      called('J.-P. Synthetic'),
      called('Jean-Pierre Synthetic'),
      'initials',
    ],
    ['a middle initial', called('Linda T. Synthetic'), called('Linda Synthetic'), 'initials'],
    ['other given names', called('Paul Synthetic'), called('Patient Synthetic'), undefined],
    ['other initials', called('P. Synthetic'), called('Jean Synthetic'), undefined],
    ['another middle name', called('Jean Pierre Synthetic'), called('Jean Synthetic'), undefined],
    ['surname initials', called('Patient S.'), called('Patient Synthetic'), undefined],
    ['one word', called('P'), called('Patient'), undefined],
  ])('are found by %s', (_name, a, b, reason) => {
    const expected = reason === undefined ? [] : [`p0 p1 ${reason}`]
    expect(reasonsOf(a, b)).toEqual(expected)
    expect(reasonsOf(b, a)).toEqual(expected)
  })

  it('are told in the order of the records, each pair once', () => {
    const same = called('Élan')
    expect(reasonsOf(same, called('Other'), same, same)).toEqual([
      'p0 p2 same-name',
      'p0 p3 same-name',
      'p2 p3 same-name',
    ])
  })

  it('leave out who is merged or private, and initials of organisations', () => {
    const same = called('Élan')
    expect(reasonsOf(same, { ...same, mergedIntoId: 'p0' }, { ...same, private: true })).toEqual([])
    const organisation = { ...called('P. Synthetic'), kind: 'organization' as const }
    expect(reasonsOf(organisation, called('Patient Synthetic'))).toEqual([])
  })

  it('are none in the shipped records', () => {
    expect(likelyDuplicates(shippedRecords().stakeholders)).toEqual([])
  })
})
