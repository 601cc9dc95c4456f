import { useEffect, useRef } from 'react'
import { useOffline } from '#src/stores/offline.ts'
import styles from './OfflineMark.module.css'
import { useAway } from './useAway.ts'
import { useOfflineWords } from './words.ts'

/** Says, without alarm, that there is no connection, and on demand what that means here. */
export function OfflineMark() {
  const away = useAway()
  // The region stands before there is news, or nobody would hear them.
  return <div aria-live="polite">{away && <Mark />}</div>
}

function Mark() {
  const words = useOfflineWords().away
  const copy = useOffline((state) => state.copy)
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = box
      if (!current?.open || current.contains(event.target as Node)) return
      current.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [])
  const missing = copy ? copy.of.files - copy.files : 0
  return (
    <details
      ref={box}
      className={styles['mark']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return
        event.stopPropagation()
        box.current.open = false
        box.current.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 6.2a10 10 0 0 1 4-2.3M14.5 6.2a10 10 0 0 0-5.6-2.7M4 9a6.3 6.3 0 0 1 3-1.6M12 9a6.3 6.3 0 0 0-1-.7M7.9 12.5h.2M2 2l12 12" />
        </svg>
        {words.mark}
      </summary>
      <p className={styles['words']}>
        {copy ? (missing > 0 ? words.part(missing) : words.whole) : words.none}
      </p>
    </details>
  )
}
