import { useId } from 'react'
import type { Voices } from '#src/contract/voices.ts'
import styles from './VoicesView.module.css'
import { useVoiceNames } from './useVoiceNames.ts'
import { useVoicesWords } from './words.ts'

/** The groups of whom nothing matches the filter: that is no silence, and the page says so. */
export function Silent({ voices }: { voices: Voices }) {
  const words = useVoicesWords()
  const names = useVoiceNames(voices)
  const id = useId()
  const groups = voices.groups.filter(({ all }) => all.statements === 0)
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{words.silent}</h2>
      <p className={styles['note']}>
        {groups.length === 0
          ? words.everyGroup
          : words.silentWhy(voices.articles, voices.recordsThrough)}
      </p>
      <ul className={styles['silent']}>
        {groups.map((group) => (
          <li key={group.key}>{names.group(group)}</li>
        ))}
      </ul>
    </section>
  )
}
