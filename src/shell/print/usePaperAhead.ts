import { useEffect } from 'react'
import { REST, atRest, isSparing } from '../atRest.ts'
import { paper } from './PaperHost.tsx'

/** Loads what puts a page on paper, on those that fetch nothing else ahead. */
export function usePaperAhead() {
  useEffect(() => {
    if (isSparing()) return
    const load = async () => {
      await atRest()
      await paper.load()
    }
    // Who prints before has it loaded then.
    const timer = setTimeout(() => void load().catch(() => {}), REST)
    return () => clearTimeout(timer)
  }, [])
}
