import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { duplicatesQuery } from '#src/client/queries.ts'
import { mergeables } from '#src/contract/merging.ts'
import type { Duplicates, Mergeable } from '#src/contract/merging.ts'
import { pick } from '#src/domain/text2.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { KeepingPage, Lead } from '#src/shell/keeping/KeepingPage.tsx'
import { SelectField } from '#src/shell/writing/SelectField.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { CountLink, useCountWords } from './CountLinks.tsx'
import { RecordChooser } from './RecordChooser.tsx'
import styles from './merging.module.css'
import { labelOf } from './recordName.ts'
import { useMergingWords } from './words.ts'

/** Records that may be one, with the reason, and the way to look at both. */
export function DuplicatesPage() {
  const words = useMergingWords().duplicates
  const answers = useQueries({ queries: mergeables.map(duplicatesQuery) })
  useTitle(words.title)
  const failed = answers.find(({ isError, data }) => isError && !data)?.error
  const lists = answers.flatMap(({ data }, at) =>
    data ? [{ kind: mergeables[at]!, items: data.items }] : [],
  )
  const whole = lists.length === mergeables.length
  const found = lists.filter(({ items }) => items.length > 0)
  return (
    <KeepingPage>
      <h1>{words.title}</h1>
      <Lead>{words.lead}</Lead>
      {failed ? (
        <ListProblem
          title={words.failed}
          error={failed}
          retry={() => answers.forEach(({ refetch }) => void refetch())}
        />
      ) : !whole ? (
        <p className={styles['part']}>{words.loading}</p>
      ) : found.length === 0 ? (
        <section className={styles['part']}>
          <h2>{words.none}</h2>
          <p>{words.noneBody}</p>
        </section>
      ) : (
        found.map(({ kind, items }) => <Pairs key={kind} kind={kind} items={items} />)
      )}
      <Others />
    </KeepingPage>
  )
}

function Pairs({ kind, items }: { kind: Mergeable; items: Duplicates['items'] }) {
  const { lang } = useLanguage()
  const words = useMergingWords().duplicates
  return (
    <section className={styles['part']}>
      <h2>{words.kinds[kind]}</h2>
      <ul className={styles['pairs']}>
        {items.map(({ a, b, reason, counts }) => {
          const [one, other] = [a, b].map((each) => pick(labelOf(each), lang).text)
          const pair = words.pair(one ?? '', other ?? '')
          return (
            <li key={`${a.id} ${b.id}`}>
              <div>
                <h3>{pair}</h3>
                <p className={styles['quiet']}>{words.reason[reason]}</p>
                <Counts of={one ?? ''} id={a.id} counts={counts.a} />
                <Counts of={other ?? ''} id={b.id} counts={counts.b} />
              </div>
              <Link
                to={paths.merge}
                params={{ kind, from: b.id, into: a.id }}
                search={{ filter: {} }}
              >
                {words.look}
                <Hidden>{`: ${pair}`}</Hidden>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Counts(props: {
  of: string
  id: string
  counts: Duplicates['items'][number]['counts']['a']
}) {
  const words = useMergingWords()
  const wordOf = useCountWords()
  return (
    <p className={styles['counts']}>
      {props.of} <span className={styles['id']}>{props.id}</span>
      {props.counts.map((at) => (
        <span key={at.key}>
          {words.pair(wordOf(at.key), '')} <CountLink at={at} ids={[props.id]} name={props.of} />
        </span>
      ))}
    </p>
  )
}

/** Choosing the first of two that are not listed. */
function Others() {
  const words = useMergingWords().duplicates
  const [kind, setKind] = useState<Mergeable>('stakeholder')
  return (
    <section className={styles['part']}>
      <h2>{words.others}</h2>
      <p>{words.othersBody}</p>
      <div className={styles['kind']}>
        <SelectField
          label={words.kind}
          value={kind}
          options={mergeables.map((each) => ({ id: each, name: words.kinds[each] }))}
          onChange={setKind}
        />
      </div>
      <RecordChooser key={kind} kind={kind} />
    </section>
  )
}
