/**
 * Gives the focus to what heads the page, or to the page itself, where what had it has gone: from
 * there Tab goes on, and a screen reader says where one is. Nothing scrolls.
 */
export function focusHead(
  head: HTMLElement | null = document.querySelector<HTMLElement>('main h1') ??
    document.querySelector('main'),
) {
  if (!head) return
  if (!head.hasAttribute('tabindex')) head.tabIndex = -1
  head.focus({ preventScroll: true })
}
