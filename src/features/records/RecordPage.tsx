import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useRouter } from '@tanstack/react-router'
import { NEW_RECORD, paths, recordKinds } from '#src/app/paths.ts'
import { ApiError } from '#src/client/apiError.ts'
import { changesQuery, recordQuery } from '#src/client/queries.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { KeepingNav } from '#src/shell/keeping/KeepingNav.tsx'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { AddRecord } from './AddRecord.tsx'
import { KeptRecordView } from './KeptRecordView.tsx'
import { KindMissing } from './KindMissing.tsx'
import { kindOf } from './kinds.ts'
import styles from './records.module.css'
import { useKeepingWords } from './words.ts'

/** One record: its form, its history, and what names it; or the form of one to be added. */
export function RecordPage() {
  const { kind: segment = '', recordId = '' } = useParams({ strict: false })
  const kind = kindOf(segment)
  return (
    <div className={styles['scroller']}>
      <article className={styles['page']} data-narrow>
        <KeepingNav />
        {kind === undefined ? (
          <KindMissing />
        ) : recordId === NEW_RECORD ? (
          <AddRecord key={kind} kind={kind} />
        ) : (
          <Existing key={`${kind} ${recordId}`} kind={kind} id={recordId} />
        )}
      </article>
    </div>
  )
}

function Existing({ kind, id }: { kind: KeptKind; id: string }) {
  const words = useKeepingWords()
  const { lang } = useLanguage()
  const record = useQuery(recordQuery(id, { entity: kind, lang }))
  const log = useQuery(changesQuery({ limit: 1 }))
  const router = useRouter()
  const error = record.error ?? log.error
  if (error instanceof ApiError && error.problem.code === 'not-found') {
    return (
      <EmptyState
        alert
        title={words.missing(id)}
        action={
          <Link
            className={buttonClass('primary')}
            to={paths.records}
            params={{ kind: recordKinds[kind] }}
            search={{ filter: {} }}
          >
            {words.back}
          </Link>
        }
      >
        <p>{words.missingBody}</p>
      </EmptyState>
    )
  }
  if (error && !record.data) {
    const again = () => void Promise.all([record.refetch(), log.refetch()])
    return <ListProblem title={words.failed} error={error} retry={again} />
  }
  if (!record.data || !log.data) return <p>{words.loading}</p>
  return (
    <KeptRecordView
      kind={kind}
      detail={record.data}
      log={log.data}
      onLeave={() =>
        void router.navigate({
          to: paths.records,
          params: { kind: recordKinds[kind] },
          search: { filter: {} },
        })
      }
    />
  )
}
