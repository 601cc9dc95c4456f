import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import type { Change } from '#src/contract/changes.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ChangeList } from '#src/shell/history/ChangeList.tsx'
import { KeepingPage, Lead } from '#src/shell/keeping/KeepingPage.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLog } from '#src/shell/history/useLog.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { SealTroubles } from '#src/shell/article/SealTroubles.tsx'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import styles from './ChangesPage.module.css'
import { Conflicts } from './Conflicts.tsx'
import { Filters } from './Filters.tsx'
import { OneRecord } from './OneRecord.tsx'
import { Troubles } from './Troubles.tsx'
import { authorsOf, changesFilterOf, changesKeys, narrowChanges } from './narrowChanges.ts'
import type { ChangesFilter } from './narrowChanges.ts'

/** How many changes stand there at first, and how many more come at a press. */
const STEP = 50

/** All changes of this browser, who made them, and what of them asks for a look. */
export function ChangesPage() {
  const w = useChangesWords()
  const { page, changes, error, refetch } = useLog()
  const title = useRef<HTMLHeadingElement>(null)
  useTitle(w.title)
  return (
    <KeepingPage>
      <h1 ref={title} tabIndex={-1}>
        {w.title}
      </h1>
      {error && !page ? (
        <ListProblem title={w.page.failed} error={error} retry={() => void refetch()} />
      ) : page ? (
        <Log page={page} changes={changes} onSolved={() => title.current?.focus()} />
      ) : (
        <p>{w.page.loading}</p>
      )}
    </KeepingPage>
  )
}

function Log(props: {
  page: ChangePage
  changes: readonly Change[]
  /** When the last conflict is solved. */
  onSolved: () => void
}) {
  const { page, changes, onSolved } = props
  const w = useChangesWords()
  const words = w.page
  const troubled = page.refused.length + page.damaged.length > 0
  return (
    <>
      {page.writable ? (
        <>
          {changes.length > 0 && <Lead>{w.lead}</Lead>}
          <p className={styles['only']}>{w.onlyHere}</p>
        </>
      ) : (
        <section className={styles['trouble']}>
          <h2>{words.readOnly}</h2>
          <p>{words.readOnlyBody}</p>
        </section>
      )}
      <Conflicts page={page} changes={changes} onSolved={onSolved} />
      {troubled && <Troubles page={page} changes={changes} />}
      <SealTroubles />
      {changes.length > 0 ? (
        <Narrowed page={page} changes={changes} />
      ) : (
        page.writable && (
          <div className={styles['empty']}>
            <EmptyState
              title={words.empty}
              action={
                <Link
                  className={buttonClass('primary')}
                  to={paths.statements}
                  params={{}}
                  search={{ filter: {} }}
                >
                  {words.emptyAction}
                </Link>
              }
            >
              <p>{words.emptyBody}</p>
            </EmptyState>
          </div>
        )
      )}
    </>
  )
}

function Narrowed({ page, changes }: { page: ChangePage; changes: readonly Change[] }) {
  const { f } = useLanguage()
  const words = useChangesWords().page
  const { address, setKeys } = useAddress()
  const filter = changesFilterOf(address)
  const setFilter = (next: ChangesFilter, options?: { replace: boolean }) =>
    setKeys(changesKeys(next), options)
  const fitting = narrowChanges(changes, filter)
  // Another narrowing begins at its top.
  const asked = JSON.stringify(filter)
  const [more, setMore] = useState({ asked, steps: 1 })
  const steps = more.asked === asked ? more.steps : 1
  const shown = fitting.slice(0, STEP * steps)
  return (
    <>
      <Filters authors={authorsOf(changes, f.compare)} filter={filter} onChange={setFilter} />
      {filter.entity && filter.entityId !== undefined && (
        <OneRecord
          entity={filter.entity}
          entityId={filter.entityId}
          known={changes}
          lift={() => setFilter({ ...filter, entity: undefined, entityId: undefined })}
        />
      )}
      <p role="status" className={styles['count']}>
        {words.shown(shown.length, changes.length)}
      </p>
      {shown.length > 0 ? (
        <ChangeList label={words.list} changes={shown} known={changes} undone={page.undone} />
      ) : (
        <EmptyState
          title={words.none}
          action={<Button onClick={() => setFilter({})}>{words.clear}</Button>}
        >
          <p>{words.noneBody}</p>
        </EmptyState>
      )}
      {fitting.length > shown.length && (
        <Button onClick={() => setMore({ asked, steps: steps + 1 })}>{words.more}</Button>
      )}
    </>
  )
}
