import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { statementsWindowQuery } from '#src/client/queries.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import { Id, statuses } from '#src/contract/records.ts'
import { tokens } from '#src/contract/tokens.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { Field } from '../../writing/Field.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { AnswerLine } from './AnswerLine.tsx'
import own from './sources.module.css'

/** Milliseconds of rest in typing after which is searched. */
const REST = 250
const SHOWN = 6

/** What is typed, once typing rests. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), REST)
    return () => clearTimeout(timer)
  }, [typed])
  return rested
}

/** Rows that a filter gives, whatever their status; none are asked for where it is undefined. */
function useRows(filter: StatementFilter | undefined, limit: number) {
  const { lang } = useLanguage()
  return useQuery({
    ...statementsWindowQuery({
      filter: { ...filter, status: { any: [...statuses], none: [] } },
      sort: DEFAULT_SORT,
      lang,
      offset: 0,
      limit,
    }),
    enabled: filter !== undefined,
    ...(filter ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Finds a statement by its words, its speaker or its id, to be linked. */
export function AnswerFinder(props: {
  /** Ids that can't be linked: the ask itself, and those that are. */
  without: readonly string[]
  onLink: (id: string) => void
}) {
  const words = useEditWords()
  const [typed, setTyped] = useState('')
  const rested = useRested(typed).trim()
  const asks = tokens(rested).length > 0
  const without = new Set(props.without)
  // Without those that are left out there are still enough.
  const byWords = useRows(
    asks ? { q: { any: [rested], none: [] } } : undefined,
    SHOWN + without.size,
  )
  const isId = asks && Id.safeParse(rested).success
  const byId = useRows(isId ? { id: { any: [rested], none: [] } } : undefined, 1)
  const pages = asks ? [isId ? byId.data : undefined, byWords.data].flatMap((p) => p ?? []) : []
  const rows = pages
    .flatMap((page) => page.items.map((row) => ({ row, refs: page.refs })))
    .filter(({ row }) => !without.has(row.statement.id))
  const once = rows.filter(
    ({ row }, at) => rows.findIndex((each) => each.row.statement.id === row.statement.id) === at,
  )
  const shown = once.slice(0, SHOWN)
  const total = Math.max(once.length, byWords.data?.total ?? 0)
  const failed = byWords.isError || byId.isError
  return (
    <>
      <Field label={words.answer.find} hint={words.answer.findHint}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              // Enter searches, which is done already; it must not save the form.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        )}
      </Field>
      <p className={styles['hint']} aria-live="polite">
        {failed
          ? words.answer.failed
          : asks && byWords.data
            ? words.answer.found(shown.length, total)
            : ''}
      </p>
      {shown.length > 0 && (
        <ul className={own['found']}>
          {shown.map(({ row, refs }) => {
            const { id } = row.statement
            return (
              <li key={id}>
                <AnswerLine row={row} refs={refs} />
                <Button
                  className={styles['add']}
                  onClick={(event) => {
                    const group = event.currentTarget.closest<HTMLElement>('[role=group]')
                    props.onLink(id)
                    setTyped('')
                    // What it comes to is asked next.
                    requestAnimationFrame(() => {
                      const selects = group?.querySelectorAll<HTMLElement>('[role=group] select')
                      selects?.item(selects.length - 1)?.focus()
                    })
                  }}
                >
                  {words.answer.link(id)}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
