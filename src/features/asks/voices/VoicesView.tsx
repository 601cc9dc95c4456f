import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { voicesQuery } from '#src/client/queries.ts'
import type { Voices } from '#src/contract/voices.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import series from '#src/shell/trends/series.module.css'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { Heard } from './Heard.tsx'
import { OverTime } from './OverTime.tsx'
import { Silent } from './Silent.tsx'
import { TopicShares } from './TopicShares.tsx'
import styles from './VoicesView.module.css'
import { Waiting } from './Waiting.tsx'
import { useVoicesWords } from './words.ts'

/** Who was heard: by group over time and by claim, one by one, and who was asked and waits. */
export function VoicesView() {
  const words = useVoicesWords()
  const { address } = useAddress()
  const { lang } = useLanguage()
  const list = useStatementList()
  const { data, error, isError, refetch, isPlaceholderData } = useQuery({
    ...voicesQuery({ filter: address.filter, lang }),
    placeholderData: keepPreviousData<Voices>,
  })
  if (!data) {
    if (isError) {
      return <ListProblem title={words.problem} error={error} retry={() => void refetch()} />
    }
    return (
      <p className={styles['loading']} aria-busy="true">
        {words.loading}
      </p>
    )
  }
  if (data.all.statements === 0) return list.data ? <NothingFound page={list.data} /> : null
  return (
    <div className={series['series']} aria-busy={isPlaceholderData}>
      <OverTime voices={data} stale={isPlaceholderData} />
      <TopicShares voices={data} />
      <Heard voices={data} />
      <Waiting voices={data} />
      <Silent voices={data} />
    </div>
  )
}
