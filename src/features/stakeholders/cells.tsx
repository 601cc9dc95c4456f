import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { DateBasis } from '#src/contract/stakeholders.ts'
import { basisOf } from '#src/domain/dates.ts'
import { heardNarrowings } from '#src/domain/narrow.ts'
import type { HeardCount } from '#src/domain/narrow.ts'
import { foundBy } from '#src/domain/stakeholderTable.ts'
import { pick } from '#src/domain/text2.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Basis } from './Basis.tsx'
import { CountLink, NarrowLink } from './CountLink.tsx'
import styles from './cells.module.css'
import type { ColumnId } from './columnId.ts'
import type { Filled } from './lines.ts'
import { ProfileLink } from './ProfileLink.tsx'
import { StatementWords } from '#src/shell/StatementWords.tsx'
import { useStakeholderWords } from './words.ts'

/** Topics shown before «n more». */
const SHOWN_TOPICS = 3

/** The row's first link, which opens the profile; under it what and from where it is. */
export function NameCell({ index, row }: Filled) {
  const { f, lang } = useLanguage()
  const { kind, also } = useStakeholderWords()
  const { find = '' } = useAddress().address
  const { stakeholder } = row
  const names = foundBy(find, stakeholder, lang)
  return (
    <>
      <ProfileLink id={stakeholder.id} className={styles['name']} index={index}>
        <Localized text={stakeholder.name} />
      </ProfileLink>
      {names.length > 0 && <div className={styles['beside']}>{also(f.list(names))}</div>}
      <div className={styles['beside']}>
        {kind[stakeholder.kind]}
        {stakeholder.country !== undefined && (
          <>
            {' · '}
            <FilterLink values={{ country: stakeholder.country }}>
              {f.country(stakeholder.country)}
            </FilterLink>
          </>
        )}
      </div>
    </>
  )
}

export function GroupCell({ row, refs }: Filled) {
  const group = refs.group(row.stakeholder.group)
  if (!group) return row.stakeholder.group
  return (
    <FilterLink values={{ group: group.id }}>
      <Localized text={group.label} />
    </FilterLink>
  )
}

/** Makes the cell of a number. */
export function countCell(column: ColumnId, of: HeardCount) {
  return function CountCell({ row }: Filled) {
    const words = useStakeholderWords()
    const { lang } = useLanguage()
    const { id, name } = row.stakeholder
    return (
      <CountLink
        count={row.heard[of]}
        to={heardNarrowings[of](id)}
        about={words.counted(words.columns[column], pick(name, lang).text)}
      />
    )
  }
}

/** A date that opens the statement it is the date of. */
function DateCell(props: {
  id: string | undefined
  date: string | undefined
  basis: DateBasis | undefined
  name: string
}) {
  const words = useStakeholderWords()
  if (props.id === undefined || props.date === undefined) return null
  return (
    <>
      <OpenLink id={props.id} className={styles['open']}>
        <DateText date={props.date} width="short" />
        <Hidden>{words.openStatement(props.name)}</Hidden>
      </OpenLink>
      <Basis basis={props.basis} />
    </>
  )
}

export function FirstHeardCell({ row }: Filled) {
  const { lang } = useLanguage()
  const { firstId, firstHeard, firstBasis } = row.heard
  const name = pick(row.stakeholder.name, lang).text
  return <DateCell id={firstId} date={firstHeard} basis={firstBasis} name={name} />
}

export function LastHeardCell({ row }: Filled) {
  const { lang } = useLanguage()
  const { lastId, lastHeard, lastBasis } = row.heard
  const name = pick(row.stakeholder.name, lang).text
  return <DateCell id={lastId} date={lastHeard} basis={lastBasis} name={name} />
}

/** The claims it spoke to, most statements first. */
export function TopicsCell({ row, refs }: Filled) {
  const words = useStakeholderWords()
  const { lang } = useLanguage()
  const searchOf = useViewSearch()
  const { id, name } = row.stakeholder
  const { topicIds } = row.heard
  const more = topicIds.length - SHOWN_TOPICS
  return (
    <ul className={styles['topics']}>
      {topicIds.slice(0, SHOWN_TOPICS).map((topicId) => {
        const topic = refs.topic(topicId)
        return (
          <li key={topicId}>
            <NarrowLink to={{ stakeholder: id, topic: topicId }}>
              {topic ? <Localized text={topic.label} /> : topicId}
            </NarrowLink>
          </li>
        )
      })}
      {more > 0 && (
        <li>
          <Link
            className={styles['more']}
            to={paths.stakeholder}
            params={{ stakeholderId: id }}
            search={searchOf('stakeholder')}
            hash="positions"
          >
            {words.more(more)}
            <Hidden>{words.moreOf(more, pick(name, lang).text)}</Hidden>
          </Link>
        </li>
      )}
    </ul>
  )
}

/** What it said last, in its own words; the date opens it. */
export function LastWordsCell({ row }: Filled) {
  const words = useStakeholderWords()
  const { m, f, lang } = useLanguage()
  const { lastWords } = row
  if (!lastWords) return null
  const { statement, dateUsed } = lastWords
  return (
    <>
      <StatementWords statement={statement} />
      <OpenLink id={statement.id} className={styles['when']}>
        {dateUsed ? f.date(dateUsed.date, 'short') : m.records.noDate}
        <Hidden>{words.openStatement(pick(row.stakeholder.name, lang).text)}</Hidden>
      </OpenLink>
      <Basis basis={dateUsed && basisOf(statement, dateUsed)} />
    </>
  )
}
