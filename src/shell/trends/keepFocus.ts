import type { MouseEvent } from 'react'

/**
 * Puts the focus on the box of a link that was taken: the link itself goes as the numbers change,
 * and the focus would fall back to the top of the page.
 */
export function keepFocus(event: MouseEvent<HTMLElement>) {
  if (event.defaultPrevented) event.currentTarget.focus({ preventScroll: true })
}
