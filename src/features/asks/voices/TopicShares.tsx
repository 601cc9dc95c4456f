import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Voices } from '#src/contract/voices.ts'
import { drawnSeries } from '#src/shell/trends/drawnSeries.ts'
import { fillOf } from '#src/shell/trends/looks.ts'
import { inSeries } from '#src/shell/trends/trendFilters.ts'
import { useTrendLink } from '#src/shell/trends/useTrendLink.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { TopicTable } from './TopicTable.tsx'
import styles from './TopicShares.module.css'
import sections from './VoicesView.module.css'
import { useVoiceChoice } from './useVoiceChoice.ts'
import { useVoiceNames } from './useVoiceNames.ts'
import { voiceTrends } from './voiceTrends.ts'
import { useVoicesWords } from './words.ts'

/** For each claim how the groups share what is said on it, in the colours of the chart above. */
export function TopicShares({ voices }: { voices: Voices }) {
  const words = useVoicesWords()
  const { f } = useLanguage()
  const { address } = useAddress()
  const { filter } = address
  const { basis } = useVoiceChoice()
  const names = useVoiceNames(voices)
  const link = useTrendLink('statements')
  const id = useId()
  const [open, setOpen] = useState(false)
  const { groups, topics } = voices
  const drawn = drawnSeries(voiceTrends(voices, basis)).map((each) => ({
    look: each.look,
    keys: each.keys,
    places: each.keys.map((key) => groups.findIndex((group) => group.key === key)),
    name: each.only ? names.group(each.only) : words.others(each.keys.length),
  }))
  return (
    <section aria-labelledby={id} className={sections['section']}>
      <h2 id={id}>{words.byTopic}</h2>
      <p className={sections['note']}>{words.topicsCoded}</p>
      <ul className={styles['list']} data-shares="">
        {topics.map((topic) => {
          const own = inSeries(filter, 'topic', [topic.key])
          const name = names.topic(topic)
          // Shares are of what the groups add up to: an article may count in several of them.
          const sum = topic.groups.reduce((all, count) => all + count[basis], 0)
          return (
            <li key={topic.key}>
              {own ? (
                <Link className={styles['name']} to="." search={{ ...address, filter: own }}>
                  {name}
                </Link>
              ) : (
                <span>{name}</span>
              )}
              <a {...link(own)} className={styles['count']}>
                {words[basis](topic.all[basis])}
              </a>
              <span className={styles['bar']}>
                {drawn.map(({ look, keys, places, name: group }) => {
                  const count = places.reduce(
                    (all, place) => all + (topic.groups[place]?.[basis] ?? 0),
                    0,
                  )
                  if (count === 0) return null
                  const told = words.segment(
                    name,
                    group,
                    words[basis](count),
                    f.percent(count / sum),
                  )
                  return (
                    <a
                      key={look}
                      {...link(own && inSeries(own, 'group', keys))}
                      // The table below has them all, for keys too.
                      tabIndex={-1}
                      aria-label={told}
                      title={told}
                      style={{ flexGrow: count, background: fillOf(look, '') }}
                    />
                  )
                })}
              </span>
            </li>
          )
        })}
      </ul>
      <details
        className={sections['numbers']}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{words.numbers}</summary>
        {open && <TopicTable voices={voices} basis={basis} />}
      </details>
    </section>
  )
}
