import type { Role } from '#src/contract/records.ts'
import { titleNames } from '#src/domain/roles.ts'
import { pick } from '#src/domain/text2.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { ProfileLink } from '../ProfileLink.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** From when to when, as exactly as it is known. */
function Term({ from, to }: Pick<Role, 'from' | 'to'>) {
  const { f } = useLanguage()
  const { profile } = useStakeholderWords()
  if (from !== undefined && to !== undefined) return profile.between(f.date(from), f.date(to))
  if (from !== undefined) return profile.since(f.date(from))
  if (to !== undefined) return profile.until(f.date(to))
  return profile.roleNoDates
}

/** Titles with their organisations and terms. */
export function Roles({ detail, refs }: ProfilePart) {
  const { lang } = useLanguage()
  return (
    <ul className={styles['rows']}>
      {detail.stakeholder.roles.map((role) => {
        const organization =
          role.organizationId === undefined ? undefined : refs.stakeholder(role.organizationId)
        const title = pick(role.title, lang).text
        return (
          <li key={`${title} ${role.organizationId} ${role.from} ${role.to}`}>
            <span>
              {organization && titleNames(title, organization) ? (
                <ProfileLink id={organization.id}>
                  <Localized text={role.title} />
                </ProfileLink>
              ) : (
                <Localized text={role.title} />
              )}
              {organization && !titleNames(title, organization) && (
                <>
                  {', '}
                  <ProfileLink id={organization.id}>
                    <Localized text={organization.name} />
                  </ProfileLink>
                </>
              )}
            </span>
            <span className={styles['quiet']}>
              <Term {...role} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** People and bodies with a role in this organisation. */
export function Members({ detail, refs }: ProfilePart) {
  return (
    <ul className={styles['rows']}>
      {detail.members.map(({ id, title, ...term }) => {
        const member = refs.stakeholder(id)
        return (
          <li key={`${id} ${title.en} ${title.fr} ${term.from} ${term.to}`}>
            <span>
              <ProfileLink id={id} className={styles['strong']}>
                {member ? <Localized text={member.name} /> : id}
              </ProfileLink>
              {', '}
              <Localized text={title} />
            </span>
            <span className={styles['quiet']}>
              <Term {...term} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
