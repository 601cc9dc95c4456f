import type { ReactNode } from 'react'
import type { FacetCount } from '#src/contract/answers.ts'
import type { Narrowing } from '#src/domain/narrow.ts'
import { pick } from '#src/domain/text2.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { CountLink } from '../CountLink.tsx'
import { ProfileLink } from '../ProfileLink.tsx'
import { Absent } from './Absent.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** Whom it speaks to, and who speaks to it, most statements first. */
export function Contacts({ detail }: ProfilePart) {
  const words = useStakeholderWords().profile
  const { id } = detail.stakeholder
  return (
    <div className={styles['contacts']}>
      <Counted
        title={words.speaksTo}
        counts={detail.speaksTo}
        absent={<Absent detail={detail} what="speaksTo" />}
        to={(other) => ({ stakeholder: id, addressee: other })}
        about={words.spoke}
      />
      <Counted
        title={words.spokenToBy}
        counts={detail.spokenToBy}
        absent={<Absent detail={detail} what="spokenToBy" />}
        to={(other) => ({ addressee: id, stakeholder: other })}
        about={words.spokenTo}
      />
    </div>
  )
}

function Counted(props: {
  title: string
  counts: readonly FacetCount[]
  to: (other: string) => Narrowing
  about: (other: string) => string
  absent: ReactNode
}) {
  const { lang } = useLanguage()
  return (
    <div>
      <h3 className={styles['sub']}>{props.title}</h3>
      {props.counts.length === 0 && props.absent}
      <ul className={styles['rows']}>
        {props.counts.map(({ value, count, label }) => (
          <li key={value}>
            <ProfileLink id={value}>{label ? <Localized text={label} /> : value}</ProfileLink>
            <CountLink
              count={count}
              to={props.to(value)}
              about={` ${props.about(label ? pick(label, lang).text : value)}`}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
