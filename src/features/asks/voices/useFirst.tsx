import { useState } from 'react'
import { Button } from '#src/ui/Button.tsx'
import styles from './VoicesView.module.css'
import { useVoicesWords } from './words.ts'

/** So many rows stand there at first. */
const FIRST = 12

/** The first of a list, and the button that shows the rest of it. */
export function useFirst<T>(all: readonly T[]) {
  const words = useVoicesWords()
  const [open, setOpen] = useState(false)
  const shown = open ? all : all.slice(0, FIRST)
  const more = all.length > FIRST && (
    <p className={styles['more']}>
      {words.more(shown.length, all.length)}{' '}
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.showFewer : words.showAll(all.length)}
      </Button>
    </p>
  )
  return { shown, more }
}
