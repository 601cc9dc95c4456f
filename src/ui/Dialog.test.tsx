import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderPart } from '#tests/support/renderPart.tsx'
import { Dialog } from './Dialog.tsx'

it('stays when a dialog that stands in it is left by Escape', async () => {
  const outer = vi.fn<() => void>()
  const inner = vi.fn<() => void>()
  await renderPart(
    <Dialog title="Outer" onClose={outer}>
      <Dialog title="Inner" onClose={inner}>
        words
      </Dialog>
    </Dialog>,
    '/',
    () => Promise.reject(new Error('nothing is asked')),
  )
  // What a browser sends for Escape; React hands it on to the dialog around.
  fireEvent(
    await screen.findByRole('dialog', { name: 'Inner' }),
    new Event('cancel', { cancelable: true }),
  )
  expect(inner).toHaveBeenCalledTimes(1)
  expect(outer).not.toHaveBeenCalled()
})
