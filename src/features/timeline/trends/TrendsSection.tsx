import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { trendsQuery } from '#src/client/queries.ts'
import { trendViewOf } from '#src/contract/address.ts'
import type { Trends } from '#src/contract/trends.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useAddress, useListedAddress } from '#src/shell/useAddress.ts'
import { Controls } from './Controls.tsx'
import { TrendFigure } from './TrendFigure.tsx'
import series from '#src/shell/trends/series.module.css'
import styles from './TrendsSection.module.css'
import { choiceOf } from './trendChoice.ts'
import { useTrendWords } from '#src/shell/trends/useTrendWords.ts'

/** Statements over time by stance, group or topic, under the lanes of the timeline. */
export function TrendsSection() {
  const { address } = useAddress()
  const { w, lang } = useTrendWords()
  const id = useId()
  const listed = useListedAddress()
  const choice = choiceOf(trendViewOf(address))
  const { by, unit, shape } = choiceOf(trendViewOf(listed))
  const asked = useQuery({
    ...trendsQuery({ filter: listed.filter, by, unit, lang }),
    placeholderData: keepPreviousData<Trends>,
  })
  const stale = asked.isPlaceholderData || listed.filter !== address.filter
  return (
    <section className={`${series['series']} ${styles['section']}`} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{w.title}</h2>
        <Controls choice={choice} />
      </div>
      {asked.data ? (
        <TrendFigure trends={asked.data} shape={shape} stale={stale} />
      ) : asked.isError ? (
        <ListProblem error={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <p className={styles['loading']}>{w.loading}</p>
      )}
    </section>
  )
}
