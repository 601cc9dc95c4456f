import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sealed } from '#src/contract/backupFile.ts'
import type { Backup } from '#src/contract/backup.ts'
import type { Change } from '#src/contract/changes.ts'
import { useToasts } from '#src/stores/toasts.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { BackupPage } from './BackupPage.tsx'

/** Disputes a statement, in another browser. */
const disputes = (entityId: string, seq = 1): Change => ({
  id: `foreign1:${seq}`,
  replica: 'foreign1',
  seq,
  lamport: seq,
  at: '2026-11-25T10:00:00.000Z',
  by: 'Keeper',
  ops: [{ entity: 'statement', entityId, field: 'status', before: 'accepted', after: 'disputed' }],
})
const backup = (content: Partial<Backup['content']> = {}): Backup =>
  sealed({
    format: 'parley-backup',
    formatVersion: 1,
    createdAt: '2026-11-25T11:00:00.000Z',
    release: '2026-07-14',
    version: 'v',
    content: { changes: [disputes('s001')], damaged: [], drafts: [], ...content },
  })
const fileOf = (held: unknown, name = 'mine.json') =>
  new File([typeof held === 'string' ? held : JSON.stringify(held)], name, {
    type: 'application/json',
  })

async function openPage(lang: 'en' | 'fr' = 'en') {
  const api = writing()
  const view = await renderPart(<BackupPage />, '/backup', (request) => api.answer(request), lang)
  const input = await screen.findByLabelText(lang === 'en' ? 'Backup file' : /Fichier/)
  return { ...view, api, input }
}
const restoring = () => screen.findByRole('button', { name: 'Restore' })

it('shows what a backup would change before it changes anything', async () => {
  const { user, api, input } = await openPage()
  const drafts = [{ key: 'statement:s009', value: { words: 'Synthetic' } }]
  await user.upload(input, fileOf(backup({ drafts })))
  expect(await screen.findByText('These records change: 1 statement.')).toBeVisible()
  expect(screen.getByText('1 change is new here.')).toBeVisible()
  expect(screen.getByText('1 draft comes with it.')).toBeVisible()
  expect(screen.getByText(/^Backed up .*The file is whole\.$/)).toBeVisible()
  expect((await api.log()).of).toBe(0)
})

it('restores once that is confirmed, says so, and goes back to its heading', async () => {
  const { user, api, input } = await openPage()
  await user.upload(input, fileOf(backup()))
  await user.click(await restoring())
  const dialog = within(await screen.findByRole('dialog', { name: 'Restore this backup?' }))
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect((await api.log()).of).toBe(0)
  await user.click(await restoring())
  await user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Restore' }),
  )
  await waitFor(() =>
    expect(useToasts.getState().toasts.at(-1)?.text).toBe('Restored: 1 field changed.'),
  )
  expect(screen.getByRole('heading', { name: 'Restore' })).toHaveFocus()
  expect(screen.queryByText(/The file is whole/)).not.toBeInTheDocument()
  const [last] = (await api.log()).items
  expect(last).toMatchObject({ restored: 1, why: 'Restored from mine.json' })
})

it.each([
  ['of a newer version', { ...backup(), formatVersion: 7 }, /^It was made by a newer release.* 7;/],
  ['that is cut short', JSON.stringify(backup()).slice(0, -40), /^It is cut short/],
  ['that is no backup', '{"release":"2026"}', /^It is not a backup of Parley/],
  ['of other words', 'Synthetic <b>words</b>', /^It is not a backup of Parley/],
  ['that was altered', JSON.stringify(backup()).replace('disputed', 'retracted'), /its checksum/],
])('refuses a file %s and says what to do', async (_name, held, told) => {
  const { user, api, input } = await openPage()
  await user.upload(input, fileOf(held))
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getByText(told)).toBeVisible()
  expect(alert.getByText('Nothing was changed.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Restore' })).not.toBeInTheDocument()
  expect((await api.log()).of).toBe(0)
})

it('names the parts that are damaged, as text', async () => {
  const { user, input } = await openPage()
  const odd = { ...disputes('s001'), id: 'foreign1:9' }
  await user.upload(input, fileOf(backup({ changes: [odd] })))
  expect(within(await screen.findByRole('alert')).getByText(/^foreign1:9: /)).toBeVisible()
})

it('keeps the file where the disk is full, and restores at the next press', async () => {
  const { user, api, input } = await openPage()
  await user.upload(input, fileOf(backup()))
  const confirm = async () => {
    await user.click(await restoring())
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Restore' }),
    )
  }
  await screen.findByText(/The file is whole/)
  api.failWith('storage-full')
  await confirm()
  expect(await screen.findByRole('alert')).toHaveTextContent(/full/)
  expect(screen.getByText(/The file is whole/)).toBeVisible()
  api.failWith(undefined)
  await confirm()
  await waitFor(async () => expect((await api.log()).of).toBe(2))
})

it('shows the file that was chosen last, however long the one before takes', async () => {
  const { user, api, input } = await openPage()
  const answered = vi.spyOn(api, 'answer')
  const slow = fileOf(backup({ changes: [disputes('s001'), disputes('s002', 2)] }), 'slow.json')
  let finish = () => {}
  const { text } = slow
  slow.text = async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return text.call(slow)
  }
  await user.upload(input, slow)
  await user.upload(input, fileOf(backup()))
  expect(await screen.findByText('1 change is new here.')).toBeVisible()
  finish()
  const dryRuns = () => answered.mock.calls.filter(([{ url }]) => url.endsWith('/api/import'))
  await waitFor(() => expect(dryRuns()).toHaveLength(2))
  await user.click(await restoring())
  await user.keyboard('{Escape}')
  expect(screen.getByText('1 change is new here.')).toBeVisible()
})

it('checks a file again that could not be read, and goes to where another is chosen', async () => {
  const { user, input } = await openPage()
  const file = fileOf(backup())
  const { text } = file
  file.text = () => Promise.reject(new Error('gone'))
  await user.upload(input, file)
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be read/)
  file.text = text
  await user.click(screen.getByRole('button', { name: 'Check again' }))
  expect(input).toHaveFocus()
  expect(await screen.findByText(/The file is whole/)).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('speaks French', async () => {
  const { user, input } = await openPage('fr')
  await user.upload(input, fileOf('rien'))
  expect(within(await screen.findByRole('alert')).getByRole('heading')).toBeVisible()
})
