import type { ReactNode } from 'react'
import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { beforeLeaving } from '#src/stores/leaving.ts'
import { useLasting } from '#src/stores/lasting.ts'
import { useOffline } from '#src/stores/offline.ts'
import { useToasts } from '#src/stores/toasts.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { InstallButton } from './InstallButton.tsx'
import { OfflineHost } from './OfflineHost.tsx'
import { OfflineMark } from './OfflineMark.tsx'

const nothing = () => Promise.resolve(new Response('{}'))
/** Shows a part; the router draws a little later. */
async function show(part: ReactNode, lang: 'en' | 'fr' = 'en') {
  const view = await renderPart(
    <>
      <h1>Page</h1>
      {part}
    </>,
    '/',
    nothing,
    lang,
  )
  await screen.findByRole('heading')
  return view
}

afterEach(() => {
  localStorage.clear()
  useOffline.setState({ update: undefined, copy: null })
  useLasting.setState({ lasting: undefined })
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a newer version', () => {
  it('waits where something typed can not be kept, and says so', async () => {
    const { user } = await show(<OfflineHost changes={0} />)
    act(() => useOffline.setState({ update: 'ready' }))
    const stop = beforeLeaving(async () => false)
    await user.click(screen.getByRole('button', { name: 'Update' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be kept, so nothing was/)
    expect(screen.getByRole('button', { name: 'Update' })).toBeEnabled()
    stop()
  })

  it('is put off by a press, and tells anew of what another tab did', async () => {
    const { user } = await show(<OfflineHost changes={0} />, 'fr')
    act(() => useOffline.setState({ update: 'ready' }))
    await user.click(screen.getByRole('button', { name: 'Plus tard' }))
    expect(screen.queryByText(/^Une nouvelle version/)).not.toBeInTheDocument()
    act(() => useOffline.setState({ update: 'elsewhere' }))
    expect(screen.getByText(/mis à jour dans un autre onglet/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Recharger' })).toBeVisible()
  })
})

describe('lasting storage', () => {
  it('is asked for with the first change, and never again', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => true)
    vi.stubGlobal('navigator', Object.assign(navigator, { storage: { persist } }))
    const { unmount } = await show(<OfflineHost changes={0} />)
    expect(persist).not.toHaveBeenCalled()
    unmount()
    const first = await show(<OfflineHost changes={1} />)
    expect(persist).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(useLasting.getState().lasting).toBe(true))
    first.unmount()
    await show(<OfflineHost changes={2} />)
    expect(persist).toHaveBeenCalledTimes(1)
  })
})

describe('installing', () => {
  it('has a button only while the browser offers it', async () => {
    const offer = Object.assign(new Event('beforeinstallprompt'), {
      prompt: vi.fn<() => Promise<void>>(async () => {}),
      userChoice: Promise.resolve({ outcome: 'accepted' }),
    })
    const { user } = await show(<InstallButton />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    // As the page does before the app is there.
    Object.assign(window, { parleyInstall: offer })
    act(() => void window.dispatchEvent(offer))
    await user.click(screen.getByRole('button', { name: 'Install Parley' }))
    expect(offer.prompt).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(useToasts.getState().toasts.at(-1)?.text).toBe('Parley is installed.')
  })
})

describe('an offer to install', () => {
  it('is gone once it was taken elsewhere', async () => {
    const prompt = vi.fn<() => Promise<void>>(async () => {})
    const offer = Object.assign(new Event('beforeinstallprompt'), { prompt })
    Object.assign(window, { parleyInstall: offer })
    const { user } = await show(<InstallButton />)
    Object.assign(window, { parleyInstall: undefined })
    await user.click(screen.getByRole('button', { name: 'Install Parley' }))
    expect(prompt).not.toHaveBeenCalled()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    Object.assign(window, { parleyInstall: offer })
    act(() => void window.dispatchEvent(offer))
    expect(screen.getByRole('button', { name: 'Install Parley' })).toBeVisible()
    act(() => void window.dispatchEvent(new Event('appinstalled')))
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('the mark of being offline', () => {
  it('comes and goes with the line, and says what is not on the device', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
    const sizes = { version: '1', bytes: 1, of: { files: 9, bytes: 9 } }
    const { user } = await show(<OfflineMark />)
    expect(screen.queryByText('Offline')).not.toBeInTheDocument()
    online.mockReturnValue(false)
    act(() => void window.dispatchEvent(new Event('offline')))
    await user.click(screen.getByText('Offline'))
    expect(screen.getByText(/neither does this page once it is closed/)).toBeVisible()
    act(() => useOffline.setState({ copy: { ...sizes, files: 8 } }))
    expect(screen.getByText(/1 file of Parley is not on this device/)).toBeVisible()
    act(() => useOffline.setState({ copy: { ...sizes, files: 9 } }))
    expect(screen.getByText(/none is needed/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
    online.mockReturnValue(true)
    act(() => void window.dispatchEvent(new Event('online')))
    expect(screen.queryByText('Offline')).not.toBeInTheDocument()
  })
})
