import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useToasts } from '#src/stores/toasts.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { ShareLinkButton } from './ShareLinkButton.tsx'

const link = 'https://parley.example/statements/s001'
const toasts = () => useToasts.getState().toasts.map(({ text }) => text)

type Share = (data: ShareData) => Promise<void>
function sheet(share: Share) {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
}
beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => Reflect.deleteProperty(navigator, 'share'))

const pressed = async (name: string, onlyHere?: true) => {
  const { user } = await renderPart(
    <ShareLinkButton link={link} text={() => '“Words” — A speaker'} onlyHere={onlyHere} />,
    '/',
    answer,
  )
  await user.click(await screen.findByRole('button', { name }))
}

describe('sharing a link', () => {
  it('goes by the sheet of the system, with its words', async () => {
    const share = vi.fn<Share>().mockResolvedValue()
    sheet(share)
    await pressed('Share')
    expect(share).toHaveBeenCalledWith({ url: link, text: '“Words” — A speaker' })
    expect(toasts()).toEqual([])
  })

  it('says in the words that a link leads nowhere else', async () => {
    const share = vi.fn<Share>().mockResolvedValue()
    sheet(share)
    await pressed('Share', true)
    expect(share.mock.calls[0]?.[0].text).toMatch(/A speaker\n.*only in the browser/)
  })

  it('is no failure where a person changes their mind', async () => {
    sheet(vi.fn<Share>().mockRejectedValue(new DOMException('no', 'AbortError')))
    await pressed('Share')
    expect(toasts()).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('copies the link where the sheet fails, and says so', async () => {
    sheet(vi.fn<Share>().mockRejectedValue(new DOMException('no', 'NotAllowedError')))
    await pressed('Share')
    await waitFor(() => expect(toasts()[0]).toMatch(/copied instead/))
    expect(await navigator.clipboard.readText()).toBe(link)
  })

  it('is called copying where there is no sheet', async () => {
    await pressed('Copy link')
    await waitFor(() => expect(toasts()).toEqual(['Link copied.']))
    expect(await navigator.clipboard.readText()).toBe(link)
  })

  it('says when a copied link works only here', async () => {
    await pressed('Copy link', true)
    await waitFor(() => expect(toasts()[0]).toMatch(/only in this browser/))
  })

  it('shows the link where nothing can be copied', async () => {
    const { user } = await renderPart(<ShareLinkButton link={link} />, '/', answer)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(await screen.findByRole('button', { name: 'Copy link' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/copy it yourself/)
    expect(screen.getByRole('textbox')).toHaveValue(link)
  })
})
