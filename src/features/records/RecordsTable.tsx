import { Link } from '@tanstack/react-router'
import { paths, recordKinds } from '#src/app/paths.ts'
import type { FilterKey } from '#src/contract/filter.ts'
import type { KeptKind, KeptRecord, RecordRow } from '#src/contract/recordLists.ts'
import { nameOf } from '#src/domain/recordNames.ts'
import { pick } from '#src/domain/text2.ts'
import { useNow } from '#src/shell/history/useNow.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { whenWords } from '#src/shell/history/when.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { statementsWith } from './kinds.ts'
import styles from './records.module.css'
import { useAllRecords } from './useOptions.ts'
import { useKeepingWords } from './words.ts'

/** The key of the filter that finds the statements of a record. */
const keyOf: Partial<Record<KeptKind, FilterKey>> = {
  stakeholder: 'stakeholder',
  topic: 'topic',
  article: 'article',
  group: 'group',
}

/** Records of one kind, a row each: name, what tells it from others, statements, last change. */
export function RecordsTable({ kind, rows }: { kind: KeptKind; rows: readonly RecordRow[] }) {
  const words = useKeepingWords()
  const w = useChangesWords()
  const { f, m } = useLanguage()
  const now = useNow()
  const key = keyOf[kind]
  return (
    <div className={styles['across']}>
      <table
        // On a phone rows are blocks, and a browser takes them for no table any more.
        role="table"
        className={styles['table']}
        aria-label={w.kinds[kind]}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {w.fields.name}
            </th>
            <th scope="col" role="columnheader">
              {words.about[kind]}
            </th>
            {key && (
              <th scope="col" role="columnheader" data-kind="number">
                {words.columns.statements}
              </th>
            )}
            <th scope="col" role="columnheader">
              {words.columns.changed}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ kept, statements, lastChange, holdsText }) => {
            const name = nameOf(kept)
            const { id } = kept.record
            return (
              <tr key={id} role="row">
                <td role="cell">
                  <Link
                    to={paths.record}
                    params={{ kind: recordKinds[kind], recordId: id }}
                    search={{ filter: {} }}
                  >
                    {typeof name === 'string' ? name : <Localized text={name} />}
                  </Link>
                  <span className={styles['id']}> {id}</span>
                </td>
                <td role="cell">
                  <About kept={kept} />
                  {holdsText && ` · ${words.textHeld}`}
                </td>
                {key && (
                  <td role="cell" data-kind="number" data-label={words.columns.statements}>
                    {statements === undefined || statements === 0 ? (
                      f.number(0)
                    ) : (
                      <Link
                        to={paths.statements}
                        params={{}}
                        search={{ filter: statementsWith(key, [id]) }}
                        aria-label={m.records.statements(statements)}
                      >
                        {f.number(statements)}
                      </Link>
                    )}
                  </td>
                )}
                <td
                  role="cell"
                  className={styles['changed']}
                  data-label={lastChange && words.columns.changed}
                >
                  {lastChange
                    ? `${whenWords(lastChange.at, now, w, f)}, ${w.by(lastChange.by || w.someone)}`
                    : words.shipped}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What tells a record from others of its kind. */
function About({ kept }: { kept: KeptRecord }) {
  const words = useKeepingWords()
  const w = useChangesWords()
  const { f } = useLanguage()
  const { entity, record } = kept
  if (entity === 'stakeholder') {
    const choices: Record<string, string> = w.choices
    return (
      <>
        {choices[record.kind]} · <GroupName id={record.group} />
        {record.private && ` · ${words.private}`}
        {record.mergedIntoId !== undefined && ` · ${words.mergedAlready}`}
      </>
    )
  }
  if (entity === 'topic') return <Localized text={record.proposition} />
  if (entity === 'article') {
    const date = record.publishedOn === undefined ? '' : `, ${f.date(record.publishedOn)}`
    return `${record.outlet}${date}`
  }
  return entity === 'milestone' ? f.date(record.date) : f.number(record.order)
}

function GroupName({ id }: { id: string }) {
  const { lang } = useLanguage()
  const found = useAllRecords('group').records?.find(({ record }) => record.id === id)
  const name = found && nameOf(found)
  return name && typeof name !== 'string' ? pick(name, lang).text : id
}
