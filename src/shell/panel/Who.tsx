import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { paths } from '#src/app/paths.ts'
import type { StatementDetail } from '#src/contract/answers.ts'
import { roleThen, titleNames } from '#src/domain/roles.ts'
import { pick } from '#src/domain/text2.ts'
import { DateText } from '#src/ui/DateText.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { FilterLink } from '../FilterLink.tsx'
import { useViewSearch } from '../useView.ts'
import styles from './PanelBody.module.css'
import type { DetailRefs } from './detailRefs.ts'
import { usePanelWords } from './panelWords.ts'

/** Names of stakeholders, each a link to their statements in that part. */
export function Names(props: {
  ids: readonly string[]
  filterKey: 'onBehalfOf' | 'addressee' | 'stakeholder'
  refs: DetailRefs
}) {
  const { f } = useLanguage()
  return props.ids.map((id, at) => {
    const stakeholder = props.refs.stakeholder(id)
    return (
      <Fragment key={id}>
        {at > 0 && f.semicolon}
        <FilterLink values={{ [props.filterKey]: id }}>
          {stakeholder ? <Localized text={stakeholder.name} /> : id}
        </FilterLink>
      </Fragment>
    )
  })
}

/** Who spoke, in which role then, for whom, to whom, when. */
export function Who({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const { lang } = useLanguage()
  const panel = usePanelWords()
  const searchOf = useViewSearch()
  const { statement, dateUsed } = detail
  const { fields } = panel
  const speaker = refs.stakeholder(statement.speakerId)
  const role = speaker && roleThen(speaker, dateUsed?.date, statement.onBehalfOfIds)
  const organization =
    role?.organizationId === undefined ? undefined : refs.stakeholder(role.organizationId)
  const group = speaker && refs.group(speaker.group)
  // «President of CENCO, CENCO» says it twice.
  const title = role && pick(role.title, lang).text
  const named = organization && title !== undefined && titleNames(title, organization)
  return (
    <dl className={styles['list']}>
      <dt>{fields.who}</dt>
      <dd>
        <FilterLink values={{ stakeholder: statement.speakerId }} className={styles['name']}>
          {speaker ? <Localized text={speaker.name} /> : statement.speakerId}
        </FilterLink>
        {role && (
          <>
            {panel.roleJoin}
            <Localized text={role.title} />
            {organization && !named && (
              <>
                {panel.roleJoin}
                <Localized text={organization.name} />
              </>
            )}
          </>
        )}
        <div className={styles['quiet']}>
          {group && (
            <>
              <FilterLink values={{ group: group.id }}>
                <Localized text={group.label} />
              </FilterLink>
              {' · '}
            </>
          )}
          <Link
            className={styles['link']}
            to={paths.stakeholder}
            params={{ stakeholderId: speaker?.id ?? statement.speakerId }}
            search={searchOf('stakeholder')}
          >
            {panel.profile}
          </Link>
        </div>
      </dd>
      {statement.onBehalfOfIds.length > 0 && (
        <>
          <dt>{fields.onBehalfOf}</dt>
          <dd>
            <Names ids={statement.onBehalfOfIds} filterKey="onBehalfOf" refs={refs} />
          </dd>
        </>
      )}
      {statement.addresseeIds.length > 0 && (
        <>
          <dt>{fields.to}</dt>
          <dd>
            <Names ids={statement.addresseeIds} filterKey="addressee" refs={refs} />
          </dd>
        </>
      )}
      <dt>{fields.said}</dt>
      <dd>
        {statement.saidOn === undefined ? (
          panel.saidUnknown
        ) : (
          <>
            <DateText date={statement.saidOn} />
            {statement.saidOnBasis === 'inferred' && (
              <span className={styles['quiet']}> ({panel.inferred})</span>
            )}
          </>
        )}
      </dd>
    </dl>
  )
}
