import { useId } from 'react'
import type { Voices } from '#src/contract/voices.ts'
import { heardNarrowings } from '#src/domain/narrow.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { TopicSelect } from './TopicSelect.tsx'
import { VoiceCount, VoiceName, VoiceTable } from './VoiceTable.tsx'
import styles from './VoicesView.module.css'
import { useFirst } from './useFirst.tsx'
import { useVoiceNames } from './useVoiceNames.ts'
import { useVoicesWords } from './words.ts'

/** Who said something under the filter, how much, and when last. */
export function Heard({ voices }: { voices: Voices }) {
  const words = useVoicesWords()
  const { m } = useLanguage()
  const names = useVoiceNames(voices)
  const { shown, more } = useFirst(voices.heard)
  const id = useId()
  const { columns } = words
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={id}>{words.heard}</h2>
        <TopicSelect />
      </div>
      <VoiceTable
        name={words.heardTable}
        headedBy={id}
        columns={[
          { label: columns.name },
          { label: columns.group },
          { label: columns.statements, number: true },
          { label: columns.articles, number: true },
          { label: columns.onItsBehalf, number: true },
          { label: columns.last },
        ]}
      >
        {shown.map((each) => {
          const name = names.stakeholder(each.id)
          const stakeholder = names.refs.stakeholder(each.id)
          const group = stakeholder && names.refs.group(stakeholder.group)
          const about = words.about(name)
          const said = heardNarrowings.said(each.id)
          return (
            <tr role="row" key={each.id}>
              <VoiceName id={each.id} name={name} />
              <td role="cell">
                {group && (
                  <FilterLink values={{ group: group.id }}>
                    <Localized text={group.label} />
                  </FilterLink>
                )}
              </td>
              <VoiceCount
                label={columns.statements}
                count={each.said.statements}
                to={said}
                about={about}
              />
              <VoiceCount
                label={columns.articles}
                count={each.said.articles}
                to={said}
                about={about}
              />
              <VoiceCount
                label={columns.onItsBehalf}
                count={each.onItsBehalf}
                to={heardNarrowings.saidOnItsBehalf(each.id)}
                about={about}
              />
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
      </VoiceTable>
      {more}
    </section>
  )
}
