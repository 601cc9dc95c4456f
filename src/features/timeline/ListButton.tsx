import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { timelineWords } from '#src/shell/lanes/laneWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.tsx'

/**
 * Shows the list in place of the lanes, and the reverse. It stands among the tools of either, so
 * that another takes its place: `pressed` hands the focus on to that one.
 */
export function ListButton({ pressed }: { pressed: RefObject<boolean> }) {
  const words = useWords(timelineWords)
  const { address, setKeys } = useAddress()
  const asList = address.view === 'list'
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    // Who has gone on meanwhile stays there.
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [pressed])
  return (
    <Button
      ref={button}
      aria-pressed={asList}
      onClick={() => {
        pressed.current = true
        setKeys({ view: asList ? undefined : 'list' })
      }}
    >
      {words.asList}
    </Button>
  )
}
