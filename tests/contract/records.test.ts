import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { Problem } from '#src/contract/problem.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { keptKinds } from '#src/contract/recordLists.ts'
import type { Op } from '#src/contract/changes.ts'
import type { Stakeholder, Topic } from '#src/contract/records.ts'
import { createOps, editOps, removeOps } from '#src/domain/changes/drafts.ts'
import { mergeOps } from '#src/domain/changes/merge.ts'
import { createApi } from '#src/server/api.ts'
import { chunksOf } from '#src/server/store.ts'
import type { Store } from '#src/server/store.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { memoryDrafts, memoryLog } from '#tests/support/memoryLog.ts'
import { fileStore } from '#tests/support/stores.ts'

const shipped = shippedRecords()
const person: Stakeholder = {
  id: 'synthetic-person',
  kind: 'person',
  name: { en: 'Synthetic Person', fr: null },
  aliases: ['Synthetic Alias'],
  group: 'civil-society',
  roles: [],
}
const topic: Topic = {
  id: 'synthetic-topic',
  label: { en: 'Synthetic claim', fr: null },
  proposition: { en: 'A synthetic claim holds', fr: null },
  exampleIds: [],
}

function recordsApi(store: Store = { ...fileStore(), log: memoryLog(), drafts: memoryDrafts() }) {
  const api = createApi(store, { permalink: (id) => id })
  const call = (path: string, body?: unknown) =>
    api.fetch(
      new Request(
        `http://parley.test/api${path}`,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      ),
    )
  const log = async () =>
    endpoints.listChanges.response.parse(await (await call('/changes')).json())
  return {
    list: async (query: string) =>
      endpoints.listRecords.response.parse(await (await call(`/records?${query}`)).json()),
    one: async (entity: KeptKind, id: string) =>
      endpoints.getRecord.response.parse(
        await (await call(`/records/${id}?entity=${entity}`)).json(),
      ),
    call,
    write: (ops: Op[]) => call('/changes', { by: '', ops, expected: [] }),
    undo: async () => call(`/changes/${(await log()).undo?.id ?? ''}/undo`, { by: '' }),
    redo: async () => call(`/changes/${(await log()).redo?.id ?? ''}/undo`, { by: '' }),
    log,
  }
}
const refusal = async (response: Response) => {
  expect(response.status).toBe(400)
  return Problem.parse(await response.json()).errors ?? []
}

describe('lists of records', () => {
  it.each(keptKinds)('give all of a kind, whole, a window at a time: %s', async (entity) => {
    const { list } = recordsApi()
    const page = await list(`entity=${entity}&limit=3&offset=1`)
    const all = await list(`entity=${entity}&limit=200`)
    expect(page.items).toEqual(all.items.slice(1, 4))
    expect([page.total, page.of]).toEqual([all.of, all.of])
    expect(all.of).toBeGreaterThan(3)
  })

  it('count the statements that the filter of the record finds', async () => {
    const { list, call } = recordsApi()
    const statuses = 'status=accepted&status=disputed&status=proposed&status=retracted'
    for (const [entity, key] of [
      ['stakeholder', 'stakeholder'],
      ['topic', 'topic'],
      ['article', 'article'],
      ['group', 'group'],
    ]) {
      const { items } = await list(`entity=${entity}&limit=4`)
      for (const { kept, statements } of items) {
        const response = await call(`/statements?${key}=${kept.record.id}&${statuses}`)
        const { total } = endpoints.listStatements.response.parse(await response.json())
        expect([kept.record.id, statements]).toEqual([kept.record.id, total])
      }
    }
  })

  it('find by words of names, and hold no text of articles', async () => {
    const { list } = recordsApi()
    const found = await list('entity=stakeholder&find=government+congo')
    expect(found.items.map(({ kept }) => kept.record.id)).toContain('drc-government')
    expect(found.total).toBeLessThan(found.of)
    const articles = (await list('entity=article&limit=200')).items
    expect(articles.filter(({ kept }) => 'text' in kept.record)).toEqual([])
    expect(articles.filter(({ holdsText }) => holdsText)).toHaveLength(
      shipped.articles.filter(({ text }) => text !== undefined).length,
    )
    expect((await list('entity=topic&find=qqqq')).total).toBe(0)
  })

  it('show a private person by its role alone', async () => {
    const { list, one, write } = recordsApi()
    await write(createOps('stakeholder', { ...person, private: true }))
    expect((await one('stakeholder', person.id)).kept.record).toMatchObject({ aliases: [] })
    expect((await list('entity=stakeholder&find=alias')).items).toEqual([])
  })

  it('refuse a kind that has no page', async () => {
    expect((await recordsApi().call('/records?entity=statement')).status).toBe(400)
  })
})

