import { describe, expect, it } from 'vitest'
import { Problem } from '#src/contract/problem.ts'
import {
  ask,
  detail,
  expectNamed,
  merged,
  namedIds,
  over,
  page,
  records,
} from '#tests/support/stakeholders.ts'

describe('a profile', () => {
  it('agrees with its row in the table and adds up, for every stakeholder', async () => {
    const { items } = await page('limit=200')
    const rows = new Map(items.map(({ stakeholder, heard }) => [stakeholder.id, heard]))
    for (const { id } of records.stakeholders) {
      const answer = await detail(id)
      const { heard } = answer
      if (rows.has(id)) expect(heard).toEqual(rows.get(id))
      else expect([heard.said, heard.saidOnItsBehalf, heard.addressed]).toEqual([0, 0, 0])
      expect(answer.asksMade).toHaveLength(heard.asksMade)
      expect(answer.asksReceived).toHaveLength(heard.asksReceived)
      expect(answer.spokenToBy.reduce((sum, { count }) => sum + count, 0)).toBe(heard.addressed)
      expect(answer.lastWords).toHaveLength(Math.min(5, heard.said || heard.saidOnItsBehalf))
      if (heard.lastId) expect(answer.lastWords[0]?.statement.id).toBe(heard.lastId)
      const own = answer.positions.filter((each) => Object.values(each.own).some((n) => n > 0))
      expect(own.map(({ topicId }) => topicId).toSorted()).toEqual(heard.topicIds.toSorted())
      expect(answer.total).toBe(270)
      const shown = [
        ...answer.lastWords,
        ...answer.asksMade,
        ...answer.asksReceived,
        ...answer.positions.map(({ latest }) => latest),
      ].map(({ statement }) => statement)
      expectNamed(answer.refs, {
        stakeholders: [
          id,
          ...answer.members.map((member) => member.id),
          ...answer.stakeholder.roles.flatMap(({ organizationId }) => organizationId ?? []),
          ...[...answer.speaksTo, ...answer.spokenToBy].map(({ value }) => value),
          ...shown.map(({ speakerId }) => speakerId),
        ],
        topics: answer.positions.map(({ topicId }) => topicId),
        articles: [
          ...answer.articles.map((article) => article.id),
          ...shown.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId)),
        ],
      })
    }
  })

  it('tells who holds a role in an organization', async () => {
    const { members, refs } = await detail('us-government')
    const holders = records.stakeholders.filter(
      ({ private: hidden, roles }) =>
        !hidden && roles.some(({ organizationId }) => organizationId === 'us-government'),
    )
    expect(new Set(members.map(({ id }) => id))).toEqual(new Set(holders.map(({ id }) => id)))
    expect(members.length).toBeGreaterThan(1)
    expect(namedIds(refs.stakeholders)).toContain(members[0]!.id)
  })

  it('counts whom it speaks to, largest first, with their names', async () => {
    const { speaksTo } = await detail('us-government')
    const counts = speaksTo.map(({ count }) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(speaksTo.every(({ label }) => label)).toBe(true)
  })

  it('of a merged id is that of its target', async () => {
    const api = over(merged)
    const [asked, target] = [await detail('old-id', api), await detail('us-government', api)]
    const { asked: own, ...rest } = asked
    expect(rest).toEqual(target)
    expect([own?.id, own?.mergedIntoId]).toEqual(['old-id', 'us-government'])
    expect(asked.stakeholder.id).toBe('us-government')
    // What a statement names it by is among the records named too.
    const { refs } = await detail(`us-government?id=${merged.statements[0]!.id}`, api)
    expect(namedIds(refs.stakeholders)).toContain('old-id')
  })

  it('where nothing was said shows what was said on its behalf', async () => {
    const { items } = await page('limit=200')
    const silent = items.filter(({ heard }) => heard.said === 0 && heard.saidOnItsBehalf > 0)
    expect(silent.length).toBeGreaterThan(0)
    const answer = await detail(silent[0]!.stakeholder.id)
    for (const { statement } of answer.lastWords) {
      expect(statement.onBehalfOfIds).toContain(silent[0]!.stakeholder.id)
    }
    expect(answer.articles.length).toBeGreaterThan(0)
  })

  it('is all zeros where the filter leaves nothing', async () => {
    const { heard, lastWords, positions, total } = await detail('us-government?from=2031')
    expect([heard.said, heard.addressed, heard.topicIds, total]).toEqual([0, 0, [], 0])
    expect([lastWords, positions]).toEqual([[], []])
  })

  it('of nobody is refused', async () => {
    const response = await ask('/stakeholders/nobody')
    expect(response.status).toBe(404)
    expect(Problem.parse(await response.json()).code).toBe('not-found')
  })
})
