import { isTypedInto, onApple } from '../palette/hotkeys.ts'

/** Ctrl+Z and Ctrl+Shift+Z, on Apple's platforms with ⌘, unless typed or a dialog has the page. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const held = onApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  if (!held || event.altKey || event.defaultPrevented || event.key.toLowerCase() !== 'z') {
    return undefined
  }
  // While words are typed the keys are the field's own.
  if (isTypedInto(event.target) || document.querySelector('dialog[open]') !== null) return undefined
  return event.shiftKey ? 'redo' : 'undo'
}
