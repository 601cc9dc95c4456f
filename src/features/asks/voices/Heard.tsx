import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { paths } from '#src/app/paths.ts'
import type { Voices } from '#src/contract/voices.ts'
import { heardNarrowings } from '#src/domain/narrow.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { useViewSearch } from '#src/shell/useView.ts'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { TopicSelect } from './TopicSelect.tsx'
import { VoiceCountLink } from './VoiceLink.tsx'
import styles from './VoicesView.module.css'
import { useFirst } from './useFirst.tsx'
import { useVoiceNames } from './useVoiceNames.ts'
import { useVoicesWords } from './words.ts'

/** Who said something under the filter, how much, and when last. */
export function Heard({ voices }: { voices: Voices }) {
  const words = useVoicesWords()
  const { m } = useLanguage()
  const names = useVoiceNames(voices)
  const searchOf = useViewSearch()
  const { shown, more } = useFirst(voices.heard)
  const id = useId()
  const { columns } = words
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={id}>{words.heard}</h2>
        <TopicSelect />
      </div>
      <div className={styles['box']} role="group" aria-labelledby={id} tabIndex={0}>
        <table role="table" className={styles['table']} aria-label={words.heardTable}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {columns.name}
              </th>
              <th role="columnheader" scope="col">
                {columns.group}
              </th>
              <th role="columnheader" scope="col" data-kind="number">
                {columns.statements}
              </th>
              <th role="columnheader" scope="col" data-kind="number">
                {columns.articles}
              </th>
              <th role="columnheader" scope="col" data-kind="number">
                {columns.onItsBehalf}
              </th>
              <th role="columnheader" scope="col">
                {columns.last}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((each) => {
              const name = names.stakeholder(each.id)
              const stakeholder = names.refs.stakeholder(each.id)
              const group = stakeholder && names.refs.group(stakeholder.group)
              const about = words.about(name)
              const said = heardNarrowings.said(each.id)
              return (
                <tr role="row" key={each.id}>
                  <th role="rowheader" scope="row">
                    <Link
                      to={paths.stakeholder}
                      params={{ stakeholderId: each.id }}
                      search={searchOf('stakeholder')}
                    >
                      {name}
                    </Link>
                  </th>
                  <td role="cell">
                    {group && (
                      <FilterLink values={{ group: group.id }}>
                        <Localized text={group.label} />
                      </FilterLink>
                    )}
                  </td>
                  <td role="cell" data-label={columns.statements} data-kind="number">
                    <VoiceCountLink count={each.said.statements} to={said} about={about} />
                  </td>
                  <td role="cell" data-label={columns.articles} data-kind="number">
                    <VoiceCountLink count={each.said.articles} to={said} about={about} />
                  </td>
                  <td role="cell" data-label={columns.onItsBehalf} data-kind="number">
                    <VoiceCountLink
                      count={each.onItsBehalf}
                      to={heardNarrowings.saidOnItsBehalf(each.id)}
                      about={about}
                    />
                  </td>
                  <td role="cell" data-label={columns.last}>
                    {each.lastId === undefined || each.lastHeard === undefined ? (
                      words.never
                    ) : (
                      <>
                        <OpenLink id={each.lastId}>
                          <DateText date={each.lastHeard} />
                          <Hidden>{words.openLast(name)}</Hidden>
                        </OpenLink>{' '}
                        {each.lastBasis !== 'said' && (
                          <span className={styles['quiet']}>
                            {each.lastBasis === 'inferred'
                              ? m.records.inferred
                              : m.statements.publishedInstead}
                          </span>
                        )}
                      </>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  )
}
