import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { Mergeable, MergeableRecord, Merged } from '#src/contract/merging.ts'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './merging.module.css'
import { labelOf } from './recordName.ts'
import { useMergingWords } from './words.ts'

interface Pair {
  kind: Mergeable
  from: MergeableRecord
  into: MergeableRecord
}

const isPrivate = (record: MergeableRecord) => 'private' in record && record.private === true

/** What a merge would do, in words. */
export function MergeSummary({ kind, from, into, told }: Pair & { told: Merged }) {
  const { lang, f } = useLanguage()
  const words = useMergingWords()
  const name = pick(labelOf(into), lang).text
  const lines = [words.leads(from.id, name)]
  if (told.along.length === 1) lines.push(words.alongOne(told.along[0]!, name))
  if (told.along.length > 1) lines.push(words.along(f.list(told.along), name))
  if (kind === 'topic') lines.push(words.positions(told.statements, name))
  if (kind === 'group') lines.push(words.members(told.stakeholders, name))
  if (kind === 'stakeholder') {
    if (isPrivate(from) || isPrivate(into)) lines.push(words.privateNames)
    else if (told.names.length === 0) lines.push(words.noNames(name))
    else lines.push(words.names(f.list(told.names.map(words.quoted)), name))
  }
  lines.push(words.notCarried(name))
  return (
    <section className={styles['part']}>
      <h2>{words.what}</h2>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Links beyond this stand behind the one to them all. */
const MOST_LINKS = 40

/** Why two records can't be merged, and what to do. */
export function MergeRefused(props: {
  kind: Mergeable
  from: string
  refused: NonNullable<Merged['refused']>
}) {
  const { kind, from } = props
  const { code, ids } = props.refused
  const { f } = useLanguage()
  const words = useMergingWords()
  const [first = '', second = ''] = ids
  const said =
    code === 'stances'
      ? words.refusals.stances(ids.length)
      : code === 'same'
        ? words.refusals.same
        : code === 'unknown'
          ? words.refusals.unknown(f.list(ids))
          : words.refusals[code](first, second)
  const search = { filter: {} }
  return (
    <section className={styles['refused']} role="alert">
      <h2>{words.refused}</h2>
      <p>{said}</p>
      {code === 'target-merged' && (
        <Link to={paths.merge} params={{ kind, from, into: second }} search={search}>
          {words.toTarget(second)}
        </Link>
      )}
      {(code === 'unknown' || code === 'same' || code === 'source-merged') && (
        <Link to={paths.duplicates} search={search}>
          {words.back}
        </Link>
      )}
      {code === 'stances' && (
        <>
          <ul aria-label={words.clashing} className={styles['clashing']}>
            {ids.slice(0, MOST_LINKS).map((id) => (
              <li key={id}>
                <Link to={paths.statements} params={{ id }} search={search}>
                  {id}
                </Link>
              </li>
            ))}
          </ul>
          <Link
            to={paths.statements}
            params={{}}
            search={{ filter: { id: { any: [...ids], none: [] } } }}
          >
            {words.openAll}
          </Link>
        </>
      )}
    </section>
  )
}
