import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from './Button.tsx'
import styles from './Menu.module.css'

export interface MenuItem {
  id: string
  label: string
  note?: string
}

/** The item a key goes to: arrows go round, letters find the next that begins with them. */
export function itemAfterKey(
  key: string,
  at: number,
  labels: readonly string[],
): number | undefined {
  const count = labels.length
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1 || key === ' ') return undefined
  for (let step = 1; step <= count; step++) {
    const next = (at + step) % count
    if (labels[next]?.toLowerCase().startsWith(key.toLowerCase())) return next
  }
  return undefined
}

/**
 * A button that opens a menu (WAI-ARIA menu button pattern): arrows, Home, End and letters move,
 * Enter chooses, Escape and Tab close; the focus goes back to the button.
 */
export function Menu(props: {
  label: string
  busyLabel?: string
  busy?: boolean
  items: readonly MenuItem[]
  /** It is open from the first: its button was pressed before it was there. */
  opened?: boolean
  onChoose: (id: string) => void
}) {
  const [open, setOpen] = useState(props.opened ?? false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const focusItem = (at: number) =>
    root.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[at]?.focus()
  useEffect(() => {
    if (!open) return
    focusItem(0)
    const outside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab') setOpen(false)
    else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      const items = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
      const at = items.indexOf(document.activeElement as HTMLElement)
      const labels = props.items.map(({ label }) => label)
      const next = itemAfterKey(event.key, at, labels)
      if (next === undefined) return
      event.preventDefault()
      focusItem(next)
    }
  }
  return (
    <div ref={root} className={styles['root']}>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-busy={props.busy}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {props.busy ? props.busyLabel : props.label} <span aria-hidden="true">▾</span>
      </Button>
      {open && (
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={props.label}
          className={styles['menu']}
          onKeyDown={onKeyDown}
        >
          {props.items.map((item) => (
            <div key={item.id} role="none" className={styles['line']}>
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles['item']}
                aria-describedby={item.note === undefined ? undefined : `${id}-${item.id}-note`}
                onClick={() => {
                  close()
                  props.onChoose(item.id)
                }}
              >
                {item.label}
              </button>
              {item.note !== undefined && (
                <span id={`${id}-${item.id}-note`} className={styles['note']}>
                  {item.note}
                </span>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
