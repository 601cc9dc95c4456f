import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { toast, useToasts } from '#src/stores/toasts.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { Toasts } from './Toasts.tsx'

const part = (
  <>
    <main>
      <h1>Sources</h1>
      <input />
    </main>
    <Toasts />
  </>
)
const say = (run = () => {}) =>
  act(() => toast('The review was discarded.', undefined, { label: 'Undo', run }))

afterEach(() => useToasts.setState({ toasts: [] }))

it('hands the focus on to the head of the page when it goes with its press', async () => {
  const { user } = await renderPart(part, '/sources', answer)
  await screen.findByRole('heading', { level: 1 })
  say()
  ;(await screen.findByRole('button', { name: 'Undo' })).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

it('leaves it where its action put it, and where it never was', async () => {
  const { user } = await renderPart(part, '/sources', answer)
  const field = await screen.findByRole('textbox')
  say(() => field.focus())
  ;(await screen.findByRole('button', { name: 'Undo' })).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  expect(field).toHaveFocus()
  act(() => field.blur())
  say()
  act(() => useToasts.setState({ toasts: [] }))
  expect(document.body).toHaveFocus()
})
