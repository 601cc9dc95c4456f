import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ChangePage } from '#src/contract/changeLists.ts'
import { forgetUndo, pushUndo } from '#src/stores/undo.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { UndoButton } from './UndoButton.tsx'

const change = {
  id: 'tester:1',
  replica: 'tester',
  seq: 1,
  lamport: 1,
  at: '2020-01-05T10:00:00.000Z',
  by: '',
  ops: [
    {
      entity: 'statement' as const,
      entityId: 's001',
      field: 'status',
      before: 'accepted',
      after: 'disputed',
    },
  ],
}
const empty = { items: [], total: 0, of: 0, undone: [], conflicts: [], refused: [], damaged: [] }
const page: ChangePage = { ...empty, offset: 0, writable: true, version: 'v' }

/** The shipped records with this log, which refuses to take anything back. */
const refusing = (log: Partial<ChangePage>, code: string, status: number) => (request: Request) => {
  const { pathname } = new URL(request.url)
  if (request.method === 'POST') {
    const problem = { type: 'about:blank', title: 'no', status, code }
    const headers = { 'content-type': 'application/problem+json' }
    return Promise.resolve(new Response(JSON.stringify(problem), { status, headers }))
  }
  return pathname === '/api/changes'
    ? Promise.resolve(Response.json({ ...page, ...log }))
    : answer(request)
}
const logged = { items: [change], total: 1, of: 1, undo: change }

afterEach(() => forgetUndo())

it('knows of no Redo where nothing was ever changed', async () => {
  await renderPart(<UndoButton compact={false} />, '/', refusing({}, 'stale', 412))
  const undo = await screen.findByRole('button', { name: 'Undo' })
  expect(undo).toHaveAccessibleDescription('Nothing to undo')
  expect(undo).toHaveAttribute('aria-disabled', 'true')
  expect(screen.queryByRole('button', { name: 'Redo' })).toBeNull()
})

it('puts what was done on this page after the change before it', async () => {
  await renderPart(<UndoButton compact={false} />, '/', refusing(logged, 'stale', 412))
  const undo = await screen.findByRole('button', { name: 'Undo' })
  await waitFor(() => expect(undo).toHaveAccessibleDescription(/^Undo: Status of /))
  const done: string[] = []
  pushUndo({ what: 'filters-cleared', description: 'Group', run: () => done.push('brought back') })
  await waitFor(() => expect(undo).toHaveAccessibleDescription('Bring back the filters: Group'))
  undo.click()
  expect(done).toEqual(['brought back'])
  await waitFor(() => expect(undo).toHaveAccessibleDescription(/^Undo: Status of /))
})

it.each([
  ['stale', 412, /changed by somebody else.+then try once more/],
  ['storage-full', 507, /storage is full.+Free some space/],
  ['storage-denied', 403, /keep nothing.+settings of the browser/],
  ['failed', 500, /went wrong.+in a moment/],
])('says why nothing was taken back, and the remedy: %s', async (code, status, words) => {
  const { user } = await renderPart(
    <UndoButton compact={false} />,
    '/',
    refusing(logged, code, status),
  )
  const undo = await screen.findByRole('button', { name: 'Undo' })
  await waitFor(() => expect(undo).toHaveAccessibleDescription(/^Undo: Status of /))
  await user.click(undo)
  const dialog = await screen.findByRole('dialog', { name: 'Not undone' })
  expect(dialog).toHaveTextContent(words)
  expect(dialog).toHaveTextContent('nothing is lost')
})

it('hands the focus on to the head of the page where there is no room for what can’t be undone', async () => {
  const part = (
    <>
      <UndoButton compact />
      <main>
        <h1>Statements</h1>
      </main>
    </>
  )
  const { user } = await renderPart(part, '/', refusing({}, 'stale', 412))
  pushUndo({ what: 'filters-cleared', description: 'Group', run: () => {} })
  ;(await screen.findByRole('button', { name: 'Undo' })).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})
