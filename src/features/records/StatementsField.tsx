import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { statementsWindowQuery } from '#src/client/queries.ts'
import { statuses } from '#src/contract/records.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { DEFAULT_SORT, MAX_LIMIT } from '#src/contract/questions.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { firstWords } from '#src/shell/history/telling.ts'
import type { StatementWords } from '#src/shell/history/telling.ts'
import { ChosenList } from '#src/shell/writing/ChosenList.tsx'
import { Field } from '#src/shell/writing/Field.tsx'
import form from '#src/shell/writing/form.module.css'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useForm } from './formContext.ts'
import styles from './records.module.css'
import { useKeepingWords } from './words.ts'

/** The style of the ids of statements, shipped or made here (see `ownId.ts`). */
const STATEMENT_ID = /^[a-z]+\d+(--[a-z0-9]+)?$/

/** So many are offered at once. */
const HITS = 8

function useStatements(filter: StatementFilter, limit: number, enabled: boolean) {
  const { lang } = useLanguage()
  const asked = {
    filter: { ...filter, status: { any: [...statuses], none: [] } },
    sort: DEFAULT_SORT,
    lang,
    offset: 0,
    limit,
  }
  return useQuery({ ...statementsWindowQuery(asked), enabled })
}

/** Several statements: those chosen, each to be taken out, and more to be found and added. */
export function StatementsField({ field, label }: { field: string; label: string }) {
  const words = useKeepingWords()
  const w = useChangesWords()
  const { f } = useLanguage()
  const { form: value, setList, problem } = useForm()
  const [find, setFind] = useState('')
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const chosen = value.lists[field] ?? []
  const named = useStatements({ id: { any: chosen, none: [] } }, MAX_LIMIT, chosen.length > 0)
  const wanted = find.trim()
  const asId = STATEMENT_ID.test(wanted)
  const found = useStatements(
    asId ? { id: { any: [wanted], none: [] } } : { q: { any: [wanted], none: [] } },
    HITS,
    wanted !== '',
  )
  const hits = (found.data?.items ?? []).flatMap(({ statement }) =>
    chosen.includes(statement.id) ? [] : [statement],
  )
  const say = (statement: StatementWords & { id: string }) =>
    `${firstWords(statement, w, f)} (${statement.id})`
  const nameOf = (each: string) => {
    const row = named.data?.items.find(({ statement }) => statement.id === each)
    return row ? say(row.statement) : each
  }
  const toFind = () => group.current?.querySelector('input')?.focus()
  return (
    <div role="group" aria-labelledby={id} className={form['group']} ref={group}>
      <span id={id} className={form['label']}>
        {label}
      </span>
      <ChosenList
        ids={chosen}
        nameOf={nameOf}
        onRemove={(rest) => {
          setList(field, rest)
          toFind()
        }}
      />
      <Field label={words.findStatement} hint={words.findStatementHint} problem={problem(field)}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
        )}
      </Field>
      {wanted !== '' && found.data && hits.length === 0 && (
        <p role="status" className={form['hint']}>
          {words.noStatement}
        </p>
      )}
      {wanted !== '' && hits.length > 0 && (
        <ul className={styles['hits']}>
          {hits.map((statement) => (
            <li key={statement.id}>
              <Button
                look="quiet"
                onClick={() => {
                  setList(field, [...chosen, statement.id])
                  setFind('')
                  toFind()
                }}
              >
                {words.addStatement(say(statement))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
