import { useRef, useState } from 'react'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import { ticks as en } from '#src/i18n/en/ticks.ts'
import { ticks as fr } from '#src/i18n/fr/ticks.ts'
import { clearTicks, useTicks } from '#src/stores/ticks.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { useCopyBriefing } from '../briefing/useCopyBriefing.tsx'
import { useAddress } from '../useAddress.ts'
import { tickedFilter } from './tickedFilter.ts'
import styles from './ticks.module.css'

/** How many rows are ticked, whatever the filter shows of them, and what to do with them. */
export function TickBar({ onDone }: { onDone: () => void }) {
  const { m } = useLanguage()
  const words = useWords({ en, fr })
  const { setFilter } = useAddress()
  const ticked = useTicks((state) => state.ticked)
  const [failed, setFailed] = useState<string>()
  const briefing = useCopyBriefing(setFailed)
  const filter = tickedFilter(ticked)
  const none = ticked.size === 0
  const last = useRef<HTMLButtonElement>(null)
  const clear = () => {
    clearTicks()
    // Its own button goes with the ticks.
    last.current?.focus()
  }
  const done = () => {
    document.querySelector<HTMLElement>('[data-ticks]')?.focus()
    onDone()
  }
  return (
    <div className={styles['bar']} role="group" aria-label={words.bar}>
      <span className={styles['count']} role="log">
        {none ? words.none : words.count(m.records.statements(ticked.size))}
      </span>
      {!none && (
        <>
          <Button
            look="primary"
            aria-busy={briefing.busy}
            onClick={() => {
              setFailed(undefined)
              void briefing.copy({ filter, sort: DEFAULT_SORT, ticked: true })
            }}
          >
            {words.copy}
          </Button>
          <Button onClick={() => setFilter(filter)}>{words.only}</Button>
          <Button look="quiet" onClick={clear}>
            {words.clear}
          </Button>
        </>
      )}
      <Button ref={last} look="quiet" onClick={done}>
        {words.done}
      </Button>
      {failed !== undefined && (
        <p role="alert" className={styles['failed']}>
          {failed}
        </p>
      )}
      {briefing.dialog}
    </div>
  )
}
