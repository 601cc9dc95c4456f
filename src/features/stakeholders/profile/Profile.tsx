import { useMemo } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import type { StakeholderDetail } from '#src/contract/stakeholders.ts'
import { pick } from '#src/domain/text2.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useStakeholderWords } from '../words.ts'
import { Absent } from './Absent.tsx'
import { Articles } from './Articles.tsx'
import { Asks } from './Asks.tsx'
import { Changes } from './Changes.tsx'
import { Contacts } from './Contacts.tsx'
import { LastWords } from './LastWords.tsx'
import { NothingHere } from './NothingHere.tsx'
import { Positions } from './Positions.tsx'
import styles from './Profile.module.css'
import { ProfileHead } from './ProfileHead.tsx'
import { Members, Roles } from './Roles.tsx'
import { Timelines } from './Timelines.tsx'
import type { ProfilePart, SectionId } from './part.ts'

/**
 * The whole profile, words first. What is asked of everybody stays where it holds nothing, and
 * says so; where nothing at all is heard one sentence says it for all.
 */
export function Profile({ detail }: { detail: StakeholderDetail }) {
  const { lang } = useLanguage()
  const words = useStakeholderWords().profile
  const part: ProfilePart = useMemo(() => ({ detail, refs: refLookup(detail.refs) }), [detail])
  const { stakeholder, heard } = detail
  const nothing = heard.said + heard.saidOnItsBehalf + heard.addressed === 0
  const absent = (what: ComponentProps<typeof Absent>['what']) =>
    !nothing && <Absent detail={detail} what={what} />
  const noMembers = stakeholder.kind === 'organization' && <Absent detail={detail} what="members" />
  const made = <Asks {...part} of="made" />
  const received = <Asks {...part} of="received" />
  const sections: [SectionId, ReactNode | false][] = [
    ['words', detail.lastWords.length > 0 ? <LastWords {...part} /> : absent('words')],
    ['roles', !stakeholder.private && stakeholder.roles.length > 0 && <Roles {...part} />],
    ['members', detail.members.length > 0 ? <Members {...part} /> : noMembers],
    ['timeline', heard.said + heard.saidOnItsBehalf > 0 && <Timelines {...part} />],
    ['positions', detail.positions.length > 0 ? <Positions {...part} /> : absent('positions')],
    ['changes', heard.said + heard.saidOnItsBehalf > 0 && <Changes {...part} />],
    ['asks-made', detail.asksMade.length > 0 ? made : absent('asksMade')],
    ['asks-received', detail.asksReceived.length > 0 ? received : absent('asksReceived')],
    ['contacts', !nothing && <Contacts {...part} />],
    ['articles', detail.articles.length > 0 && <Articles {...part} />],
  ]
  const onBehalf = heard.said === 0 && heard.saidOnItsBehalf > 0
  const titleOf = (id: SectionId) =>
    id === 'words' && onBehalf
      ? words.wordsOnBehalf(pick(stakeholder.name, lang).text)
      : words.sections[id]
  const shown = sections.filter(([, content]) => content !== false)
  return (
    <article className={styles['page']}>
      <ProfileHead {...part} />
      {nothing && <NothingHere {...part} />}
      {shown.length > 1 && <Contents ids={shown.map(([id]) => id)} />}
      {shown.map(([id, content]) => (
        <Section key={id} id={id} title={titleOf(id)}>
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
const coded: readonly SectionId[] = ['positions', 'changes', 'asks-made', 'asks-received']

function Section(props: { id: SectionId; title: string; children: ReactNode }) {
  const words = useStakeholderWords().profile
  const { id, title } = props
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
