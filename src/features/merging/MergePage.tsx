import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { mergePreviewQuery } from '#src/client/queries.ts'
import { mergeables } from '#src/contract/merging.ts'
import type { Mergeable } from '#src/contract/merging.ts'
import { pick } from '#src/domain/text2.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { KeepingPage, Lead } from '#src/shell/keeping/KeepingPage.tsx'
import { toast } from '#src/stores/toasts.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { MergeForm } from './MergeForm.tsx'
import { MergeRefused, MergeSummary } from './MergeSummary.tsx'
import { RecordChooser } from './RecordChooser.tsx'
import { SideBySide } from './SideBySide.tsx'
import styles from './merging.module.css'
import { labelOf } from './recordName.ts'
import { useRecords } from './useRecords.ts'
import { useMergingWords } from './words.ts'

/** The page of a merge, by its address. */
export function MergePage() {
  return <MergeView {...useParams({ from: '/merge/$kind/$from/{-$into}' })} />
}

/** Two records side by side, what their merge would do, and doing it. */
export function MergeView(props: { kind: string; from: string; into?: string | undefined }) {
  const { kind, from, into } = props
  const words = useMergingWords()
  const known = mergeables.find((each) => each === kind)
  useTitle(words.title[known ?? 'stakeholder'])
  return (
    <KeepingPage>
      {known === undefined ? (
        <>
          <Hidden>
            <h1>{words.unknownKind}</h1>
          </Hidden>
          <UnknownKind />
        </>
      ) : (
        <>
          <h1>{words.title[known]}</h1>
          <Lead>{words.lead}</Lead>
          {into === undefined ? (
            <Choosing key={from} kind={known} from={from} />
          ) : (
            <Both key={[from, into].toSorted().join(' ')} kind={known} from={from} into={into} />
          )}
        </>
      )}
    </KeepingPage>
  )
}

function UnknownKind() {
  const words = useMergingWords()
  return (
    <EmptyState
      alert
      title={words.unknownKind}
      action={
        <Link className={buttonClass('primary')} to={paths.duplicates} search={{ filter: {} }}>
          {words.back}
        </Link>
      }
    >
      <p>{words.unknownKindBody}</p>
    </EmptyState>
  )
}

/** Choosing the record that stays. */
function Choosing({ kind, from }: { kind: Mergeable; from: string }) {
  const words = useMergingWords()
  const { records } = useRecords(kind)
  const name = records?.find(({ id }) => id === from)?.name ?? from
  return (
    <section className={styles['part']}>
      <h2>{words.into(name)}</h2>
      <p>{words.intoBody}</p>
      <RecordChooser kind={kind} from={from} />
    </section>
  )
}

function Both(props: { kind: Mergeable; from: string; into: string }) {
  const { kind, from, into } = props
  const { lang } = useLanguage()
  const words = useMergingWords()
  const { data, error, refetch } = useQuery(mergePreviewQuery(kind, from, into))
  if (error && !data) {
    return <ListProblem title={words.failed} error={error} retry={() => void refetch()} />
  }
  if (!data) return <p className={styles['part']}>{words.loading}</p>
  const names = [data.from, data.into].map((record, at) =>
    record ? pick(labelOf(record), lang).text : [from, into][at]!,
  )
  const [fromName = from, intoName = into] = names
  return (
    <>
      {data.from && (
        <p className={styles['tools']}>
          {data.into && (
            <Link
              className={buttonClass()}
              to={paths.merge}
              params={{ kind, from: into, into: from }}
              search={{ filter: {} }}
              replace
              onClick={() => toast(words.swapped(intoName, fromName))}
            >
              {words.swap}
            </Link>
          )}
          <Link
            className={buttonClass('quiet')}
            to={paths.merge}
            params={{ kind, from, into: undefined }}
            search={{ filter: {} }}
          >
            {words.another}
          </Link>
        </p>
      )}
      {data.refused && <MergeRefused kind={kind} from={from} refused={data.refused} />}
      {data.from && data.into && (
        <>
          <SideBySide
            kind={kind}
            from={data.from}
            into={data.into}
            result={data.result}
            counts={data.counts}
          />
          {!data.refused && (
            <>
              <MergeSummary kind={kind} from={data.from} into={data.into} told={data} />
              <MergeForm kind={kind} from={data.from} into={data.into} told={data} />
            </>
          )}
        </>
      )}
    </>
  )
}
