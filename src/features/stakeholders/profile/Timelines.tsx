import { useState } from 'react'
import type { StatementFilter } from '#src/contract/filter.ts'
import { heardNarrowings, narrow } from '#src/domain/narrow.ts'
import { pick } from '#src/domain/text2.ts'
import { LanesView } from '#src/shell/lanes/LanesView.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** Its statements over time by topic; told apart from them, what others said on its behalf. */
export function Timelines({ detail }: ProfilePart) {
  const words = useStakeholderWords().profile
  const { lang } = useLanguage()
  const { address } = useAddress()
  const { stakeholder, heard } = detail
  const of = (count: 'said' | 'saidOnItsBehalf') =>
    heard[count] === 0 ? undefined : narrow(address.filter, heardNarrowings[count](stakeholder.id))
  const own = of('said')
  const onItsBehalf = of('saidOnItsBehalf')
  return (
    <>
      {own && <Timeline title={words.timelineOwn} filter={own} />}
      {onItsBehalf && (
        <Timeline
          title={words.timelineBehalf(pick(stakeholder.name, lang).text)}
          filter={onItsBehalf}
        />
      )}
    </>
  )
}

function Timeline(props: { title: string; filter: StatementFilter }) {
  const [zoom, setZoom] = useState<string>()
  return (
    <div className={styles['timeline']}>
      <h3 className={styles['sub']}>{props.title}</h3>
      <LanesView filter={props.filter} lanes="topic" order="count" zoom={zoom} onZoom={setZoom} />
    </div>
  )
}
