import { useId } from 'react'
import type { ReactNode } from 'react'
import type { ChangePage } from '#src/contract/writes.ts'
import { RecordLink } from '#src/shell/history/RecordLink.tsx'
import { useTelling } from '#src/shell/history/useTelling.ts'
import type { Telling } from '#src/shell/history/telling.ts'
import { fieldLabel, valueParts } from '#src/shell/history/valueParts.ts'
import { saveFile } from '#src/shell/saveFile.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesPage.module.css'

type Conflict = ChangePage['conflicts'][number]

const asOp = ({ entity, entityId, field, shipped, mine }: Conflict) => ({
  entity,
  entityId,
  field,
  before: shipped,
  after: mine,
})

/** What of the log asks for a look: fields changed twice, changes no record takes, unreadable entries. */
export function Troubles({ page }: { page: ChangePage }) {
  const { conflicts, refused, damaged } = page
  const telling = useTelling([{ ops: conflicts.map(asOp) }])
  const words = telling.w.page
  return (
    <>
      {conflicts.length > 0 && (
        <Trouble title={words.conflicts} body={words.conflictsBody}>
          {conflicts.map((conflict) => (
            <ConflictItem
              key={`${conflict.entity} ${conflict.entityId} ${conflict.field}`}
              conflict={conflict}
              telling={telling}
            />
          ))}
        </Trouble>
      )}
      {refused.length > 0 && (
        <Trouble title={words.refused} body={words.refusedBody}>
          {refused.map(({ changeId, message }) => (
            <li key={`${changeId} ${message}`}>
              <code lang="en">{message}</code> <span className={styles['id']}>{changeId}</span>
            </li>
          ))}
        </Trouble>
      )}
      {damaged.length > 0 && (
        <Trouble title={words.damaged} body={words.damagedBody}>
          {damaged.map(({ key, raw }) => (
            <li key={key} className={styles['damaged']}>
              <span>{words.entry(key)}</span>
              <Button
                onClick={() =>
                  saveFile(
                    new Blob([raw], { type: 'text/plain' }),
                    `parley-entry-${key.replaceAll(/[^\w-]+/gu, '-')}.txt`,
                  )
                }
              >
                {words.download}
              </Button>
            </li>
          ))}
        </Trouble>
      )}
    </>
  )
}

function Trouble(props: { title: string; body: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles['trouble']} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p>{props.body}</p>
      <ul>{props.children}</ul>
    </section>
  )
}

function ConflictItem({ conflict, telling }: { conflict: Conflict; telling: Telling }) {
  const { entity, entityId, field, shipped, mine } = conflict
  const { w } = telling
  const words = (value: unknown) =>
    valueParts(entity, field, value, telling)
      .map(({ label, text }) => (label === fieldLabel(field, telling) ? text : w.pair(label, text)))
      .join('; ') || w.empty
  return (
    <li>
      <RecordLink entity={entity} entityId={entityId} telling={telling} />
      <dl className={styles['values']}>
        <div>
          <dt>{w.page.shippedValue}</dt>
          <dd>{words(shipped)}</dd>
        </div>
        <div>
          <dt>{w.page.mineValue}</dt>
          <dd>{words(mine)}</dd>
        </div>
      </dl>
    </li>
  )
}
