import { useState } from 'react'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import type { ButtonLook } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type * as Dialogs from './ShareDialog.tsx'
import { usePanelWords } from '../panel/panelWords.ts'
import type { Shared } from './shared.ts'

const load = async () => await import('./ShareDialog.tsx')

/** Opens the card of a statement or ask, a picture to send on; what draws it loads then. */
export function ShareButton(props: Shared & { look?: ButtonLook; about?: string | undefined }) {
  const { m } = useLanguage()
  const panel = usePanelWords()
  const [dialogs, setDialogs] = useState<typeof Dialogs>()
  const { look = 'plain', about, ...shared } = props
  const open = () => load().then(setDialogs, () => toast(m.shell.palette.failed))
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => void open()}>
        {panel.share}
        {about !== undefined && <Hidden>{about}</Hidden>}
      </Button>
      {dialogs && <dialogs.ShareDialog {...shared} onClose={() => setDialogs(undefined)} />}
    </>
  )
}
