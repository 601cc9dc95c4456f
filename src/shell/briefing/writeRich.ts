/** Rich text on the clipboard, with plain text beside it for what takes no other. */

/** By the older way, which hands the text over while the browser copies. */
function writeByCommand(html: string, text: string) {
  // Some browsers copy only where something is selected.
  const holder = document.createElement('span')
  holder.textContent = '.'
  holder.style.cssText = 'position: fixed; opacity: 0'
  document.body.append(holder)
  const selection = document.getSelection()
  selection?.selectAllChildren(holder)
  let handed = false
  const hand = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    handed = true
  }
  document.addEventListener('copy', hand, { capture: true })
  try {
    // Nothing else can copy where the clipboard is closed to pages.
    const done = document.execCommand('copy')
    if (!done || !handed) throw new Error('The browser copies nothing')
  } finally {
    document.removeEventListener('copy', hand, { capture: true })
    selection?.removeAllRanges()
    holder.remove()
  }
}

/**
 * Writes both forms. They may still be on their way: browsers that let a page copy only at a press
 * are told at once. Rejects where nothing was copied.
 */
export async function writeRich(making: Promise<{ html: string; text: string }>): Promise<void> {
  const blob = (of: 'html' | 'text', type: string) =>
    making.then((made) => new Blob([made[of]], { type }))
  if (
    typeof ClipboardItem === 'function' &&
    navigator.clipboard &&
    'write' in navigator.clipboard
  ) {
    const forms = {
      'text/html': blob('html', 'text/html'),
      'text/plain': blob('text', 'text/plain'),
    }
    // What can't be made is told by who makes it.
    for (const form of Object.values(forms)) form.catch(() => {})
    try {
      await navigator.clipboard.write([new ClipboardItem(forms)])
      return
    } catch {
      // The older way may still be open.
    }
  }
  const { html, text } = await making
  writeByCommand(html, text)
}
