import { useEffect, useRef } from 'react'
import { focusHead } from './focusHead.ts'

/** Hands the focus on to the head of the page where a button that stood there goes with its press. */
export function useFocusHandedOn(stands: boolean) {
  const stood = useRef(stands)
  useEffect(() => {
    const gone = stood.current && !stands
    stood.current = stands
    if (gone && document.activeElement === document.body) focusHead()
  }, [stands])
}
