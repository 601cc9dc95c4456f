import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ChangePage } from '#src/contract/changeLists.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { ChangesPage } from './ChangesPage.tsx'

const entry = {
  id: 'tester:1',
  replica: 'tester',
  seq: 1,
  lamport: 1,
  at: '2026-11-25T10:00:00.000Z',
  by: 'Keeper',
}
const page: ChangePage = {
  items: [
    {
      ...entry,
      ops: [
        {
          entity: 'statement',
          entityId: 's001',
          field: 'speakerId',
          before: 'patient-bashombe',
          after: 'drc-government',
        },
      ],
    },
  ],
  offset: 0,
  total: 1,
  of: 1,
  undone: ['tester:1'],
  conflicts: [],
  refused: [],
  damaged: [],
  writable: true,
  version: 'v',
}

/** The shipped records, with this log. */
const withLog = (log: Partial<ChangePage>) => (request: Request) =>
  new URL(request.url).pathname === '/api/changes'
    ? Promise.resolve(Response.json({ ...page, ...log }))
    : answer(request)

it('tells a change by the names of what it names', async () => {
  await renderPart(<ChangesPage />, '/changes', withLog({}))
  const list = await screen.findByRole('list', { name: 'Changes' })
  expect(within(list).getByText('taken back')).toBeVisible()
  expect(await within(list).findByText('Patient Bashombe')).toBeVisible()
  const link = await within(list).findByRole('link', {
    name: /^“We need civil society.+ \(statement s001\)$/,
  })
  expect(link).toHaveAttribute('href', '/statements/s001')
  expect(screen.getByRole('status')).toHaveTextContent('1 of 1 change')
})

it('says what is in conflict, refused and damaged', async () => {
  const conflict = {
    entity: 'statement' as const,
    entityId: 's001',
    field: 'status',
    shipped: 'retracted',
    before: 'accepted',
    mine: 'disputed',
    changeId: 'tester:1',
  }
  const refused = [
    {
      changeId: 'tester:1',
      entity: 'statement' as const,
      entityId: 's001',
      field: 'colour',
      message: 'no such field: colour',
    },
  ]
  const damaged = [{ key: 'tester:2', raw: '{"id":' }]
  const { user } = await renderPart(
    <ChangesPage />,
    '/changes',
    withLog({ conflicts: [conflict], refused, damaged }),
  )
  const both = await screen.findByRole('region', { name: 'Changed here and in a newer release' })
  expect(both).toHaveTextContent(
    'Changed hereDisputedKeep what was changed hereNewer releaseRetractedTake the newer release',
  )
  const told = screen.getByRole('region', { name: 'Changes that could not be applied' })
  expect(within(told).getByText(/^This version of Parley knows no such field\./)).toBeVisible()
  expect(within(told).getByText('no such field: colour')).not.toBeVisible()
  await user.click(within(told).getByText('What the check says, in English'))
  expect(within(told).getByText('no such field: colour')).toBeVisible()
  expect(told).toHaveTextContent(/colour .*\d\d:\d\d by Keeper/)
  expect(await within(told).findByRole('link', { name: /^“.+statement s001/ })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Download entry' })).toBeVisible()
})

it('says in French why a value was refused, and the words of the schema as English ones', async () => {
  const refused = [
    {
      changeId: 'tester:1',
      entity: 'statement' as const,
      entityId: 's001',
      field: 'confidence',
      message: 'confidence: Invalid input',
    },
  ]
  await renderPart(<ChangesPage />, '/changes', withLog({ refused }), 'fr')
  expect(await screen.findByText(/^Sa nouvelle valeur n’est pas de celles/)).toBeVisible()
  expect(screen.getByText('confidence: Invalid input')).toHaveAttribute('lang', 'en')
})

it('leads to where a record is shown', async () => {
  const { items } = await (await answer(new Request('http://localhost/api/topics'))).json()
  const [topic] = items as { id: string }[]
  const ops = [
    { entity: 'topic' as const, entityId: topic!.id, field: 'note', before: null, after: 'x' },
    { entity: 'group' as const, entityId: 'media', field: 'order', before: 1, after: 2 },
  ]
  await renderPart(<ChangesPage />, '/changes', withLog({ items: [{ ...entry, ops }] }))
  const list = await screen.findByRole('list', { name: 'Changes' })
  const links = await within(list).findAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `/about#topic-${topic!.id}`,
    '/records/groups/media',
  ])
  expect(list).toHaveTextContent('group media')
})

describe('the address of the page', () => {
  const items = [
    { ...entry, id: 'tester:2', seq: 2, by: '', ops: page.items[0]!.ops },
    {
      ...entry,
      ops: [
        { entity: 'statement' as const, entityId: 's002', field: 'note', before: null, after: 'x' },
      ],
    },
  ]
  const log = withLog({ items, total: 2, of: 2 })
  const shown = (address: string) => renderPart(<ChangesPage />, address, log)

  it('narrows to one record, named, until that is lifted', async () => {
    const { user } = await shown('/changes?record=statement:s002')
    expect(await screen.findByText('Changes of one record:')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 changes')
    const [name] = await screen.findAllByRole('link', { name: /^“.+ \(statement s002\)$/ })
    expect(name).toHaveAttribute('href', '/statements/s002')
    expect(screen.getByLabelText('Kind of record')).toHaveValue('statement')
    await user.click(screen.getByRole('button', { name: 'Show those of all records' }))
    expect(screen.getByRole('status')).toHaveTextContent('2 of 2 changes')
    expect(window.location.search).toBe('')
  })

  it('tells the name of a record that was never changed', async () => {
    await shown('/changes?record=statement:s003')
    expect(
      await screen.findByRole('link', { name: /^“If you want .+ \(statement s003\)$/ }),
    ).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('0 of 2 changes')
  })

  it('holds what is chosen', async () => {
    const { user } = await shown('/changes?since=2026-11-01')
    await screen.findByRole('list', { name: 'Changes' })
    await user.selectOptions(screen.getByLabelText('By'), 'someone')
    await user.selectOptions(screen.getByLabelText('Kind of record'), 'Statements')
    expect(window.location.search).toBe('?record=statement&since=2026-11-01&who=')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 changes')
    await user.click(screen.getByRole('button', { name: 'Show all changes' }))
    expect(window.location.search).toBe('')
  })

  it('names who has changed nothing here', async () => {
    await shown('/changes?who=Nobody')
    expect(await screen.findByLabelText('By')).toHaveDisplayValue('Nobody')
    expect(screen.getByText('No change fits')).toBeVisible()
  })
})

it('says that a browser keeps nothing, in French too', async () => {
  const none = { items: [], total: 0, of: 0, undone: [], writable: false }
  await renderPart(<ChangesPage />, '/changes', withLog(none), 'fr')
  expect(await screen.findByRole('heading', { name: 'Ce navigateur ne garde rien' })).toBeVisible()
  expect(screen.queryByText(/ne vivent que/)).toBeNull()
})

it('shows fifty and more at a press', async () => {
  const items = Array.from({ length: 70 }, (_, at) => ({
    ...entry,
    id: `tester:${at + 1}`,
    seq: at + 1,
    ops: page.items[0]?.ops ?? [],
  }))
  const { user } = await renderPart(
    <ChangesPage />,
    '/changes',
    withLog({ items, total: 70, of: 70 }),
  )
  await screen.findByRole('list', { name: 'Changes' })
  expect(screen.getByRole('status')).toHaveTextContent('50 of 70 changes')
  await user.click(screen.getByRole('button', { name: 'Show more' }))
  expect(screen.getByRole('status')).toHaveTextContent('70 of 70 changes')
})
