import { useState } from 'react'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { onDemand } from '../onDemand.ts'

const tickParts = onDemand(async () => (await import('./tickParts.ts')).parts)

/** Choosing rows of a table one by one; what it needs loads when it is wanted. */
export function useTicking() {
  const { m } = useLanguage()
  const [parts, setParts] = useState<ReturnType<typeof tickParts.loaded>>()
  const toggle = () => {
    if (parts) setParts(undefined)
    else tickParts.load().then(setParts, () => toast(m.shell.palette.failed))
  }
  return { on: parts !== undefined, toggle, Lead: parts?.TickBox, Bar: parts?.TickBar }
}
