/** A few invented records in which a test writes just what it is about. */
import type { Position, Stakeholder, Statement } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'

const person = (id: string, group: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  kind: 'person',
  name: { en: `Synthetic ${id}`, fr: null },
  aliases: [],
  group,
  roles: [],
  ...more,
})

/** `['peace', 'supports']` as a position. */
export const on = (topicId: string, stance: Position['stance']): Position => ({ topicId, stance })

/**
 * Records of statements that lack all but what is given: ids `s1`, `s2` … in their order, said by
 * `ana` (group `east`). There are `ben` (group `west`), `old-ben`, who was merged into him, topics
 * `peace` and `trade`, and two articles, `dated` (2 May 2025) and `undated`. Records reach to 7 March 2026.
 */
export function handMade(...given: Partial<Statement>[]): Records {
  const statements = given.map((each, at): Statement => ({
    id: `s${at + 1}`,
    kind: 'verbatim',
    wording: 'printed',
    text: 'Synthetic words',
    language: 'en',
    speakerId: 'ana',
    onBehalfOfIds: [],
    addresseeIds: [],
    positions: [],
    appearances: [{ articleId: 'undated', spans: [] }],
    status: 'accepted',
    addedOn: '2026-01-01',
    ...each,
  }))
  const article = (id: string) => ({
    id,
    url: `https://synthetic.example/${id}`,
    title: 'Synthetic title',
    titleIs: 'described' as const,
    outlet: 'Synthetic outlet',
    language: 'en',
  })
  const topic = (id: string, fr: string) => ({
    id,
    label: { en: `Synthetic ${id}`, fr },
    proposition: { en: `Synthetic ${id}.`, fr: null },
    exampleIds: [],
  })
  return {
    statements,
    stakeholders: [
      person('ana', 'east'),
      person('ben', 'west'),
      person('old-ben', 'east', { mergedIntoId: 'ben' }),
    ],
    groups: [
      { id: 'east', label: { en: 'East', fr: 'Orient' }, order: 1 },
      { id: 'west', label: { en: 'West', fr: 'Occident' }, order: 2 },
    ],
    topics: [topic('peace', 'Paix'), topic('trade', 'Négoce')],
    articles: [{ ...article('dated'), publishedOn: '2025-05-02' }, article('undated')],
    milestones: [],
    release: {
      release: '2026-11-23',
      recordsThrough: '2026-03-07',
      statements: statements.length,
      articles: 2,
      stakeholders: 3,
    },
  }
}
