import { describe, expect, it } from 'vitest'
import { stakeholderSorts } from '#src/contract/viewChoices.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import {
  expectNamed,
  idsOf,
  merged,
  namedIds,
  over,
  page,
  records,
} from '#tests/support/stakeholders.ts'

describe('the table of stakeholders', () => {
  it('has a row for all that the statements have to do with, and all their statements', async () => {
    const { items, total, unsearched, of } = await page('limit=200')
    const named = new Set(
      records.statements.flatMap(({ speakerId, onBehalfOfIds, addresseeIds }) => [
        speakerId,
        ...onBehalfOfIds,
        ...addresseeIds,
      ]),
    )
    expect([items.length, total, unsearched]).toEqual([named.size, named.size, named.size])
    expect(of).toBe(records.stakeholders.length)
    expect(items.reduce((sum, { heard }) => sum + heard.said, 0)).toBe(270)
    for (const { stakeholder, heard, lastWords } of items) {
      expect(lastWords === undefined).toBe(heard.said === 0)
      if (lastWords) expect(lastWords.statement.speakerId).toBe(stakeholder.id)
      if (!heard.lastId) continue
      expect(lastWords?.statement.id).toBe(heard.lastId)
      const { statement, dateUsed } = lastWords!
      const inferred = dateUsed?.basis === 'said' && statement.saidOnBasis === 'inferred'
      expect(heard.lastBasis).toBe(inferred ? 'inferred' : dateUsed?.basis)
    }
  })

  it('names every record that its rows speak of', async () => {
    const { items, refs } = await page('limit=200')
    const words = items.flatMap(({ lastWords }) => lastWords?.statement ?? [])
    expectNamed(refs, {
      stakeholders: words.flatMap((each) => [
        each.speakerId,
        ...each.onBehalfOfIds,
        ...each.addresseeIds,
      ]),
      topics: items.flatMap(({ heard }) => heard.topicIds),
      articles: words.flatMap(({ appearances }) => appearances.map(({ articleId }) => articleId)),
    })
    expect(namedIds(refs.groups)).toEqual(
      expect.arrayContaining(items.map(({ stakeholder }) => stakeholder.group)),
    )
  })

  it.each(stakeholderSorts)('gives pages that tile it, sorted by %s', async (sort) => {
    const whole = await page(`sort=${sort}&lang=fr&limit=200`)
    const ids: string[] = []
    for (let offset = 0; offset < whole.total; offset += 40) {
      ids.push(...idsOf(await page(`sort=${sort}&lang=fr&limit=40&offset=${offset}`)))
    }
    expect(ids).toEqual(idsOf(whole))
  })

  it('comes with those who said most first', async () => {
    const said = (await page('limit=200')).items.map(({ heard }) => heard.said)
    expect(said).toEqual(said.toSorted((a, b) => b - a))
  })

  it('finds by alias and name in both languages, and says of how many', async () => {
    const found = await page('find=Washing')
    expect(idsOf(found)).toContain('us-government')
    const french = await page('find=gouvernement%20AMERIC')
    expect(idsOf(french)).toContain('us-government')
    expect(found.unsearched).toBe((await page('limit=1')).total)
    expect(found.of).toBe((await page('limit=1')).of)
    expect(found.total).toBe(found.items.length)
    expect((await page('find=nobody-of-that-name')).items).toEqual([])
  })

  it('never finds a private person by alias', async () => {
    const hidden = records.stakeholders.find((each) => each.private)!
    const leaky = over({
      ...records,
      stakeholders: records.stakeholders.map((each) =>
        each === hidden ? { ...each, aliases: ['Asyntheticname'] } : each,
      ),
    })
    expect((await page('find=Asyntheticname', leaky)).total).toBe(0)
    const { items } = await page('limit=200', leaky)
    expect(JSON.stringify(items)).not.toContain('Asyntheticname')
  })

  it('counts a merged id as its target, once a statement', async () => {
    const before = await page('find=washington')
    const after = await page('find=washington', over(merged))
    const of = (answer: StakeholderPage) =>
      answer.items.find(({ stakeholder }) => stakeholder.id === 'us-government')!.heard
    const first = records.statements[0]!
    expect(first.speakerId).not.toBe('us-government')
    expect(of(after).said).toBe(of(before).said + 1)
    expect(of(after).saidOnBehalfOfOthers).toBe(of(before).saidOnBehalfOfOthers + 1)
    // Its own statement is not said by others on its behalf.
    expect(of(after).saidOnItsBehalf).toBeLessThanOrEqual(of(before).saidOnItsBehalf)
    const addressed = Number(!first.addresseeIds.includes('us-government'))
    expect(of(after).addressed).toBe(of(before).addressed + addressed)
    expect(idsOf(await page('limit=200', over(merged)))).not.toContain('old-id')
  })

  it('follows the filter and says what of it means nothing', async () => {
    const { items, ignored, total, unsearched, of } = await page(
      'group=religious&voice=own&foo=1&topic=x&limit=200',
    )
    expect(unsearched).toBe(total)
    expect(total).toBeLessThan(of)
    // A merged one is not one more.
    expect((await page('group=religious', over(merged))).of).toBe(of)
    expect(items.reduce((sum, { heard }) => sum + heard.said, 0)).toBeLessThan(270)
    for (const { stakeholder, heard } of items) {
      if (heard.said > 0) expect(stakeholder.group).toBe('religious')
      expect(heard.saidOnBehalfOfOthers).toBe(0)
    }
    expect(ignored).toEqual([
      { key: 'foo', value: '1', reason: 'key' },
      { key: 'topic', value: 'x', reason: 'unknown' },
    ])
  })
})
