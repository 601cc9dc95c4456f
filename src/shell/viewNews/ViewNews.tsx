import { useEffect } from 'react'
import type { StatementFilter } from '#src/contract/filter.ts'
import { loadSeen, useSeen } from '#src/stores/seen.ts'
import type { Opening } from '#src/stores/seen.ts'
import type { SavedView } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { countedIn } from './counted.ts'
import { NewsCounts, isNews } from './NewsCounts.tsx'
import styles from './NewsCounts.module.css'
import { showNews } from './opening.ts'
import { useNews, useNewsWords, useOpenedOn } from './useNews.ts'

/** What is new in a saved view, where it stands in the list of views. */
export function ViewNews(props: { view: SavedView; onFollow: () => void }) {
  const w = useNewsWords()
  useEffect(loadSeen, [])
  const opening = useSeen(({ openings }) => openings[props.view.id])
  const counted = countedIn(props.view)
  if (!counted) return null
  return (
    <p className={styles['line']}>
      {opening ? <Since {...props} counted={counted} opening={opening} /> : w.notCounted}
    </p>
  )
}

function Since(props: {
  view: SavedView
  counted: StatementFilter
  opening: Opening
  onFollow: () => void
}) {
  const { view, opening, counted } = props
  const w = useNewsWords()
  const day = useOpenedOn(opening)
  const { found, failed, retry } = useNews(view, opening, counted)
  if (failed) {
    return (
      <>
        {w.failed}{' '}
        <Button look="quiet" onClick={retry}>
          {w.retry}
        </Button>
      </>
    )
  }
  // A space, so that the line has its height while it is counted.
  if (!found) return '\u00a0'
  if (!isNews(found)) return w.nothing(day)
  const follow = () => {
    showNews(view)
    props.onFollow()
  }
  return <NewsCounts found={found} name={view.name} onFollow={follow} />
}
