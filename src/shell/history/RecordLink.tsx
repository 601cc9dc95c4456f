import { Link } from '@tanstack/react-router'
import { paths, topicAnchor } from '#src/app/paths.ts'
import type { Entity } from '#src/contract/changes.ts'
import { recordName } from './telling.ts'
import type { Telling } from './telling.ts'

/**
 * The name of a record, which leads to where the record is shown whole: the one place that knows
 * where. Kinds that are shown nowhere by themselves have their name alone.
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
  return name
}
