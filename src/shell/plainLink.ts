import type { MouseEvent } from 'react'

/** What a link that does not follow the router is given. */
export interface LinkProps {
  href: string
  onClick: (event: MouseEvent) => void
}

/**
 * A plain link whose press the app takes itself; with a key held, or another button, it stays the
 * browser's. A list or a chart holds hundreds: components that each follow the router would all be
 * worked out anew at every press on the page. `go`: goes there without loading the page.
 */
export function plainLink(href: string, go: () => void): LinkProps {
  return {
    href,
    onClick: (event) => {
      const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      if (elsewhere || event.button !== 0 || event.defaultPrevented) return
      event.preventDefault()
      go()
    },
  }
}
