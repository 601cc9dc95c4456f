import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import styles from './Combobox.module.css'

export interface ComboOption {
  id: string
  name: string
  /** Said beside the name. */
  note?: string | undefined
}

/**
 * A field whose value is chosen from a list that narrows as one types (WAI-ARIA combobox with a
 * listbox): arrows move, Enter chooses, Escape closes. What is typed and not chosen goes again.
 */
export function Combobox(props: {
  /** Of the field, from its label; `id` and what describes it. */
  control: { id: string; 'aria-invalid'?: boolean; 'aria-describedby'?: string | undefined }
  /** The name of what is chosen; empty: nothing. */
  value: string
  placeholder: string
  /** What fits what was typed, the best first, and how many more there are. */
  find: (typed: string) => { options: readonly ComboOption[]; more: number }
  onChoose: (id: string) => void
  /** Offers what was typed as something new. */
  create?: { label: (typed: string) => string; onCreate: (typed: string) => void } | undefined
  words: { none: string; more: (count: number) => string; count: (count: number) => string }
  /** Names the list. */
  label: string
}) {
  const { control, value, placeholder, words, create } = props
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(0)
  const open = typed !== undefined
  const { options, more } = open ? props.find(typed) : { options: [], more: 0 }
  const offered: ComboOption[] = [...options]
  const fresh = typed?.trim() ?? ''
  const exact = options.some(({ name }) => name.toLowerCase() === fresh.toLowerCase())
  if (create && fresh !== '' && !exact) offered.push({ id: '', name: create.label(fresh) })
  const active = open && offered.length > 0 ? Math.min(at, offered.length - 1) : undefined
  useEffect(() => {
    if (active === undefined) return
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  const close = () => setTyped(undefined)
  const choose = (option: ComboOption) => {
    close()
    if (option.id === '') create?.onCreate(fresh)
    else props.onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) {
        setTyped('')
        setAt(0)
      } else if (offered.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1
        setAt(((active ?? 0) + step + offered.length) % offered.length)
      }
    } else if (event.key === 'Enter') {
      const option = active === undefined ? undefined : offered[active]
      event.preventDefault()
      if (option) choose(option)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <div className={styles['root']}>
      <input
        {...control}
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={active === undefined ? undefined : `${listId}-${active}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={value === '' ? placeholder : value}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onClick={() => {
          if (!open) setTyped('')
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className={styles['popup']}>
          <div ref={list} id={listId} role="listbox" aria-label={props.label}>
            {offered.map((option, n) => (
              <div
                key={option.id}
                id={`${listId}-${n}`}
                role="option"
                tabIndex={-1}
                aria-selected={n === active}
                // The field keeps the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.name}
                {option.note !== undefined && option.note !== '' && <small>{option.note}</small>}
              </div>
            ))}
          </div>
          {offered.length === 0 && <p>{words.none}</p>}
          {more > 0 && <p>{words.more(more)}</p>}
        </div>
      )}
      <span aria-live="polite" className={styles['said']}>
        {open && fresh !== '' ? words.count(options.length + more) : ''}
      </span>
    </div>
  )
}
