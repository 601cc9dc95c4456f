import { expect, it } from 'vitest'
import { MAX_BACKUP } from './backup.ts'
import { readBackup, sealed } from './backupFile.ts'

const change = {
  id: 'writer1:1',
  replica: 'writer1',
  seq: 1,
  lamport: 1,
  at: '2026-11-25T10:00:00.000Z',
  by: '',
  ops: [{ entity: 'group' as const, entityId: 'g1', field: 'order', before: 1, after: 2 }],
}
const backup = {
  format: 'parley-backup' as const,
  formatVersion: 1 as const,
  createdAt: '2026-11-25T11:00:00.000Z',
  release: '2026-07-14',
  version: 'v',
  content: { changes: [change], damaged: [], drafts: [] },
}
const read = (held: unknown) => readBackup(JSON.stringify(held))

it('reads what it sealed', () => {
  expect(read(sealed(backup))).toEqual(sealed(backup))
})

it('refuses a change that stands twice, and one under the id of another', () => {
  const refused = (...changes: (typeof change)[]) =>
    expect(read(sealed({ ...backup, content: { ...backup.content, changes } }))).toMatchObject({
      fault: 'bad-parts',
      places: [expect.stringMatching(/^writer1:/)],
    })
  refused(change, change)
  refused({ ...change, id: 'writer1:2' })
})

it('takes each part of the head into the checksum, and no content that is none', () => {
  const whole = sealed(backup)
  for (const part of ['createdAt', 'release', 'version']) {
    expect(read({ ...whole, [part]: '2026-01-01T00:00:00.000Z' })).toMatchObject({
      fault: 'altered',
    })
  }
  for (const content of [undefined, null, 'text', 7, []]) {
    expect(read({ ...whole, content })).toMatchObject({ outcome: 'refused' })
  }
})

it('reads nothing that is larger than any backup', () => {
  expect(readBackup(' '.repeat(MAX_BACKUP + 1))).toMatchObject({ fault: 'too-big' })
})
