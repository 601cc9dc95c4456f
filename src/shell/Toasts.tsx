import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { paths } from '#src/app/paths.ts'
import { dropToast, useToasts } from '#src/stores/toasts.ts'
import styles from './Toasts.module.css'
import { focusHead } from './focusHead.ts'

/** What was just done, read out and shown for a moment. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts)
  const region = useRef<HTMLDivElement>(null)
  const held = useRef(false)
  useEffect(() => {
    // It went with the press, or in time: who was in it goes on from the head of what it stood over.
    if (!held.current || document.activeElement !== document.body) return
    held.current = false
    const dialog = region.current?.closest('dialog')
    focusHead(dialog ? dialog.querySelector<HTMLElement>('[tabindex="-1"]') : undefined)
  }, [toasts])
  return (
    <div
      ref={region}
      className={styles['toasts']}
      aria-live="polite"
      onFocus={() => {
        held.current = true
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) held.current = false
      }}
    >
      {toasts.map((toast) => (
        <div key={toast.id} className={styles['toast']}>
          {toast.text}
          {toast.backup !== undefined && (
            <>
              {' '}
              <Link to={paths.backup} search={{ filter: {} }}>
                {toast.backup}
              </Link>
            </>
          )}
          {toast.act && (
            <>
              {' '}
              <button
                type="button"
                onClick={() => {
                  dropToast(toast.id)
                  toast.act?.run()
                }}
              >
                {toast.act.label}
              </button>
            </>
          )}
        </div>
      ))}
    </div>
  )
}
