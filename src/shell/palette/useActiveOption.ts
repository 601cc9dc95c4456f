import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

const PAGE = 8

/** The option that a key moves to; undefined where the key moves nothing. Arrows go round. */
export function optionAfterKey(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'PageDown':
      return Math.min(count - 1, at + PAGE)
    case 'PageUp':
      return Math.max(0, at - PAGE)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/**
 * Which option stands ready: the first one, until a person moves; then it stays with its entry
 * while the list changes around it.
 */
export function useActiveOption(list: RefObject<HTMLElement | null>, keys: readonly string[]) {
  const [chosen, setChosen] = useState<{ key: string; byKey: boolean }>()
  const held = chosen === undefined ? -1 : keys.indexOf(chosen.key)
  const at = Math.max(0, held)
  const byKey = chosen?.byKey ?? false
  useLayoutEffect(() => {
    if (!list.current) return
    // The first one with the heading above it.
    if (at === 0 && (byKey || held < 0)) list.current.scrollTop = 0
    else if (byKey) {
      list.current.querySelectorAll('[role=option]')[at]?.scrollIntoView({ block: 'nearest' })
    }
  }, [list, at, held, byKey])
  return {
    at,
    /** A person has moved to it, rather than its being the first. */
    moved: held >= 0,
    moveTo: (next: number, by: 'key' | 'pointer') => {
      const key = keys[next]
      if (key !== undefined) setChosen({ key, byKey: by === 'key' })
    },
    reset: () => setChosen(undefined),
  }
}
