import { Link } from '@tanstack/react-router'
import { paths, profilePermalink, recordKinds } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import { heardNarrowings } from '#src/domain/narrow.ts'
import type { HeardCount } from '#src/domain/narrow.ts'
import { pick } from '#src/domain/text2.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { ShareLinkButton } from '#src/shell/share/ShareLinkButton.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { printPage } from '#src/ui/printPage.ts'
import { Basis } from '../Basis.tsx'
import { CountLink } from '../CountLink.tsx'
import type { ColumnId } from '../columnId.ts'
import { useStakeholderWords } from '../words.ts'
import { Coverage } from './Coverage.tsx'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

const counts: readonly (readonly [ColumnId, HeardCount])[] = [
  ['said', 'said'],
  ['ownName', 'saidInOwnName'],
  ['forOthers', 'saidOnBehalfOfOthers'],
  ['onItsBehalf', 'saidOnItsBehalf'],
  ['addressed', 'addressed'],
  ['asksMade', 'asksMade'],
  ['asksReceived', 'asksReceived'],
]

/** Who it is, and the numbers of the table. */
export function ProfileHead({ detail, refs }: ProfilePart) {
  const { f, lang } = useLanguage()
  const words = useStakeholderWords()
  const { stakeholder } = detail
  const { aliases, country, kind, note } = stakeholder
  const { address } = useAddress()
  const link = profilePermalink(stakeholder.id, writeAddress({ filter: address.filter }))
  const name = pick(stakeholder.name, lang).text
  const group = refs.group(stakeholder.group)
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <h1>
          <Localized text={stakeholder.name} />
        </h1>
        <div className={styles['tools']}>
          <ShareLinkButton link={link} text={() => name} />
          <Button onClick={() => void printPage()}>{words.profile.print}</Button>
          <Link
            className={buttonClass()}
            to={paths.record}
            params={{ kind: recordKinds.stakeholder, recordId: stakeholder.id }}
            search={{ filter: {} }}
          >
            {words.profile.edit}
          </Link>
          <Link
            className={buttonClass('quiet')}
            to={paths.merge}
            params={{ kind: 'stakeholder', from: stakeholder.id, into: undefined }}
            search={{ filter: {} }}
          >
            {words.profile.merge}
          </Link>
        </div>
      </div>
      <p className={styles['facts']}>
        {words.kind[kind]}
        {group && (
          <>
            {' · '}
            <FilterLink values={{ group: group.id }}>
              <Localized text={group.label} />
            </FilterLink>
          </>
        )}
        {country !== undefined && (
          <>
            {' · '}
            <FilterLink values={{ country }}>{f.country(country)}</FilterLink>
          </>
        )}
      </p>
      {aliases.length > 0 && !stakeholder.private && (
        <p className={styles['quiet']}>{words.profile.aliases(aliases.join(', '))}</p>
      )}
      {note && (
        <p className={styles['note']}>
          <Localized text={note} />
        </p>
      )}
      <Coverage detail={detail} />
      <Numbers detail={detail} />
    </header>
  )
}

function Numbers({ detail }: Pick<ProfilePart, 'detail'>) {
  const { lang } = useLanguage()
  const words = useStakeholderWords()
  const { stakeholder, heard } = detail
  const name = pick(stakeholder.name, lang).text
  return (
    <dl className={styles['numbers']}>
      {counts.map(([column, of]) => (
        <div key={of}>
          <dt>{words.columns[column]}</dt>
          <dd>
            <CountLink
              count={heard[of]}
              to={heardNarrowings[of](stakeholder.id)}
              about={words.counted(words.columns[column], name)}
            />
          </dd>
        </div>
      ))}
      {(['first', 'last'] as const).map((which) => {
        const date = heard[`${which}Heard`]
        const id = heard[`${which}Id`]
        if (date === undefined || id === undefined) return null
        return (
          <div key={which}>
            <dt>{words.columns[`${which}Heard`]}</dt>
            <dd>
              <OpenLink id={id} className={styles['date']}>
                <DateText date={date} width="short" />
                <Hidden>{words.openStatement(name)}</Hidden>
              </OpenLink>
              <Basis basis={heard[`${which}Basis`]} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
