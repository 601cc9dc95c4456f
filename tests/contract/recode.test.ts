import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { MOST_PREVIEWS, Recoded } from '#src/contract/recoding.ts'
import type { RecodeRule } from '#src/contract/recoding.ts'
import { writeCalls } from '#tests/support/writeCalls.ts'

type Calls = ReturnType<typeof writeCalls>
const FROM = 'sovereignty'
const TO = 'local-processing'
const move: RecodeRule = { kind: 'move', from: FROM, to: TO }

const dry = async ({ done }: Calls, query: string, rule: RecodeRule) =>
  Recoded.parse(await done(`/recode?${query}`, { by: '', rule, dry: true }))
const recode = async ({ done }: Calls, query: string, rule: RecodeRule, basis?: string) =>
  Recoded.parse(await done(`/recode?${query}`, { by: 'Keeper', why: 'Split', rule, basis }))

describe('recoding the filtered statements', () => {
  it('previews before and after, and changes nothing', async () => {
    const calls = writeCalls()
    const of = await calls.page(`topic=${FROM}`)
    const told = await dry(calls, '', move)
    expect([told.matching, told.total, told.change]).toEqual([270, of.total, undefined])
    expect(told.total).toBeGreaterThan(5)
    expect(told.previews).toHaveLength(Math.min(MOST_PREVIEWS, told.total))
    for (const { row, before, after } of told.previews) {
      expect(row.statement.positions).toEqual(before)
      expect(before.some(({ topicId }) => topicId === FROM)).toBe(true)
      expect(after.some(({ topicId }) => topicId === FROM)).toBe(false)
      expect(told.refs.stakeholders.some(({ id }) => id === row.statement.speakerId)).toBe(true)
    }
    expect(told.refs.topics.map(({ id }) => id)).toContain(TO)
    expect((await calls.log()).of).toBe(0)
  })

  it('keeps to the filter, is one change, and is undone and done again', async () => {
    const calls = writeCalls()
    const query = `group=drc-government&topic=${FROM}`
    const [some, all] = [await calls.page(query), await calls.page(`topic=${FROM}`)]
    expect(some.total).toBeLessThan(all.total)
    const told = await dry(calls, query, move)
    const { change, total } = await recode(calls, query, move, told.basis)
    expect(total).toBe(some.total)
    expect(change?.ops).toHaveLength(total)
    expect((await calls.page(`topic=${FROM}`)).total).toBe(all.total - total)
    expect((await calls.page(query)).total).toBe(0)
    await calls.undo()
    expect((await calls.page(query)).items).toEqual(some.items)
    const { redo } = await calls.log()
    await calls.done(`/changes/${redo?.id}/undo`, { by: '' })
    expect((await calls.page(query)).total).toBe(0)
  })

  it('splits, changes and removes stances', async () => {
    const calls = writeCalls()
    const total = async (query: string) => (await calls.page(query)).total
    const opposing = await total(`topic=${FROM}&stance=opposes`)
    const before = await total(`topic=${FROM}`)
    await recode(calls, '', { kind: 'split', from: FROM, to: { opposes: TO } })
    expect(await total(`topic=${FROM}`)).toBe(before - opposing)
    await recode(calls, `topic=${FROM}`, {
      kind: 'stance',
      topicId: FROM,
      from: 'supports',
      to: 'neutral',
    })
    expect(await total(`topic=${FROM}&stance=supports`)).toBe(0)
    await recode(calls, '', { kind: 'remove', topicId: FROM })
    expect(await total(`topic=${FROM}`)).toBe(0)
    expect((await calls.log()).of).toBe(3)
  })

  it('makes the topic that positions move to, in the same change', async () => {
    const calls = writeCalls()
    const rule: RecodeRule = {
      kind: 'rename',
      from: FROM,
      label: { en: 'Mines stay Congolese', fr: null },
      proposition: { en: 'The mines must stay in Congolese hands.', fr: null },
    }
    const query = `topic=${FROM}&stance=opposes`
    const told = await dry(calls, query, rule)
    expect(told.topicId).toMatch(/^mines-stay-congolese--[a-z0-9]{6}$/)
    const { change, total } = await recode(calls, query, rule, told.basis)
    expect(change?.ops).toHaveLength(total + 1)
    expect((await calls.page(`topic=${told.topicId}`)).total).toBe(total)
    const topics = async () =>
      endpoints.listTopics.response.parse(await calls.get('/topics')).items.map(({ id }) => id)
    expect(await topics()).toContain(told.topicId)
    expect((await dry(calls, '', { ...rule, from: TO })).topicId).toMatch(
      /^mines-stay-congolese-2--/,
    )
    await calls.undo()
    expect(await topics()).not.toContain(told.topicId)
  })

  it('leaves statements that would say two things of one claim, and names them', async () => {
    const calls = writeCalls()
    const { items } = await calls.page(`topic=${FROM}&stance=opposes`)
    const { id, positions } = items[0]!.statement
    await calls.done('/changes', {
      by: '',
      ops: [
        {
          entity: 'statement',
          entityId: id,
          field: 'positions',
          before: positions,
          after: [...positions, { topicId: TO, stance: 'supports' }],
        },
      ],
      expected: [{ entity: 'statement', entityId: id }],
    })
    const told = await dry(calls, '', move)
    expect(told.clashes).toEqual([id])
    expect(told.previews.map(({ row }) => row.statement.id)).not.toContain(id)
    await recode(calls, '', move, told.basis)
    expect((await calls.statement(id)).positions).toHaveLength(positions.length + 1)
  })

  it('writes nothing where something else would be written than was shown', async () => {
    const calls = writeCalls()
    const { basis } = await dry(calls, '', move)
    await recode(calls, `topic=${FROM}&stance=opposes`, { kind: 'remove', topicId: FROM })
    await calls.problem('/recode', { by: '', rule: move, basis }, 'stale')
    expect((await calls.log()).of).toBe(1)
  })

  it('says what of a rule can’t be used, and that nothing would change', async () => {
    const calls = writeCalls()
    const { errors } = await calls.problem(
      '/recode',
      { by: '', rule: { kind: 'split', from: FROM, to: { opposes: 'none' } }, dry: true },
      'bad-request',
    )
    expect(errors).toEqual([{ path: 'rule.to.opposes', message: 'there is no topic none' }])
    await calls.done(`/topics/${TO}/merge`, { by: '', into: FROM })
    const merged = await calls.problem('/recode', { by: '', rule: move, dry: true }, 'bad-request')
    expect(merged.errors).toEqual([{ path: 'rule.to', message: `there is no topic ${TO}` }])
    await calls.undo()
    const nothing = await dry(calls, 'stance=none', move)
    expect([nothing.matching > 0, nothing.total]).toEqual([true, 0])
    await calls.problem('/recode?stance=none', { by: '', rule: move }, 'bad-request')
    const refused = await calls.problem(
      '/recode',
      { by: '', rule: { kind: 'remove', topicId: FROM, stance: 'maybe' } },
      'bad-request',
    )
    expect(refused.errors?.[0]?.path).toBe('rule.stance')
    await writeCalls(false).problem('/recode', { by: '', rule: move }, 'read-only')
  })
})
