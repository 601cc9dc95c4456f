import { useId } from 'react'
import { Button } from './Button.tsx'
import styles from './Choice.module.css'

export interface ChoiceOption<V extends string> {
  value: V
  label: string
}

/** A named row of buttons of which one is pressed: a choice that shows all it offers. */
export function Choice<V extends string>(props: {
  label: string
  options: readonly ChoiceOption<V>[]
  value: V
  onChange: (value: V) => void
}) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles['choice']}>
      <span id={id} className={styles['label']}>
        {props.label}
      </span>
      {props.options.map(({ value, label }) => (
        <Button
          key={value}
          aria-pressed={value === props.value}
          className={styles['option']}
          data-label={label}
          onClick={() => {
            if (value !== props.value) props.onChange(value)
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
