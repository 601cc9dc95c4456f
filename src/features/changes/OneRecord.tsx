import { useMemo } from 'react'
import type { Change, Entity } from '#src/contract/changes.ts'
import { RecordLink } from '#src/shell/history/RecordLink.tsx'
import { useTelling } from '#src/shell/history/useTelling.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesPage.module.css'

/** Says that the list holds the changes of one record alone, and lifts that. */
export function OneRecord(props: {
  entity: Entity
  entityId: string
  /** All changes: one of them may hold the name of a record that is no more. */
  known: readonly Change[]
  lift: () => void
}) {
  const { entity, entityId, known, lift } = props
  const named = useMemo(() => {
    const own = known.flatMap(({ ops }) =>
      ops.filter((op) => op.entity === entity && op.entityId === entityId),
    )
    // Where nothing was changed of it, its name is looked up all the same.
    const asked = { entity, entityId, field: 'id', before: null, after: null }
    return [{ ops: [...own, asked] }]
  }, [known, entity, entityId])
  const telling = useTelling(named)
  const { page } = telling.w
  return (
    <p className={styles['one']}>
      <span>
        {page.oneRecord} <RecordLink entity={entity} entityId={entityId} telling={telling} />
      </span>
      <Button onClick={lift}>{page.allRecords}</Button>
    </p>
  )
}
