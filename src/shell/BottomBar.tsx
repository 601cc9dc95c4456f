import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { buttonClass } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './BottomBar.module.css'
import { LanguageButton } from './LanguageButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { useAddress } from './useAddress.ts'

/** The views on a phone, at the foot of the screen; what has no room there stands under More. */
export function BottomBar() {
  const { m } = useLanguage()
  const { address } = useAddress()
  const [open, setOpen] = useState(false)
  return (
    <>
      <nav className={styles['bar']} aria-label={m.shell.mainNavigation}>
        <Link
          to={paths.statements}
          params={{}}
          search={address}
          activeOptions={{ includeSearch: false, exact: false }}
        >
          {m.shell.tabs.statements}
        </Link>
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {m.shell.tabs.more}
        </button>
      </nav>
      {open && (
        <Dialog title={m.shell.more} onClose={() => setOpen(false)}>
          <div className={styles['more']}>
            <Link
              className={buttonClass()}
              to={paths.about}
              search={address}
              onClick={() => setOpen(false)}
            >
              {m.shell.tabs.about}
            </Link>
            <ThemeButton labelled />
            <LanguageButton />
          </div>
        </Dialog>
      )}
    </>
  )
}
