import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { useEditWords } from '../../writing/editWords.ts'

/** A form under its heading, which gets the focus; `children` false until it can begin. */
export function FormFrame(props: {
  title: string
  failed: boolean
  onClose: () => void
  children: ReactNode
}) {
  const words = useEditWords()
  const { m } = useLanguage()
  const { failed, onClose, children } = props
  const headId = useId()
  const head = useRef<HTMLHeadingElement>(null)
  // Whoever had read on to the end of the panel is taken to the form's head.
  useEffect(() => head.current?.focus(), [])
  const waiting = children === false || children === undefined
  return (
    <div
      role="group"
      aria-labelledby={headId}
      className={styles['editor']}
      // A press on its ground keeps the focus here, for Escape to leave the form alone.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <h3 ref={head} id={headId} tabIndex={-1} className={styles['head']}>
        {props.title}
      </h3>
      {waiting ? (
        <p role={failed ? 'alert' : undefined} aria-live="polite" className={styles['hint']}>
          {failed ? m.shell.palette.failed : words.loading}
        </p>
      ) : (
        children
      )}
    </div>
  )
}
