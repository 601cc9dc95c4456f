import { Suspense, useState } from 'react'
import { Dialog } from '#src/ui/Dialog.tsx'
import { buttonClass } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { quietly } from '#src/ui/quietly.ts'
import styles from './BottomBar.module.css'
import { LanguageButton } from './LanguageButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { ViewLink } from './ViewLink.tsx'
import { PaletteButton } from './palette/PaletteButton.tsx'

const InstallButton = quietly(
  async () => (await import('./offline/InstallButton.tsx')).InstallButton,
)

/** The views on a phone, at the foot of the screen; what has no room there stands under More. */
export function BottomBar() {
  const { m } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <>
      <nav className={styles['bar']} aria-label={m.shell.mainNavigation}>
        <ViewLink view="statements" />
        <ViewLink view="timeline" />
        <ViewLink view="asks" />
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {m.shell.tabs.more}
        </button>
      </nav>
      {open && (
        <Dialog title={m.shell.more} onClose={() => setOpen(false)}>
          <div className={styles['more']}>
            {(['stakeholders', 'positions', 'sources', 'about'] as const).map((view) => (
              <ViewLink
                key={view}
                view={view}
                className={buttonClass()}
                onClick={() => setOpen(false)}
              />
            ))}
            <PaletteButton onOpen={() => setOpen(false)} />
            <ThemeButton labelled />
            <LanguageButton />
            <Suspense>
              <InstallButton />
            </Suspense>
          </div>
        </Dialog>
      )}
    </>
  )
}
