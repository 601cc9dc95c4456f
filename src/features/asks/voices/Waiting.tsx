import { useId } from 'react'
import type { Voices, WaitingVoice } from '#src/contract/voices.ts'
import { daysBetween } from '#src/domain/askDays.ts'
import { heardNarrowings } from '#src/domain/narrow.ts'
import { usePanelWords } from '#src/shell/panel/panelWords.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { VoiceCount, VoiceName, VoiceTable } from './VoiceTable.tsx'
import styles from './VoicesView.module.css'
import { useFirst } from './useFirst.tsx'
import { useVoiceNames } from './useVoiceNames.ts'
import { useVoicesWords } from './words.ts'

/** Who was asked for something without an answer recorded, and since when. */
export function Waiting({ voices }: { voices: Voices }) {
  const words = useVoicesWords()
  const names = useVoiceNames(voices)
  const { shown, more } = useFirst(voices.waiting)
  const id = useId()
  const { columns } = words
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{words.waiting}</h2>
      {shown.length === 0 ? (
        <p className={styles['note']}>{words.nobodyWaits}</p>
      ) : (
        <VoiceTable
          name={words.waitingTable}
          headedBy={id}
          columns={[
            { label: columns.name },
            { label: columns.asks, number: true },
            { label: columns.asked },
            { label: columns.said, number: true },
          ]}
        >
          {shown.map((each) => {
            const name = names.stakeholder(each.id)
            const about = words.about(name)
            return (
              <tr role="row" key={each.id}>
                <VoiceName id={each.id} name={name} />
                <VoiceCount
                  label={columns.asks}
                  count={each.asks}
                  to={{ addressee: each.id, answered: false }}
                  about={about}
                />
                <td role="cell" className={styles['quiet']}>
                  <Since voice={each} through={voices.recordsThrough} />
                </td>
                <VoiceCount
                  label={columns.said}
                  count={each.said}
                  to={heardNarrowings.said(each.id)}
                  about={about}
                />
              </tr>
            )
          })}
        </VoiceTable>
      )}
      {more}
    </section>
  )
}

/** The days from the earliest and from the latest ask to the last day of the records. */
function Since({ voice, through }: { voice: WaitingVoice; through: string }) {
  const words = useVoicesWords()
  const { f } = useLanguage()
  const panel = usePanelWords()
  const { firstAsked, lastAsked } = voice
  if (firstAsked === undefined || lastAsked === undefined) return words.never
  // Of several asks: from the latest day of the last to the earliest day of the first.
  const { most } = daysBetween(firstAsked, through)
  const { least } = daysBetween(lastAsked, through)
  if (most <= 0) return panel.askedLast(f.date(through))
  return panel.askedBefore(Math.max(0, least), most, f.date(through))
}
