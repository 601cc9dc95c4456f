import { useMemo } from 'react'
import type { Change, Entity } from '#src/contract/changes.ts'
import { ChangeEntry } from './ChangeEntry.tsx'
import styles from './history.module.css'
import { useNow } from './useNow.ts'
import { useTelling } from './useTelling.ts'

/** Changes in words, in the order given. */
export function ChangeList(props: {
  label: string
  changes: readonly Change[]
  /** All changes at hand, for what an undo took back. */
  known: readonly Change[]
  undone: readonly string[]
  only?: { entity: Entity; entityId: string }
}) {
  const { changes, known, undone, only } = props
  const byId = useMemo(() => new Map(known.map((change) => [change.id, change])), [known])
  const telling = useTelling(changes)
  const now = useNow()
  return (
    <ol className={styles['list']} aria-label={props.label} data-single={only ? '' : undefined}>
      {changes.map((change) => (
        <ChangeEntry
          key={change.id}
          change={change}
          undone={undone.includes(change.id)}
          telling={telling}
          now={now}
          changeById={(id) => byId.get(id)}
          {...(only ? { only } : {})}
        />
      ))}
    </ol>
  )
}
