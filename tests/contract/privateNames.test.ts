/** Nothing that is answered, but the backup itself, names who was made private by a change. */
import { expect, it } from 'vitest'
import type { Change, Op } from '#src/contract/changes.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { sealed } from '#src/contract/backupFile.ts'
import { createOps, removeOps } from '#src/domain/changes/drafts.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import { writeCalls } from '#tests/support/writeCalls.ts'

const ID = 'synthetic-person'
const person: Stakeholder = {
  id: ID,
  kind: 'person',
  name: { en: 'Zora Belim', fr: null },
  aliases: ['Zora B.'],
  group: 'civil-society',
  roles: [],
}
const role = { en: 'A miner of Lodan', fr: null }
const on = (field: string, before: Op['before'], after: Op['after']): Op => ({
  entity: 'stakeholder',
  entityId: ID,
  field,
  before,
  after,
})
const hidden: Stakeholder = { ...person, name: role, private: true }
const names = /Zora|Belim/

/** An API where the person was added by name, and then made private. */
async function withHidden() {
  const calls = writeCalls()
  const last = async () => (await calls.log()).items[0]?.id
  const write = async (ops: Op[], changeId?: string) =>
    calls.done('/changes', {
      by: '',
      ops,
      expected: [
        { entity: 'stakeholder', entityId: ID, ...(changeId === undefined ? {} : { changeId }) },
      ],
    })
  await write(createOps('stakeholder', person))
  await write([on('name', person.name, role), on('private', null, true)], await last())
  return { ...calls, write, last }
}

it('neither in the history after a merge into somebody with a name', async () => {
  const { done, get } = await withHidden()
  await done(`/stakeholders/${ID}/merge`, { by: '', into: 'drc-government' })
  expect(JSON.stringify(await get('/changes'))).not.toMatch(names)
})

it('nor after the record was taken out', async () => {
  const { write, last, get } = await withHidden()
  await write(removeOps('stakeholder', hidden), await last())
  expect(JSON.stringify(await get('/changes'))).not.toMatch(names)
})

it('nor in the refusal of a write that came too late', async () => {
  const { post } = await withHidden()
  const late = {
    by: '',
    ops: [on('group', 'civil-society', 'religious')],
    expected: [{ entity: 'stakeholder', entityId: ID }],
  }
  const response = await post('/changes', late)
  expect(response.status).toBe(412)
  expect(JSON.stringify(await response.json())).not.toMatch(names)
})

it('nor in what a backup would change, or was changed by both', async () => {
  const { get, done } = await withHidden()
  const { content } = endpoints.getBackup.response.parse(await get('/backup'))
  const foreign = (seq: number, lamport: number, ...ops: Op[]): Change => ({
    id: `foreign1:${seq}`,
    replica: 'foreign1',
    seq,
    lamport,
    at: '2026-11-25T10:00:00.000Z',
    by: '',
    ops,
  })
  const backup = sealed({
    format: 'parley-backup',
    formatVersion: 1,
    createdAt: '2026-11-25T11:00:00.000Z',
    release: '2026-07-14',
    version: 'v',
    content: {
      changes: [
        content.changes[0]!,
        foreign(1, 2, on('name', person.name, { en: 'Zora Belim-Ost', fr: null })),
        foreign(2, 90, on('aliases', person.aliases, ['Zora B.', 'Old Zora'])),
      ],
      damaged: [],
      drafts: [],
    },
  })
  for (const dry of [true, false]) {
    const answer = await done('/import', { backup: JSON.stringify(backup), dry, by: '' })
    const told = endpoints.importBackup.response.parse(answer)
    expect(told).toMatchObject({ fresh: 2, fields: 1 })
    expect(JSON.stringify(told)).not.toMatch(names)
  }
})

it('nor where one side took the record out and the other changed it', async () => {
  const { get, done } = await withHidden()
  const { content, ...head } = endpoints.getBackup.response.parse(await get('/backup'))
  const removal = { ...content.changes[0]!, id: 'foreign1:1', replica: 'foreign1', lamport: 2 }
  const changes = [content.changes[0]!, { ...removal, ops: removeOps('stakeholder', person) }]
  const backup = JSON.stringify(sealed({ ...head, content: { ...content, changes } }))
  const told = await done('/import', { backup, dry: true, by: '' })
  expect(told).toMatchObject({ conflicts: [{ field: '*', here: { name: role }, file: null }] })
  expect(JSON.stringify(told)).not.toMatch(names)
})
