import { Fragment } from 'react'
import type { StatementRow } from '#src/contract/answers.ts'
import { pick } from '#src/domain/text2.ts'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { ProfileLink } from '../ProfileLink.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'

/** Names, each the way to its profile. */
export function ProfileNames({ ids, refs }: { ids: readonly string[]; refs: RefLookup }) {
  const { f } = useLanguage()
  return ids.map((id, at) => {
    const stakeholder = refs.stakeholder(id)
    return (
      <Fragment key={id}>
        {at > 0 && f.semicolon}
        <ProfileLink id={id}>
          {stakeholder ? <Localized text={stakeholder.name} /> : id}
        </ProfileLink>
      </Fragment>
    )
  })
}

/**
 * When, by whom where that is another, and for whom a statement was said; the date opens it. The
 * status stands here where it is not plainly accepted.
 */
export function StatementLine(props: {
  row: StatementRow
  refs: RefLookup
  /** Whose profile it stands in. */
  id: string
}) {
  const { m, f, lang } = useLanguage()
  const words = useStakeholderWords()
  const { row, refs, id } = props
  const { statement, dateUsed } = row
  const speaker = refs.stakeholder(statement.speakerId)
  const name = speaker ? pick(speaker.name, lang).text : statement.speakerId
  const speakerId = speaker?.id ?? statement.speakerId
  return (
    <p className={styles['line']}>
      <OpenLink id={statement.id} className={styles['when']}>
        {dateUsed ? f.date(dateUsed.date) : m.records.noDate}
        <Hidden>{words.openStatement(name)}</Hidden>
      </OpenLink>
      {dateUsed?.basis === 'said' && statement.saidOnBasis === 'inferred' && (
        <> ({words.profile.inferred})</>
      )}
      {dateUsed?.basis === 'published' && <> ({m.statements.publishedInstead})</>}
      {speakerId !== id && (
        <>
          {' · '}
          {words.profile.saidBy} <ProfileNames ids={[speakerId]} refs={refs} />
        </>
      )}
      {statement.onBehalfOfIds.length > 0 && (
        <>
          {' · '}
          {words.profile.onBehalfOf} <ProfileNames ids={statement.onBehalfOfIds} refs={refs} />
        </>
      )}
      {statement.status !== 'accepted' && <> · {m.records.status[statement.status]}</>}
    </p>
  )
}
