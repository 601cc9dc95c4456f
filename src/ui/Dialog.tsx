import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'
import { useLanguage } from './language.tsx'

/**
 * A modal dialog on the native element: it holds the focus, closes on Escape, on its button and on
 * a press beside it, and gives the focus back to where it was.
 */
export function Dialog(props: {
  title: string
  onClose: () => void
  children: ReactNode
  /**
   * `sheet` fills the screen of a phone, and stands at the side where there is room. `top` hangs
   * from the head of the page at a height of its own, fills a phone's, and its content scrolls.
   * `wide` has room for a table.
   */
  shape?: 'box' | 'sheet' | 'top' | 'wide'
  /** Stands at the foot, outside what scrolls. */
  footer?: ReactNode
  /** Hides the title row where the content has a head of its own. */
  bare?: boolean
}) {
  const { m } = useLanguage()
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles['dialog']}
      data-shape={props.shape ?? 'box'}
      aria-labelledby={props.bare ? undefined : titleId}
      aria-label={props.bare ? props.title : undefined}
      onCancel={(event) => {
        event.preventDefault()
        // React hands it on from a dialog that stands in this one, which alone is to close.
        if (event.target === ref.current) props.onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === ref.current) props.onClose()
      }}
    >
      <div className={styles['frame']}>
        {!props.bare && (
          <div className={styles['head']}>
            <h2 id={titleId}>{props.title}</h2>
            <Button look="quiet" icon aria-label={m.shell.close} onClick={props.onClose}>
              ✕
            </Button>
          </div>
        )}
        <div className={styles['body']}>{props.children}</div>
        {props.footer && <div className={styles['foot']}>{props.footer}</div>}
      </div>
    </dialog>
  )
}
