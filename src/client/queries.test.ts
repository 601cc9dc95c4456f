import { describe, expect, it } from 'vitest'
import { parseFilter } from '#src/contract/filter.ts'
import { stakeholderQuery, stakeholdersQuery, timelineQuery, trendsQuery } from './queries.ts'

const { filter } = parseFilter('voice=own&group!=religious')

describe('the key of a question is the address of its call', () => {
  it('for the table of stakeholders, with `find` only where there are words', () => {
    const asked = { filter, sort: '-said', lang: 'fr', offset: 0, limit: 50 } as const
    const whole = '/stakeholders?group!=religious&voice=own'
    expect(stakeholdersQuery({ ...asked, find: '' }).queryKey).toEqual([
      `${whole}&lang=fr&limit=50&offset=0&sort=-said`,
    ])
    expect(stakeholdersQuery({ ...asked, find: 'a & b' }).queryKey).toEqual([
      `${whole}&find=a%20%26%20b&lang=fr&limit=50&offset=0&sort=-said`,
    ])
  })

  it('for one stakeholder, the timeline and the trends', () => {
    expect(stakeholderQuery('cenco', { filter, lang: 'en' }).queryKey).toEqual([
      '/stakeholders/cenco?group!=religious&voice=own&lang=en',
    ])
    expect(
      timelineQuery({ filter: {}, lanes: 'topic', order: 'first', lang: 'en', start: '2025-03-01' })
        .queryKey,
    ).toEqual(['/timeline?lanes=topic&lang=en&order=first&start=2025-03-01'])
    expect(trendsQuery({ filter: {}, by: 'group', unit: 'week', lang: 'fr' }).queryKey).toEqual([
      '/trends?by=group&lang=fr&unit=week',
    ])
  })
})
