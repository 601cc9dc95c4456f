import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { dropToast, useToasts } from '#src/stores/toasts.ts'
import styles from './Toasts.module.css'

/** What was just done, read out and shown for a moment. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div className={styles['toasts']} aria-live="polite">
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
