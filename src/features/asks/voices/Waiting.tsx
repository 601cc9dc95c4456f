import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { paths } from '#src/app/paths.ts'
import type { Voices, WaitingVoice } from '#src/contract/voices.ts'
import { daysBetween } from '#src/domain/askDays.ts'
import { heardNarrowings } from '#src/domain/narrow.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { VoiceCountLink } from './VoiceLink.tsx'
import styles from './VoicesView.module.css'
import { useFirst } from './useFirst.tsx'
import { useVoiceNames } from './useVoiceNames.ts'
import { useVoicesWords } from './words.ts'

/** Who was asked for something without an answer recorded, and since when. */
export function Waiting({ voices }: { voices: Voices }) {
  const words = useVoicesWords()
  const names = useVoiceNames(voices)
  const searchOf = useViewSearch()
  const { shown, more } = useFirst(voices.waiting)
  const id = useId()
  const { columns } = words
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{words.waiting}</h2>
      {shown.length === 0 ? (
        <p className={styles['note']}>{words.nobodyWaits}</p>
      ) : (
        <div className={styles['box']} role="group" aria-labelledby={id} tabIndex={0}>
          <table role="table" className={styles['table']} aria-label={words.waitingTable}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {columns.name}
                </th>
                <th role="columnheader" scope="col" data-kind="number">
                  {columns.asks}
                </th>
                <th role="columnheader" scope="col">
                  {columns.asked}
                </th>
                <th role="columnheader" scope="col" data-kind="number">
                  {columns.said}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {shown.map((each) => {
                const name = names.stakeholder(each.id)
                const about = words.about(name)
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
                    <td role="cell" data-label={columns.asks} data-kind="number">
                      <VoiceCountLink
                        count={each.asks}
                        to={{ addressee: each.id, answered: false }}
                        about={about}
                      />
                    </td>
                    <td role="cell" className={styles['quiet']}>
                      <Since voice={each} through={voices.recordsThrough} />
                    </td>
                    <td role="cell" data-label={columns.said} data-kind="number">
                      <VoiceCountLink
                        count={each.said}
                        to={heardNarrowings.said(each.id)}
                        about={about}
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {more}
    </section>
  )
}

/** The days from the earliest and from the latest ask to the last day of the records. */
function Since({ voice, through }: { voice: WaitingVoice; through: string }) {
  const words = useVoicesWords()
  const { m, f } = useLanguage()
  const { firstAsked, lastAsked } = voice
  if (firstAsked === undefined || lastAsked === undefined) return words.never
  // Of several asks: from the latest day of the last to the earliest day of the first.
  const { most } = daysBetween(firstAsked, through)
  const { least } = daysBetween(lastAsked, through)
  if (most <= 0) return m.panel.askedLast(f.date(through))
  return m.panel.askedBefore(Math.max(0, least), most, f.date(through))
}
