import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { StakeholderDetail } from '#src/contract/stakeholders.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useStakeholderWords } from '../words.ts'
import { Articles } from './Articles.tsx'
import { Asks } from './Asks.tsx'
import { Contacts } from './Contacts.tsx'
import { LastWords } from './LastWords.tsx'
import { NothingHere } from './NothingHere.tsx'
import { Positions } from './Positions.tsx'
import styles from './Profile.module.css'
import { ProfileHead } from './ProfileHead.tsx'
import { Members, Roles } from './Roles.tsx'
import { Timelines } from './Timelines.tsx'
import type { ProfilePart, SectionId } from './part.ts'

/** The whole profile: only the sections that have something to show, words first. */
export function Profile({ detail }: { detail: StakeholderDetail }) {
  const part: ProfilePart = useMemo(() => ({ detail, refs: refLookup(detail.refs) }), [detail])
  const { stakeholder, heard } = detail
  const sections: [SectionId, ReactNode | false][] = [
    ['words', detail.lastWords.length > 0 && <LastWords {...part} />],
    ['roles', !stakeholder.private && stakeholder.roles.length > 0 && <Roles {...part} />],
    ['members', detail.members.length > 0 && <Members {...part} />],
    ['timeline', heard.said + heard.saidOnItsBehalf > 0 && <Timelines {...part} />],
    ['positions', detail.positions.length > 0 && <Positions {...part} />],
    ['asks-made', detail.asksMade.length > 0 && <Asks {...part} of="made" />],
    ['asks-received', detail.asksReceived.length > 0 && <Asks {...part} of="received" />],
    ['contacts', detail.speaksTo.length + detail.spokenToBy.length > 0 && <Contacts {...part} />],
    ['articles', detail.articles.length > 0 && <Articles {...part} />],
  ]
  const shown = sections.filter(([, content]) => content !== false)
  const nothing = heard.said + heard.saidOnItsBehalf + heard.addressed === 0
  return (
    <article className={styles['page']}>
      <ProfileHead {...part} />
      {nothing && <NothingHere {...part} />}
      {shown.length > 1 && <Contents ids={shown.map(([id]) => id)} />}
      {shown.map(([id, content]) => (
        <Section key={id} id={id} onBehalf={heard.said === 0}>
          {content}
        </Section>
      ))}
    </article>
  )
}

function Contents({ ids }: { ids: readonly SectionId[] }) {
  const words = useStakeholderWords().profile
  return (
    <nav aria-label={words.contents} className={styles['contents']}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.sections[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Sections that hold what Parley's coders read in the words. */
const coded: readonly SectionId[] = ['positions', 'asks-made', 'asks-received']

function Section(props: { id: SectionId; onBehalf: boolean; children: ReactNode }) {
  const words = useStakeholderWords().profile
  const { id } = props
  const title = id === 'words' && props.onBehalf ? words.wordsOnBehalf : words.sections[id]
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {coded.includes(id) && <span className={styles['coded']}> {words.codedBy}</span>}
      </h2>
      {props.children}
    </section>
  )
}
