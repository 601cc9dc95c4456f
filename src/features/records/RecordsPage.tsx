import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { NEW_RECORD, paths, recordKinds } from '#src/app/paths.ts'
import { changesQuery } from '#src/client/queries.ts'
import { keptKinds } from '#src/contract/recordLists.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { KeepingPage, Lead } from '#src/shell/keeping/KeepingPage.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useTyped } from '#src/shell/useTyped.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { KindMissing } from './KindMissing.tsx'
import { RecordsTable } from './RecordsTable.tsx'
import { kindOf } from './kinds.ts'
import styles from './records.module.css'
import { useRecordPages } from './useRecordPages.ts'
import { useKeepingWords } from './words.ts'

/** The records of one kind, to be found, edited and added to. */
export function RecordsPage() {
  const words = useKeepingWords()
  const w = useChangesWords()
  const { kind: segment = '' } = useParams({ strict: false })
  const kind = kindOf(segment)
  useTitle(kind ? w.kinds[kind] : words.title)
  return (
    <KeepingPage className={styles['page']}>
      <h1>{words.title}</h1>
      <Lead>{words.lead}</Lead>
      <nav aria-label={words.kinds} className={styles['kinds']}>
        {keptKinds.map((each) => (
          <Link
            key={each}
            to={paths.records}
            params={{ kind: recordKinds[each] }}
            search={{ filter: {} }}
            aria-current={each === kind ? 'page' : undefined}
          >
            {w.kinds[each]}
          </Link>
        ))}
      </nav>
      {kind ? <List key={kind} kind={kind} /> : <KindMissing />}
    </KeepingPage>
  )
}

/** What is typed as the address holds it: single spaces; nothing asks nothing. */
const tidied = (typed: string) => typed.toWellFormed().trim().replace(/\s+/gu, ' ') || undefined

function List({ kind }: { kind: KeptKind }) {
  const words = useKeepingWords()
  const w = useChangesWords()
  const { address, setKeys } = useAddress()
  const { typed, change, leave } = useTyped({
    inAddress: address.find,
    tidied,
    put: (find, options) => setKeys({ find }, options),
  })
  const writable = useQuery(changesQuery({ limit: 1 })).data?.writable
  const [pages, setPages] = useState(1)
  const { rows, page, error, refetch } = useRecordPages(kind, address.find ?? '', pages)
  const counted = page && w.counts[kind](page.of).replace(/^\S+\s/u, '')
  return (
    <>
      <div className={styles['tools']}>
        <input
          type="search"
          className={styles['find']}
          aria-label={words.find[kind]}
          placeholder={words.find[kind]}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setPages(1)
            change(event.target.value)
          }}
          onBlur={leave}
        />
        {writable && (
          <Link
            className={buttonClass('primary')}
            to={paths.record}
            params={{ kind: recordKinds[kind], recordId: NEW_RECORD }}
            search={{ filter: {} }}
          >
            {words.add[kind]}
          </Link>
        )}
        <p role="status" className={styles['count']}>
          {page && words.shown(rows.length, page.total, page.of, counted ?? '')}
        </p>
      </div>
      {writable === false && <p className={styles['only']}>{words.readOnly}</p>}
      {error && !page ? (
        <ListProblem title={words.failed} error={error} retry={() => void refetch()} />
      ) : !page ? (
        <p>{words.loading}</p>
      ) : rows.length === 0 ? (
        <EmptyState
          title={words.none}
          action={<Button onClick={() => change('')}>{words.clear}</Button>}
        >
          <p>{words.noneBody}</p>
        </EmptyState>
      ) : (
        <RecordsTable kind={kind} rows={rows} />
      )}
      {page && page.total > rows.length && (
        <Button className={styles['more']} onClick={() => setPages(pages + 1)}>
          {words.more}
        </Button>
      )}
    </>
  )
}
