import type { ReactNode } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { usePart } from './onDemand.ts'
import type { OnDemand } from './onDemand.ts'

/** A part that loads when it is wanted; where it can't, that is said, and can be tried again. */
export function Wanted<T>(props: { part: OnDemand<T>; children: (loaded: T) => ReactNode }) {
  const { m } = useLanguage()
  const { loaded, failed, retry } = usePart(props.part)
  if (loaded !== undefined) return props.children(loaded)
  if (!failed) return null
  return (
    <p role="alert">
      {m.shell.palette.failed} <Button onClick={retry}>{m.shell.retry}</Button>
    </p>
  )
}
