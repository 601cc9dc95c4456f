import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { topicsQuery } from '#src/client/queries.ts'
import { pick } from '#src/domain/text2.ts'
import { useAddress, withChoice } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './VoicesView.module.css'
import { useVoicesWords } from './words.ts'

/** Which claim the page is about: it is a part of the filter, as all else is. */
export function TopicSelect() {
  const words = useVoicesWords()
  const { lang, f } = useLanguage()
  const { address, setFilter } = useAddress()
  const topics = useQuery(topicsQuery())
  const id = useId()
  const { filter } = address
  const asked = filter.topic ?? { any: [], none: [] }
  const several = asked.any.length > 1 || asked.none.length > 0
  const named = (topics.data?.items ?? [])
    .map(({ id: topic, label }) => ({ topic, name: pick(label, lang).text }))
    .toSorted((a, b) => f.compare(a.name, b.name))
  return (
    <div className={styles['select']}>
      <label htmlFor={id}>{words.topic}</label>
      <select
        id={id}
        value={several ? '…' : (asked.any[0] ?? '')}
        onChange={({ target: { value } }) =>
          setFilter(withChoice(filter, 'topic', { any: value === '' ? [] : [value] }))
        }
      >
        <option value="">{words.allTopics}</option>
        {several && (
          <option value="…" disabled>
            {words.severalTopics}
          </option>
        )}
        {named.map(({ topic, name }) => (
          <option key={topic} value={topic}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