describe('one record', () => {
  it('says who names it, and when it was changed last', async () => {
    const { one, write, list } = recordsApi()
    const before = await one('group', 'civil-society')
    expect(before.lastChange).toBeUndefined()
    expect(before.uses).toEqual([
      expect.objectContaining({ entity: 'stakeholder', field: 'group' }),
    ])
    expect(before.uses[0]?.items[0]?.name).toEqual(expect.any(String))
    const group = shipped.groups.find(({ id }) => id === 'civil-society')!
    await write(editOps('group', group, { ...group, order: 77 }))
    const after = await one('group', 'civil-society')
    expect(after.lastChange).toMatchObject({ id: 'memory01:1', by: '' })
    const row = (await list('entity=group')).items.find(({ kept }) => kept.record.id === group.id)
    expect(row?.lastChange?.id).toBe('memory01:1')
  })

  it('that was merged is still there, and says into what', async () => {
    const { one, write } = recordsApi()
    await write(createOps('stakeholder', person))
    const records = { ...shipped, stakeholders: [...shipped.stakeholders, person] }
    await write(mergeOps(records, 'stakeholder', person.id, 'drc-government'))
    const detail = await one('stakeholder', person.id)
    expect(detail.mergedInto).toBe('Government of the DRC')
    expect((await one('stakeholder', 'drc-government')).uses).toContainEqual({
      entity: 'stakeholder',
      field: 'mergedIntoId',
      total: 1,
      items: [{ id: person.id, name: 'Synthetic Person' }],
    })
  })

  it('that is not there is not found', async () => {
    expect((await recordsApi().call('/records/none?entity=topic')).status).toBe(404)
  })
})

describe('a change that would leave a name without its record', () => {
  it('takes nothing out that others name, and says who', async () => {
    const { write, log } = recordsApi()
    const group = shipped.groups.find(({ id }) => id === 'civil-society')!
    const [error] = await refusal(await write(removeOps('group', group)))
    expect(error).toMatchObject({
      code: 'in-use',
      entity: 'group',
      entityId: group.id,
      named: { entity: 'stakeholder', total: expect.any(Number) as number },
    })
    expect((await log()).of).toBe(0)
  })

  it('takes a making back also where somebody was shipped that named it before', async () => {
    const [first] = shipped.statements
    const asking = { ...first!, speakerId: person.id }
    const records = { ...shipped, statements: [asking, ...shipped.statements.slice(1)] }
    const { write, call, log } = recordsApi({ base: () => chunksOf(records), log: memoryLog() })
    await write(createOps('stakeholder', person))
    const named = { ...shipped.statements[1]!, speakerId: person.id }
    const undo = async () =>
      call(`/changes/${encodeURIComponent((await log()).undo!.id)}/undo`, { by: '' })
    await write(editOps('statement', shipped.statements[1]!, named))
    expect((await undo()).status).toBe(200)
    expect((await undo()).status).toBe(200)
    expect((await log()).undo).toBeUndefined()
  })

  it.each<[string, Op[], Partial<Problem>['errors']]>([
    [
      'a group',
      createOps('stakeholder', { ...person, group: 'nowhere' }),
      [
        {
          code: 'unknown-id',
          field: 'group',
          named: { entity: 'group', ids: ['nowhere'], total: 1 },
        },
      ] as never,
    ],
    [
      'an organisation',
      createOps('stakeholder', {
        ...person,
        roles: [{ title: { en: 'Role', fr: null }, organizationId: 'nobody' }],
      }),
      [{ code: 'unknown-id', field: 'roles' }] as never,
    ],
    [
      'an example',
      createOps('topic', { ...topic, exampleIds: ['s001', 's999999'] }),
      [{ code: 'unknown-id', field: 'exampleIds', named: { ids: ['s999999'] } }] as never,
    ],
    [
      'an article',
      createOps('milestone', { ...shipped.milestones[0]!, id: 'mm', articleId: 'a999999' }),
      [{ code: 'unknown-id', field: 'articleId' }] as never,
    ],
    [
      'an id twice',
      createOps('topic', { ...topic, id: shipped.topics[0]!.id }),
      [{ code: 'exists' }] as never,
    ],
    [
      'a record that is not there',
      editOps('topic', topic, { ...topic, exampleIds: ['s001'] }),
      [{ code: 'missing' }] as never,
    ],
    [
      'a value that does not fit',
      createOps('topic', { ...topic, label: { en: null, fr: null } }),
      [{ code: 'misfit', entity: 'topic', entityId: topic.id, field: '*' }] as never,
    ],
  ])('names %s and is refused', async (_what, ops, errors) => {
    const { write, log } = recordsApi()
    const told = await refusal(await write(ops))
    expect(told).toMatchObject(errors!)
    expect((await log()).of).toBe(0)
  })

  it('is a refusal no more once the names go in the same change', async () => {
    const { write } = recordsApi()
    expect((await write(createOps('topic', topic))).status).toBe(200)
    const s001 = shipped.statements.find(({ id }) => id === 's001')!
    const position = { topicId: topic.id, stance: 'neutral' as const }
    const named = { ...s001, positions: [...s001.positions, position] }
    await write(editOps('statement', s001, named))
    expect((await write(removeOps('topic', topic))).status).toBe(400)
    const both = [...editOps('statement', named, s001), ...removeOps('topic', topic)]
    expect((await write(both)).status).toBe(200)
  })

  it('never stands in the way of taking back, newest first', async () => {
    const { write, undo, redo, log, one } = recordsApi()
    await write(createOps('topic', topic))
    const s001 = shipped.statements.find(({ id }) => id === 's001')!
    const position = { topicId: topic.id, stance: 'neutral' as const }
    await write(editOps('statement', s001, { ...s001, positions: [...s001.positions, position] }))
    expect((await undo()).status).toBe(200)
    expect((await undo()).status).toBe(200)
    expect((await log()).undo).toBeUndefined()
    // And forward again: made first, named then.
    expect((await redo()).status).toBe(200)
    expect((await redo()).status).toBe(200)
    expect((await one('topic', topic.id)).uses).toMatchObject([{ entity: 'statement', total: 1 }])
  })
})
