import type { ReactNode } from 'react'

/** The text with the ranges lit; nothing of it is changed. */
export function lit(text: string, ranges: readonly { start: number; end: number }[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at))
  return parts
}
