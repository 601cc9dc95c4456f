import type { Voices } from '#src/contract/voices.ts'
import { inSeries } from '#src/shell/trends/trendFilters.ts'
import table from '#src/shell/trends/TrendTable.module.css'
import { useTrendLink } from '#src/shell/trends/useTrendLink.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useVoiceNames } from './useVoiceNames.ts'
import type { Basis } from './voiceTrends.ts'
import { useVoicesWords } from './words.ts'

/** Every number by claim and group, each a link to its statements. */
export function TopicTable({ voices, basis }: { voices: Voices; basis: Basis }) {
  const words = useVoicesWords()
  const { f } = useLanguage()
  const { filter } = useAddress().address
  const names = useVoiceNames(voices)
  const link = useTrendLink('statements')
  const { groups, topics } = voices
  const shown = groups
    .map((group, place) => ({ ...group, place }))
    .filter(({ all }) => all.statements > 0)
  return (
    <div className={table['box']} role="group" aria-label={words.topicTable} tabIndex={0}>
      <table className={table['table']} aria-label={words.topicTable}>
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            {shown.map((group) => (
              <th key={group.key} scope="col">
                <a {...link(inSeries(filter, 'group', [group.key]))}>{names.group(group)}</a>
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => {
            const own = inSeries(filter, 'topic', [topic.key])
            const name = names.topic(topic)
            return (
              <tr key={topic.key}>
                <th scope="row">
                  <a {...link(own)}>{name}</a>
                </th>
                {shown.map((group) => {
                  const count = topic.groups[group.place]![basis]
                  if (count === 0) {
                    return (
                      <td key={group.key}>
                        <span className={table['zero']}>{f.number(0)}</span>
                      </td>
                    )
                  }
                  return (
                    <td key={group.key}>
                      <a
                        {...link(own && inSeries(own, 'group', [group.key]))}
                        aria-label={words.cell(name, names.group(group), words[basis](count))}
                      >
                        {f.number(count)}
                      </a>
                    </td>
                  )
                })}
                <td>
                  <a
                    {...link(own)}
                    aria-label={words.cell(name, words.total, words[basis](topic.all[basis]))}
                  >
                    {f.number(topic.all[basis])}
                  </a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
