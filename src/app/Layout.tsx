import { Outlet } from '@tanstack/react-router'
import { BottomBar } from '#src/shell/BottomBar.tsx'
import { ArrivalHost } from '#src/shell/arrival/ArrivalHost.tsx'
import { Header } from '#src/shell/Header.tsx'
import { LeftOutNotice } from '#src/shell/LeftOutNotice.tsx'
import { LogNotices } from '#src/shell/keeping/LogNotices.tsx'
import { StorageNotice } from '#src/shell/StorageNotice.tsx'
import { Toasts } from '#src/shell/Toasts.tsx'
import { NewsNotices } from '#src/shell/viewNews/NewsNotices.tsx'
import { PaperHost } from '#src/shell/print/PaperHost.tsx'
import { PaletteHost } from '#src/shell/palette/PaletteHost.tsx'
import { useRememberView } from '#src/shell/useView.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import styles from './Layout.module.css'

/** The frame of every view: head, notices, the view, and on phones the bar at the foot. */
export function Layout() {
  const { m } = useLanguage()
  const narrow = useMedia(NARROW)
  useRememberView()
  return (
    <div className={styles['layout']}>
      <a className={styles['skip']} href="#content">
        {m.shell.skipToContent}
      </a>
      <Header narrow={narrow} />
      <PaperHost />
      <StorageNotice />
      <LeftOutNotice />
      <LogNotices />
      <NewsNotices />
      <main id="content" className={styles['main']} tabIndex={-1}>
        <Outlet />
      </main>
      {narrow && <BottomBar />}
      <Toasts />
      <PaletteHost />
      <ArrivalHost />
    </div>
  )
}
