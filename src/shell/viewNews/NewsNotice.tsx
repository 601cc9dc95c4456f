import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { formatFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { readOpenedView, setOpenedView } from '#src/stores/openView.ts'
import { useOpenedView } from '#src/stores/openedView.ts'
import type { Opening } from '#src/stores/seen.ts'
import { useViews } from '#src/stores/views.ts'
import type { SavedView } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { savedTarget } from '../filterBar/savedTarget.ts'
import { useAddress } from '../useAddress.ts'
import { usePagePath } from '../useView.ts'
import { countedIn, countedOn } from './counted.ts'
import { NewsCounts, isNews } from './NewsCounts.tsx'
import { NewsMarks } from './NewsMarks.tsx'
import styles from './NewsNotice.module.css'
import { useNews, useNewsWords, useOpenedOn } from './useNews.ts'

/** What is new in the saved view that was opened: over the view, and over each list of its news. */
export function NewsNotice() {
  const { opened: text } = useOpenedView()
  const opened = useMemo(() => readOpenedView(text), [text])
  const counted = opened && countedIn(opened.view)
  return opened && counted ? (
    <Notice key={opened.before.stamp} {...opened} counted={counted} />
  ) : null
}

function Notice(props: { view: SavedView; before: Opening; counted: StatementFilter }) {
  const { view, before, counted } = props
  const { m } = useLanguage()
  const w = useNewsWords()
  const day = useOpenedOn(before)
  const { found } = useNews(view, before, counted)
  const { address } = useAddress()
  const path = usePagePath()
  const here = countedOn(path, address)
  // Here or in another tab; who reads its news is told, and reads on.
  const deleted = useViews(({ views }) => !views.some(({ id }) => id === view.id))
  // Where they can't be counted the list of views says so, and there it can be tried again.
  if (!here || !found) return null
  const whole = formatFilter(counted)
  const now = formatFilter(here)
  const listed = Object.values(found.lists).map(({ filter }) => filter && formatFilter(filter))
  if (now !== whole && !listed.includes(now)) return null
  const { route, search } = savedTarget(view)
  return (
    <>
      <NewsMarks news={found.news} />
      <section className={styles['notice']} aria-label={w.region}>
        <p className={styles['words']} aria-live="polite">
          {isNews(found) ? (
            <>
              {w.since(view.name, day)}
              <NewsCounts found={found} name={view.name} explained />
            </>
          ) : (
            w.nothingIn(view.name, day)
          )}
          {deleted && ` ${w.deleted}`}
          {now !== whole && (
            <>
              {' '}
              <Link className={styles['whole']} {...route} search={search}>
                {w.whole}
              </Link>
            </>
          )}
        </p>
        <Button
          look="quiet"
          icon
          aria-label={m.shell.dismiss}
          onClick={() => setOpenedView(undefined)}
        >
          ×
        </Button>
      </section>
    </>
  )
}
