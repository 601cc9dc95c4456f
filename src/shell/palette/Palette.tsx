import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { rememberChoice } from '#src/stores/recent.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from '../useAddress.ts'
import { Options } from './Options.tsx'
import styles from './Palette.module.css'
import { PaletteFoot } from './PaletteFoot.tsx'
import type { Entry, EntryGroup } from './entries.ts'
import { usePaletteWords } from './paletteWords.ts'
import { optionAfterKey, useActiveOption } from './useActiveOption.ts'
import { usePaletteGroups } from './usePaletteGroups.ts'

/** Goes anywhere by a few letters: stakeholders, topics, views, saved views and actions. */
export function Palette(props: { onClose: (elsewhere?: boolean) => void; onKeys: () => void }) {
  const words = usePaletteWords()
  return (
    <Dialog title={words.title} shape="top" bare onClose={() => props.onClose()}>
      <Content {...props} />
    </Dialog>
  )
}

function Content(props: { onClose: (elsewhere?: boolean) => void; onKeys: () => void }) {
  const { m } = useLanguage()
  const words = usePaletteWords()
  const filtered = Object.keys(useAddress().address.filter).length > 0
  const [query, setQuery] = useState('')
  const [link, setLink] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const close = () => props.onClose()
  const ways = { onClose: close, onKeys: props.onKeys, onLink: setLink }
  const { groups, pending, nothing } = usePaletteGroups(query, ways)
  const entries = groups.flatMap((group) => group.entries)
  const active = useActiveOption(
    list,
    entries.map(({ key }) => key),
  )
  const choose = (entry: Entry, event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>) => {
    if (entry.recent) rememberChoice(entry.recent)
    // A new tab or window: this page stays as it is, for the next one.
    if (entry.target && (event.ctrlKey || event.metaKey || event.shiftKey)) return
    if (!entry.stays) props.onClose(entry.target !== undefined)
    entry.run?.()
  }
  const press = (newTab: boolean) => {
    const option = list.current?.querySelector<HTMLElement>('[aria-selected=true]')
    const entry = entries[active.at]
    if (!option || !entry) return
    if (newTab && option instanceof HTMLAnchorElement) {
      choose(entry, { ctrlKey: true, metaKey: false, shiftKey: false })
      window.open(option.href, '_blank', 'noopener')
    } else option.click()
  }
  // Enter pressed before the answer was there waits for it: the first entry may be another then.
  const waiting = useRef<{ newTab: boolean }>(undefined)
  useEffect(() => {
    if (!waiting.current || pending) return
    const { newTab } = waiting.current
    waiting.current = undefined
    press(newTab)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const held = event.ctrlKey || event.metaKey
    if (event.key === 'Enter') {
      event.preventDefault()
      if (pending && !active.moved) waiting.current = { newTab: held }
      else press(held)
      return
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
      return
    }
    // With Shift these mark what was typed.
    if (held || event.shiftKey) return
    const next = optionAfterKey(event.key, active.at, entries.length)
    if (next === undefined) return
    event.preventDefault()
    active.moveTo(next, 'key')
  }
  const hintOf = (group: EntryGroup) => {
    if (group.id === 'topic') return filtered ? words.hints.replaced : words.hints.statements
    const hasTopic = group.entries.some(({ sentence }) => sentence)
    if (group.id === 'recent') return filtered && hasTopic ? words.hints.recent : undefined
    const kept = group.id === 'view' || group.id === 'stakeholder' || group.id === 'search'
    return kept && filtered ? words.hints.kept : undefined
  }
  const shown = entries.length > 0
  return (
    <>
      <div className={styles['field']}>
        <Glass />
        <input
          type="text"
          role="combobox"
          className={styles['input']}
          aria-label={words.field}
          placeholder={words.field}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown ? `${id}-list-${active.at}` : undefined}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setLink(undefined)
            waiting.current = undefined
            active.reset()
          }}
          onKeyDown={onKeyDown}
        />
        <Button look="quiet" icon aria-label={m.shell.close} onClick={close}>
          ✕
        </Button>
      </div>
      {link !== undefined && (
        <label role="alert" className={styles['link']}>
          {words.actions.linkFailed}
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
      {nothing && (
        <div className={styles['nothing']}>
          <p>{words.none(query.trim())}</p>
          <p>{words.noneExplain}</p>
        </div>
      )}
      {pending && !shown && <p className={styles['nothing']}>{words.asking}</p>}
      {shown ? (
        <Options
          ref={list}
          id={`${id}-list`}
          groups={groups}
          hintOf={hintOf}
          at={active.at}
          onPoint={(at) => active.moveTo(at, 'pointer')}
          onChoose={choose}
        />
      ) : (
        <div className={styles['list']} />
      )}
      <PaletteFoot />
      <Hidden>
        <span aria-live="polite">
          {query.trim() === '' || pending
            ? ''
            : nothing
              ? words.none(query.trim())
              : words.found(entries.length)}
        </span>
      </Hidden>
    </>
  )
}

function Glass() {
  return (
    <svg width="16" height="16" viewBox="0 0 15 15" aria-hidden="true">
      <circle cx="6.2" cy="6.2" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M9.5 9.5 13.4 13.4" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
