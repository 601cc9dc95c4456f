import { useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { NEW_RECORD, paths, recordKinds } from '#src/app/paths.ts'
import { ApiError } from '#src/client/apiError.ts'
import { changesQuery, recordQuery } from '#src/client/queries.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { HeadingContext } from '#src/shell/writing/FormHeading.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { AddRecord } from './AddRecord.tsx'
import { KeptRecordView } from './KeptRecordView.tsx'
import { useKeepingWords } from './words.ts'

/** The record of an id, or the form of one to be added, in place of what stood there before. */
export function RecordOf({ kind, id }: { kind: KeptKind; id: string }) {
  return (
    <HeadingContext value="h2">
      {id === NEW_RECORD ? (
        <AddRecord key={kind} kind={kind} />
      ) : (
        <Existing key={`${kind} ${id}`} kind={kind} id={id} />
      )}
    </HeadingContext>
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
