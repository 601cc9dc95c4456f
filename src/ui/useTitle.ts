import { useEffect } from 'react'

const SUFFIX = ' · Parley'

/** Names the page in the browser's tab and history. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = title + SUFFIX
  }, [title])
}

/** The name of the page, as its tab has it. */
export function titledPage(): string {
  return document.title.replace(new RegExp(`${SUFFIX}$`), '')
}
