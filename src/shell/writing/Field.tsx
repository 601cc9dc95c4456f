import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './form.module.css'

export interface Control {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
}

/** A label, its control, what helps to fill it, and what is wrong with it. */
export function Field(props: {
  label: string
  hint?: string | undefined
  problem?: string | undefined
  children: (control: Control) => ReactNode
}) {
  const id = useId()
  const { hint, problem } = props
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{props.label}</label>
      {props.children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  )
}
