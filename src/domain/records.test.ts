import { describe, expect, it } from 'vitest'
import type { Stakeholder } from '#src/contract/records.ts'
import { createLookup } from './records.ts'

const stakeholder = (id: string, mergedIntoId?: string): Stakeholder => ({
  id,
  kind: 'person',
  name: { en: `Synthetic ${id}`, fr: null },
  aliases: [],
  group: 'g',
  roles: [],
  ...(mergedIntoId === undefined ? {} : { mergedIntoId }),
})
const lookupOf = (...stakeholders: Stakeholder[]) =>
  createLookup({ groups: [], stakeholders, topics: [], articles: [], statements: [] })

describe('looking a stakeholder up', () => {
  it('follows merges to their end', () => {
    const lookup = lookupOf(stakeholder('a', 'b'), stakeholder('b', 'c'), stakeholder('c'))
    expect(['a', 'b', 'c'].map((id) => lookup.stakeholder(id)?.id)).toEqual(['c', 'c', 'c'])
  })

  it('finds nothing for an unknown id, or behind a merge into one', () => {
    const lookup = lookupOf(stakeholder('a', 'gone'))
    expect(lookup.stakeholder('x')).toBeUndefined()
    expect(lookup.stakeholder('a')).toBeUndefined()
  })

  it('ends where damaged data merges in a circle', () => {
    const lookup = lookupOf(stakeholder('a', 'b'), stakeholder('b', 'a'))
    expect(['a', 'b']).toContain(lookup.stakeholder('a')?.id)
  })
})
