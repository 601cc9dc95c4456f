import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { writeChange } from '#src/client/writes.ts'
import { WHOLE } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import type { ChangePage, Conflict } from '#src/contract/changeLists.ts'
import { RecordLink } from '#src/shell/history/RecordLink.tsx'
import { changeWords } from '#src/shell/history/changeWords.ts'
import { conflictWords } from '#src/shell/history/conflictWords.ts'
import { recordName } from '#src/shell/history/telling.ts'
import type { Telling } from '#src/shell/history/telling.ts'
import { useTelling } from '#src/shell/history/useTelling.ts'
import { fieldLabel } from '#src/shell/history/valueParts.ts'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { keptName } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesPage.module.css'
import { resolution } from './resolution.ts'
import type { Choice } from './resolution.ts'

/** In the order of the page: what was changed here comes first, since it is what stands. */
const choices = ['mine', 'shipped'] as const

/** A conflict as the operation that would take the newer release. */
const asOp = ({ entity, entityId, field, shipped, mine }: Conflict) => ({
  entity,
  entityId,
  field,
  before: mine,
  after: shipped,
})

/**
 * Fields that were changed here and by a newer release, each solved by choosing. `onSolved` is
 * told when the last one is, since its place goes with it.
 */
export function Conflicts(props: {
  page: ChangePage
  /** The log that the conflicts come with, newest first. */
  changes: readonly Change[]
  onSolved: () => void
}) {
  const { page, changes, onSolved } = props
  const { conflicts, writable } = page
  const telling = useTelling([{ ops: conflicts.map(asOp) }])
  const queries = useQueryClient()
  const { write, writing, problem } = useWrite()
  const title = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const words = telling.w.conflicts

  const solve = async (chosen: readonly Conflict[], choice: Choice) => {
    const said = toldConflicts(chosen, telling)
    const written = await write(() =>
      writeChange({ by: keptName(), ...resolution(chosen, choice, changes) }),
    )
    // What stands there now is told anew, whatever came of it.
    await queries.invalidateQueries()
    if (!written) return
    toast(words.solved[choice](said))
    if (chosen.length < conflicts.length) title.current?.focus()
    else onSolved()
  }

  if (conflicts.length === 0) return null
  return (
    <section className={styles['trouble']} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.body}</p>
      {problem && <WriteProblem problem={problem} words={telling.w.failed} stale={words.stale} />}
      {conflicts.length > 1 && writable && (
        <div role="group" aria-label={words.all} className={styles['all']}>
          {choices.map((choice) => (
            <Button key={choice} disabled={writing} onClick={() => void solve(conflicts, choice)}>
              {words.chooseAll[choice](conflicts.length)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles['conflicts']}>
        {conflicts.map((conflict) => (
          <ConflictItem
            key={`${conflict.entity} ${conflict.entityId} ${conflict.field}`}
            conflict={conflict}
            telling={telling}
            disabled={writing}
            {...(writable ? { choose: (choice) => void solve([conflict], choice) } : {})}
          />
        ))}
      </ul>
    </section>
  )
}

function toldConflicts(conflicts: readonly Conflict[], telling: Telling): string {
  const [only] = conflicts
  return conflicts.length === 1 && only?.field === WHOLE
    ? recordName(only.entity, only.entityId, telling)
    : changeWords({ ops: conflicts.map(asOp) }, telling)
}

function ConflictItem(props: {
  conflict: Conflict
  telling: Telling
  disabled: boolean
  /** Absent where nothing can be kept. */
  choose?: (choice: Choice) => void
}) {
  const { conflict, telling, choose } = props
  const { entity, entityId, field } = conflict
  const { w } = telling
  const id = useId()
  const values = conflictWords(conflict, telling)
  return (
    <li>
      <h3 id={id} className={styles['place']}>
        {field === WHOLE ? w.whole : fieldLabel(entity, field, telling)}{' '}
        <span className={styles['record']}>
          <RecordLink entity={entity} entityId={entityId} telling={telling} />
        </span>
      </h3>
      <dl className={styles['values']}>
        {choices.map((choice) => (
          <div key={choice}>
            <dt>{w.conflicts.value[choice]}</dt>
            <dd>
              {values[choice].map(({ text, lang }) => (
                <span key={text} lang={lang}>
                  {text}
                </span>
              ))}
            </dd>
            {choose && (
              <dd>
                <Button
                  aria-describedby={id}
                  disabled={props.disabled}
                  onClick={() => choose(choice)}
                >
                  {w.conflicts.choose[choice]}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </li>
  )
}
