import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Stakeholder } from '#src/contract/records.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { createLookup } from './records.ts'
import { shownRecords } from './shownRecords.ts'

const base = fc.sample(smallRecords, 1)[0]!
const person = (id: string, part: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  kind: 'person',
  name: { en: `Synthetic ${id}`, fr: null },
  aliases: [],
  group: 'g1',
  roles: [],
  ...part,
})
const withPeople = (stakeholders: readonly Stakeholder[]) => ({ ...base, stakeholders })

it('lets one of each circle of merges stand for all that lead there', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const into = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  fc.assert(
    fc.property(into, (targets) => {
      const people = ids.map((id, at) =>
        person(id, targets[at] === undefined ? {} : { mergedIntoId: targets[at] }),
      )
      const records = shownRecords(withPeople(people))
      const lookup = createLookup(records)
      for (const { id } of people) {
        // Whoever is asked for, somebody who stands for himself answers.
        expect(lookup.stakeholder(id)?.mergedIntoId).toBeUndefined()
      }
      expect(records.stakeholders.some(({ mergedIntoId }) => mergedIntoId === undefined)).toBe(true)
    }),
  )
  // Who only leads to a circle is no part of it, whatever the order of ids.
  const way = [
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'b'],
  ] as const
  const led = way.map(([id, mergedIntoId]) => person(id, { mergedIntoId }))
  expect(shownRecords(withPeople(led)).stakeholders).toEqual([led[0], person('b'), led[2]])
  const circle = [person('b', { mergedIntoId: 'a' }), person('a', { mergedIntoId: 'b' })]
  const lookup = createLookup(shownRecords(withPeople(circle)))
  expect([lookup.stakeholder('a')?.id, lookup.stakeholder('b')?.id]).toEqual(['a', 'a'])
})

it('leaves no alias to who was made private', () => {
  const people = [
    person('a', { private: true, aliases: ['Zora Belim'] }),
    person('b', { aliases: ['Ilo'] }),
  ]
  const shown = shownRecords(withPeople(people)).stakeholders
  expect(shown.map(({ aliases }) => aliases)).toEqual([[], ['Ilo']])
})

it('gives the same records where nothing is to be left out, and the same lists again', () => {
  const open = withPeople([person('a'), person('b', { mergedIntoId: 'a' })])
  expect(shownRecords(open)).toBe(open)
  const hidden = withPeople([person('a', { private: true, aliases: ['x'] })])
  expect(shownRecords(hidden).stakeholders).toBe(shownRecords(hidden).stakeholders)
})
