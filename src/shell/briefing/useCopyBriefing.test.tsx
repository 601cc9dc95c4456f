import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { createApi } from '#src/server/api.ts'
import { useToasts } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import type { Answer } from '#tests/support/renderApp.tsx'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { recordsStore } from '#tests/support/stores.ts'
import { useCopyBriefing } from './useCopyBriefing.tsx'

const many = createApi(recordsStore(syntheticRecords({ statements: 620 })), {
  permalink: (id) => `https://parley.example/statements/${id}`,
})

function Part({ q }: { q?: string }) {
  const { copy, dialog, busy } = useCopyBriefing((words) =>
    useToasts.setState({ toasts: [{ id: 0, text: words }] }),
  )
  const filter = q === undefined ? {} : { q: { any: [q], none: [] } }
  return (
    <>
      <Button aria-busy={busy} onClick={() => void copy({ filter, sort: '-said' })}>
        Copy
      </Button>
      {dialog}
    </>
  )
}
const toasts = () => useToasts.getState().toasts.map(({ text }) => text)
const pressed = async (answered: Answer, q?: string) => {
  const part = <Part {...(q === undefined ? {} : { q })} />
  const { user } = await renderPart(part, '/', answered)
  await user.click(await screen.findByRole('button', { name: 'Copy' }))
  return user
}
beforeEach(() => useToasts.setState({ toasts: [] }))

describe('copying a briefing', () => {
  it('of too many asks, and gives the first of them, which it says', async () => {
    const user = await pressed((request) => many.fetch(request))
    const dialog = await screen.findByRole('dialog', { name: /Too many/ })
    expect(dialog).toHaveTextContent(/up to 500 statements; 572 match/)
    expect(toasts()).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Copy the first 500' }))
    // Here nothing can be copied, so it stands in a dialog.
    const paper = await screen.findByRole('dialog', { name: 'Briefing' }, { timeout: 8000 })
    expect(paper).toHaveTextContent(/The first 500 of 572 statements that match/)
    expect(paper.querySelectorAll('ol > li')).toHaveLength(500)
  })

  it.each([
    ['is refused', 'NotAllowedError'],
    ['can not hold it', 'QuotaExceededError'],
  ])('stands there to be copied by hand where the clipboard %s', async (_what, name) => {
    vi.stubGlobal('ClipboardItem', class {})
    const write = vi
      .spyOn(navigator.clipboard, 'write')
      .mockRejectedValue(new DOMException('no', name))
    document.execCommand = () => false
    await pressed(answer, '"civil society"')
    const paper = await screen.findByRole('dialog', { name: 'Briefing' }, { timeout: 5000 })
    expect(write).toHaveBeenCalledTimes(1)
    expect(within(paper).getByRole('alert')).toHaveTextContent(/does not let Parley copy/)
    expect(document.getSelection()?.toString()).toMatch(/Sources/)
    expect(toasts()).toEqual([])
  })

  it('of none says that there is nothing to copy', async () => {
    await pressed(answer, 'zzzz')
    await waitFor(() => expect(toasts()[0]).toMatch(/nothing to copy/))
  })

  it('tells where the statements can not be had', async () => {
    await pressed(async () => Promise.reject(new TypeError('no line')))
    await waitFor(() => expect(toasts()[0]).toMatch(/could not be loaded/))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
