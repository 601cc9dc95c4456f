import { useEffect, useRef } from 'react'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from '../useAddress.ts'
import { withoutChip } from './chips.ts'
import type { Chip } from './chips.ts'
import styles from './Chips.module.css'

/** The filter as chips; pressing one takes that part away, and the focus goes to the next. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const { m } = useLanguage()
  const { address, setFilter } = useAddress()
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[Math.min(removed.current, buttons.length - 1)]
    removed.current = undefined
    if (next) next.focus()
    else document.querySelector<HTMLElement>('input[type=search]')?.focus()
  }, [chips])
  return (
    <ul ref={list} className={styles['chips']}>
      {chips.map((chip, at) => (
        <li key={`${chip.key} ${chip.exclude} ${chip.value}`}>
          <button
            type="button"
            className={styles['chip']}
            aria-label={m.shell.filters.remove(chip.text)}
            onClick={() => {
              removed.current = at
              setFilter(withoutChip(address.filter, chip))
            }}
          >
            <span>{chip.text}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
