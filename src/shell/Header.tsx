import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { paths } from '#src/app/paths.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { quietly } from '#src/ui/quietly.ts'
import styles from './Header.module.css'
import { LanguageButton } from './LanguageButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { UndoButton } from './UndoButton.tsx'
import { ViewLink } from './ViewLink.tsx'
import { useLate } from './keeping/useLate.ts'
import { PaletteButton } from './palette/PaletteButton.tsx'

const OfflineMark = quietly(async () => (await import('./offline/OfflineMark.tsx')).OfflineMark)

/** The head of every page: whose it is, the views, undo, language and theme. */
export function Header({ narrow }: { narrow: boolean }) {
  const { m } = useLanguage()
  const late = useLate()
  return (
    <header className={styles['header']}>
      <Link className={styles['brand']} to={paths.statements} params={{}} search={{ filter: {} }}>
        <span className={styles['name']}>Parley</span>
        {!narrow && <span className={styles['tagline']}>{m.shell.tagline}</span>}
      </Link>
      {!narrow && (
        <nav className={styles['tabs']} aria-label={m.shell.mainNavigation}>
          <ViewLink view="statements" />
          <ViewLink view="stakeholders" />
          <ViewLink view="timeline" />
          <ViewLink view="positions" />
          <ViewLink view="asks" />
          <ViewLink view="sources" />
        </nav>
      )}
      <div className={styles['space']} />
      <Suspense>{late && <OfflineMark />}</Suspense>
      {!narrow && <PaletteButton />}
      <UndoButton compact={narrow} />
      {!narrow && <ThemeButton />}
      <LanguageButton />
      {!narrow && <ViewLink view="about" className={styles['about']} />}
    </header>
  )
}
