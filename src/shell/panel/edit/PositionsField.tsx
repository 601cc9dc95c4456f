import { useEffect, useId, useRef } from 'react'
import { stances } from '#src/contract/records.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { SelectField } from '../../writing/SelectField.tsx'
import { useEdit } from './editContext.ts'
import { useEditWords } from '../../writing/editWords.ts'

/** The positions, a row each: a topic and the stance on it. */
export function PositionsField() {
  const { m } = useLanguage()
  const words = useEditWords()
  const { form, set, topics, problem } = useEdit()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const { positions } = form
  const added = useRef(false)
  const rows = positions.length
  useEffect(() => {
    if (!added.current) return
    added.current = false
    group.current?.querySelector<HTMLElement>(`[data-row="${rows - 1}"] select`)?.focus()
  }, [rows])
  const stanceOptions = stances.map((stance) => ({ id: stance, name: m.records.stance[stance] }))
  const put = (at: number, change: Partial<(typeof positions)[number]>) =>
    set({ positions: positions.map((each, n) => (n === at ? { ...each, ...change } : each)) })
  return (
    <div role="group" aria-labelledby={id} className={styles['group']} ref={group}>
      <span id={id} className={styles['label']}>
        {words.fields.positions}
      </span>
      {positions.map(({ topicId, stance }, at) => (
        // A row is its place; it has no name of its own before a topic is chosen.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} data-row={at} className={styles['position']}>
          <SelectField
            label={words.topic(at + 1)}
            value={topicId}
            problem={problem(`positions.${at}`)}
            options={topicId === '' ? [{ id: '', name: words.choose }, ...topics] : topics}
            onChange={(chosen) => put(at, { topicId: chosen })}
          />
          <SelectField
            label={words.stance(at + 1)}
            value={stance}
            options={stanceOptions}
            onChange={(chosen) => put(at, { stance: chosen })}
          />
          <Button
            icon
            look="quiet"
            aria-label={words.removePosition(at + 1)}
            title={words.removePosition(at + 1)}
            onClick={() => {
              set({ positions: positions.filter((_each, n) => n !== at) })
              group.current?.querySelector<HTMLElement>('[data-add]')?.focus()
            }}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button
        data-add
        className={styles['add']}
        onClick={() => {
          added.current = true
          set({ positions: [...positions, { topicId: '', stance: 'supports' }] })
        }}
      >
        {words.addPosition}
      </Button>
    </div>
  )
}
