import { Fragment } from 'react'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { StanceMark } from '#src/ui/StanceMark.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { FilterLink } from '../FilterLink.tsx'
import styles from './cells.module.css'
import type { Filled } from './line.ts'

export function StakeholderCell({ row, refs }: Filled) {
  const speaker = refs.stakeholder(row.statement.speakerId)
  const group = speaker && refs.group(speaker.group)
  return (
    <>
      <FilterLink values={{ stakeholder: row.statement.speakerId }} className={styles['name']}>
        {speaker ? <Localized text={speaker.name} /> : row.statement.speakerId}
      </FilterLink>
      {group && (
        <div className={styles['beside']}>
          <FilterLink values={{ group: group.id }}>
            <Localized text={group.label} />
          </FilterLink>
        </div>
      )}
    </>
  )
}

/** Stances with their claims, both ways: the mark for the eye, the word for the ear. */
export function PositionsCell({ row, refs }: Filled) {
  const { m } = useLanguage()
  const { positions, wording } = row.statement
  if (positions.length === 0) return null
  return (
    <ul className={styles['positions']}>
      {positions.map(({ topicId, stance }) => {
        const topic = refs.topic(topicId)
        return (
          <li key={`${topicId} ${stance}`}>
            <span className={styles['mark']}>
              <StanceMark stance={stance} outline={wording === 'summary'} />
            </span>
            <FilterLink values={{ topic: topicId, stance }}>
              <Hidden>{m.records.position(m.records.stance[stance], '')}</Hidden>
              {topic ? <Localized text={topic.label} /> : topicId}
            </FilterLink>
          </li>
        )
      })}
    </ul>
  )
}

function Names(props: Filled & { ids: readonly string[]; filterKey: 'onBehalfOf' | 'addressee' }) {
  return props.ids.map((id, at) => {
    const stakeholder = props.refs.stakeholder(id)
    return (
      <Fragment key={id}>
        {at > 0 && ', '}
        <FilterLink values={{ [props.filterKey]: id }}>
          {stakeholder ? <Localized text={stakeholder.name} /> : id}
        </FilterLink>
      </Fragment>
    )
  })
}

export function OnBehalfCell(props: Filled) {
  return <Names {...props} ids={props.row.statement.onBehalfOfIds} filterKey="onBehalfOf" />
}

export function AddresseesCell(props: Filled) {
  return <Names {...props} ids={props.row.statement.addresseeIds} filterKey="addressee" />
}
