import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WHOLE } from '#src/contract/changes.ts'
import type { Change, Op } from '#src/contract/changes.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { asFields } from '#src/domain/changes/json.ts'
import { useToasts } from '#src/stores/toasts.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { writing } from '#tests/support/writingApi.ts'
import { ChangesPage } from './ChangesPage.tsx'

/** A change made over an older release: what it saw is no longer what is shipped. */
const made = (seq: number, ...ops: Omit<Op, 'entity'>[]): Change => ({
  id: `memory01:${seq}`,
  replica: 'memory01',
  seq,
  lamport: seq,
  at: '2026-11-25T10:00:00.000Z',
  by: 'Keeper',
  ops: ops.map((op) => ({ entity: 'statement', ...op })),
})
const status = made(1, {
  entityId: 's001',
  field: 'status',
  before: 'disputed',
  after: 'retracted',
})
const text = made(2, { entityId: 's002', field: 'saidOn', before: '2025-01', after: '2025-02' })

const show = async (earlier: readonly Change[]) => {
  const api = writing(true, earlier)
  const page = await renderPart(<ChangesPage />, '/changes', api.answer)
  const region = await screen.findByRole('region', { name: 'Changed here and in a newer release' })
  return { ...page, api, region }
}
const KEEP = { name: 'Keep what was changed here' }
const TAKE = { name: 'Take the newer release' }
const gone = () =>
  waitFor(() =>
    expect(
      screen.queryByRole('region', { name: 'Changed here and in a newer release' }),
    ).toBeNull(),
  )
const said = () => useToasts.getState().toasts.at(-1)?.text

it('tells both values, and takes the newer release as one change', async () => {
  const { user, api, region } = await show([status])
  expect(region).toHaveTextContent(/Status.*statement s001.*Retracted.*Accepted/)
  expect(within(region).queryByRole('group')).toBeNull()
  expect(await screen.findByRole('link', { name: /^Changes ?1 conflict$/ })).toBeVisible()
  await user.click(within(region).getByRole('button', TAKE))
  await gone()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(said()).toMatch(/^Took the newer release: Status of .*statement s001/)
  const log = await api.log()
  expect([log.conflicts, log.of]).toEqual([[], 2])
  expect(log.items[0]?.ops).toEqual([expect.objectContaining({ after: 'accepted' })])
})

it('keeps what was changed here, and tells so in the log', async () => {
  const { user, api, region } = await show([status])
  await user.click(within(region).getByRole('button', KEEP))
  await gone()
  const list = screen.getByRole('list', { name: 'Changes' })
  expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
    'Retracted (kept; newer release: Accepted)',
  )
  expect((await api.log()).conflicts).toEqual([])
})

it('solves several one by one, and all at once', async () => {
  const { user, region } = await show([status, text])
  const all = within(region).getByRole('group', { name: 'All at once' })
  const [first] = within(region).getAllByRole('button', KEEP)
  await user.click(first!)
  await waitFor(() => expect(within(region).getAllByRole('button', KEEP)).toHaveLength(1))
  expect(within(region).getByRole('heading', { level: 2 })).toHaveFocus()
  expect(all).not.toBeInTheDocument()
})

it.each(['Keep all 2 as changed here', 'Take all 2 from the newer release'])(
  'solves all as one change: %s',
  async (name) => {
    const { user, api, region } = await show([status, text])
    await user.click(within(region).getByRole('button', { name }))
    await gone()
    expect((await api.log()).of).toBe(3)
    expect(said()).toMatch(/2 fields of 2 statements/)
  },
)

describe('a record that was taken out here and changed by the release', () => {
  const showOut = async () => {
    const detail = await answer(new Request('http://localhost/api/statements/s001'))
    const { statement } = endpoints.getStatement.response.parse(await detail.json())
    const before = asFields({ ...statement, status: 'disputed' })
    return show([made(1, { entityId: 's001', field: WHOLE, before, after: null })])
  }

  it('is put back', async () => {
    const { user, api, region } = await showOut()
    expect(region).toHaveTextContent(/Whole record.*taken out.*Status: Accepted/)
    await user.click(within(region).getByRole('button', TAKE))
    await gone()
    expect((await api.log()).items[0]?.ops).toMatchObject([{ field: WHOLE, before: null }])
  })

  it('is left out', async () => {
    const { user, api, region } = await showOut()
    await user.click(within(region).getByRole('button', KEEP))
    await gone()
    const list = screen.getByRole('list', { name: 'Changes' })
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
      'Whole recordtaken out (kept so over a newer release)',
    )
    expect((await api.log()).undo?.ops).toHaveLength(2)
  })
})

it('says what failed, and lets it be tried again', async () => {
  const { user, api, region } = await show([status])
  api.failWith('storage-full')
  await user.click(within(region).getByRole('button', KEEP))
  expect(await within(region).findByRole('alert')).toHaveTextContent(
    'Nothing was changed and nothing is lost. Free some space on this device, then try again.',
  )
  api.failWith(undefined)
  await user.click(within(region).getByRole('button', KEEP))
  await gone()
})

it('overwrites nothing that was changed meanwhile', async () => {
  const { user, api, region } = await show([status])
  await api.write('note', { en: 'Meanwhile', fr: null })
  await user.click(within(region).getByRole('button', TAKE))
  expect(await within(region).findByRole('alert')).toHaveTextContent(/changed in the meantime/)
  expect((await api.log()).conflicts).toHaveLength(1)
})
