import { useId, useMemo } from 'react'
import type { ReactNode } from 'react'
import { WHOLE, entitySchemas } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import { useTelling } from '#src/shell/history/useTelling.ts'
import { RecordLink } from '#src/shell/history/RecordLink.tsx'
import { fieldLabel } from '#src/shell/history/valueParts.ts'
import type { Telling } from '#src/shell/history/telling.ts'
import { useNow } from '#src/shell/history/useNow.ts'
import { whenWords } from '#src/shell/history/when.ts'
import { saveFile } from '#src/shell/saveFile.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesPage.module.css'

/** What of the log asks for a look: changes no record takes, unreadable entries. */
export function Troubles(props: {
  page: ChangePage
  /** The log, for who made what could not be applied, and when. */
  changes: readonly Change[]
}) {
  const { page, changes } = props
  const { refused, damaged } = page
  const named = useMemo(
    () =>
      refused.map(({ changeId, ...place }) => ({
        // What it was to become names records too.
        ops: changes.find(({ id }) => id === changeId)?.ops ?? [
          { ...place, before: null, after: null },
        ],
      })),
    [refused, changes],
  )
  const telling = useTelling(named)
  const words = telling.w.page
  return (
    <>
      {refused.length > 0 && (
        <Trouble title={words.refused} body={words.refusedBody}>
          {refused.map((each) => (
            <RefusedItem
              key={`${each.changeId} ${each.entityId} ${each.field} ${each.message}`}
              refused={each}
              change={changes.find(({ id }) => id === each.changeId)}
              telling={telling}
            />
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

/** Why no record can take it: what the schema says of it, in its English, comes as a detail. */
function reasonOf({ entity, field }: ChangePage['refused'][number]) {
  if (field === 'id') return 'id'
  const { shape } = entitySchemas[entity]
  return field === WHOLE || Object.hasOwn(shape, field) ? 'misfit' : 'unknown-field'
}

/** Which field of which record could not be changed, by whom and when, and what was said. */
function RefusedItem(props: {
  refused: ChangePage['refused'][number]
  /** Undefined while the log is still coming. */
  change: Change | undefined
  telling: Telling
}) {
  const { refused, change, telling } = props
  const { entity, entityId, field, message } = refused
  const { w, f } = telling
  const now = useNow()
  return (
    <li>
      <h3 className={styles['place']}>
        {field === WHOLE ? w.whole : fieldLabel(entity, field, telling)}{' '}
        <span className={styles['record']}>
          <RecordLink entity={entity} entityId={entityId} telling={telling} />
        </span>
      </h3>
      {change && (
        <p>
          <time dateTime={change.at}>{whenWords(change.at, now, w, f)}</time>{' '}
          {w.by(change.by.trim() || w.someone)}
        </p>
      )}
      <p className={styles['said']}>{w.page.why[reasonOf(refused)]}</p>
      <details className={styles['said']}>
        <summary>{w.page.said}</summary>
        <code lang="en">{message}</code>
      </details>
    </li>
  )
}
