import { useEffect, useState } from 'react'
import { askToLast } from '#src/stores/lasting.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useOfflineWords } from './words.ts'

/** What Chromium offers; other browsers install from their own menus. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>
}
/** Where the page keeps an offer that came before the app. */
type Offering = { parleyInstall?: InstallOffer | undefined }

const offered = () => (window as Offering).parleyInstall

/** Installs the app, where the browser offers that; else nothing. `note` says what it is good for. */
export function InstallButton({ note = false }: { note?: boolean }) {
  const words = useOfflineWords().install
  const [offer, setOffer] = useState(offered)
  useEffect(() => {
    const look = () => setOffer(offered())
    // By the browser's own menu too.
    const installed = () => {
      ;(window as Offering).parleyInstall = undefined
      look()
    }
    window.addEventListener('beforeinstallprompt', look)
    window.addEventListener('appinstalled', installed)
    return () => {
      window.removeEventListener('beforeinstallprompt', look)
      window.removeEventListener('appinstalled', installed)
    }
  }, [])
  if (!offer) return null
  const install = async () => {
    // Another button of the page has used it.
    if (offered() !== offer) return setOffer(offered())
    await offer.prompt()
    const { outcome } = await offer.userChoice
    // An offer serves once; the browser makes another where it likes to.
    ;(window as Offering).parleyInstall = undefined
    setOffer(undefined)
    if (outcome !== 'accepted') return
    toast(words.done)
    // To an installed app a browser rather gives its word.
    await askToLast()
  }
  const button = <Button onClick={() => void install()}>{words.button}</Button>
  return note ? (
    <p>
      {button} {words.note}
    </p>
  ) : (
    button
  )
}
