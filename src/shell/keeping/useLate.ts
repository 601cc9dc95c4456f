import { useEffect, useState } from 'react'
import { useLog } from './useLog.ts'

/** Milliseconds for which a page stands with its records before what nobody waits for is fetched. */
const REST = 3000

/** True once the page has stood a while; at once where there is no line to keep free. */
export function useLate(): boolean {
  const known = useLog() !== undefined
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!known) return
    const timer = setTimeout(() => setLate(true), navigator.onLine ? REST : 0)
    return () => clearTimeout(timer)
  }, [known])
  return late
}
