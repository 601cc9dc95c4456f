/** The keys that open the palette and the list of keys, wherever the focus is. */

/** Whether ⌘ stands where others have Ctrl. */
export function onApple(): boolean {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform)
}

const NOT_TYPED_INTO = 'button checkbox color file image radio range reset submit'.split(' ')

/** Whether keys pressed there are words. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.includes(target.type)
  return target.closest('textarea, select, [contenteditable]:not([contenteditable=false])') !== null
}

/** Ctrl+K, on Apple's platforms ⌘K (Ctrl+K there cuts a line while typing). */
export function opensPalette(event: KeyboardEvent): boolean {
  const held = onApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  return held && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
}

/** `?`, on whatever key a keyboard has it, unless it is typed or a dialog has the page. */
export function opensKeys(event: KeyboardEvent): boolean {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.defaultPrevented) return false
  return !isTypedInto(event.target) && document.querySelector('dialog[open]') === null
}
