import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { paths } from '#src/app/paths.ts'
import { releaseQuery } from '#src/client/queries.ts'
import { recordKey } from '#src/contract/address.ts'
import type { Entity } from '#src/contract/changes.ts'
import { ListProblem } from '../ListProblem.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { ChangeList } from './ChangeList.tsx'
import styles from './history.module.css'
import { useLog } from './useLog.ts'
import { useChangesWords } from './useTelling.ts'

/** What was changed of a record in this browser, newest first, down to the record as shipped. */
export function HistoryList(props: { entity: Entity; entityId: string }) {
  const { entity, entityId } = props
  const { f } = useLanguage()
  const words = useChangesWords().history
  const { page, changes, error, refetch } = useLog({ entity, entityId })
  const release = useQuery(releaseQuery()).data?.release
  const day = release === undefined ? '…' : f.date(release)
  if (error && !page) {
    return <ListProblem title={words.failed} error={error} retry={() => void refetch()} />
  }
  if (!page) return <p>{words.loading}</p>
  if (changes.length === 0) {
    return (
      <div className={styles['never']}>
        <h3>{words.never}</h3>
        <p>{words.neverBody(day)}</p>
      </div>
    )
  }
  return (
    <>
      <ChangeList
        label={words.title}
        changes={changes}
        known={changes}
        undone={page.undone}
        only={{ entity, entityId }}
      />
      <p className={styles['shipped']}>{words.shipped(day)}</p>
      <p className={styles['shipped']}>
        <Link to={paths.changes} search={{ filter: {}, record: recordKey(entity, entityId) }}>
          {words.all}
        </Link>
      </p>
    </>
  )
}
