import { useEffect, useRef } from 'react'

/** What keys do in a review, by the key as it is written in the list. */
export type KeyActions = Partial<Record<string, () => void>>

const isTyped = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** The key of an event as the list names it; undefined for combinations that are not ours. */
export function keyOf(event: KeyboardEvent): string | undefined {
  // Brackets stand behind AltGr on many keyboards, which counts as Ctrl and Alt on some.
  const { key, code } = event
  const third = event.getModifierState('AltGraph')
  const plain = third || !(event.ctrlKey || event.altKey)
  if (event.metaKey || !plain) return undefined
  // Figures stand behind Shift on French keyboards; the place of the key is the same.
  const figure = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]
  if (figure !== undefined && !event.shiftKey && !third) return figure
  if (key === 'Escape' || key.startsWith('Arrow')) return key
  if (key.length !== 1) return undefined
  return event.shiftKey && /[a-z]/i.test(key) ? `Shift ${key.toUpperCase()}` : key.toUpperCase()
}

/**
 * Listens for the keys of a review. They do nothing while something is typed, or in a dialog; `on`
 * false: nothing but the list of keys.
 */
export function useReviewKeys(actions: KeyActions, on: boolean) {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open]')) return
      const { target } = event
      const key = keyOf(event)
      if (key === undefined) return
      if (isTyped(target)) {
        // A list that is open closes first.
        const open = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
        if (key === 'Escape' && !open) latest.current['Escape']?.()
        return
      }
      if (!on && key !== '?') return
      const arrow = key.startsWith('Arrow')
      // In the text and on a handle, arrows have their own meaning.
      if (arrow && target instanceof Element && target.closest('[data-text]')) return
      const action = latest.current[key]
      if (!action) return
      event.preventDefault()
      // The list of the page’s own keys stays closed.
      event.stopPropagation()
      action()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [on])
}
