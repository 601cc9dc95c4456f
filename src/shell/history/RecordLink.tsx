import { Link } from '@tanstack/react-router'
import { paths, recordKinds, topicAnchor } from '#src/app/paths.ts'
import type { Entity } from '#src/contract/changes.ts'
import { recordName } from './telling.ts'
import type { Telling } from './telling.ts'

/**
 * The name of a record as a link: to the statement, the profile, the codebook, or the page where it
 * is kept.
 */
export function RecordLink(props: { entity: Entity; entityId: string; telling: Telling }) {
  const { entity, entityId, telling } = props
  const name = recordName(entity, entityId, telling)
  const search = { filter: {} }
  if (entity === 'statement') {
    return (
      <Link to={paths.statements} params={{ id: entityId }} search={search}>
        {name}
      </Link>
    )
  }
  if (entity === 'stakeholder') {
    return (
      <Link to={paths.stakeholder} params={{ stakeholderId: entityId }} search={search}>
        {name}
      </Link>
    )
  }
  if (entity === 'topic') {
    return (
      <Link to={paths.about} search={search} hash={topicAnchor(entityId)}>
        {name}
      </Link>
    )
  }
  return (
    <Link
      to={paths.record}
      params={{ kind: recordKinds[entity], recordId: entityId }}
      search={search}
    >
      {name}
    </Link>
  )
}
