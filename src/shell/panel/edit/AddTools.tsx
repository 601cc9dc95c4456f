import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { AddPlace } from '../AddPlace.tsx'
import type { NewStatement } from './NewStatement.tsx'

const load = async () => (await import('./NewStatement.tsx')).NewStatement

/** The button that adds a statement, where records can be changed. The form loads with the press. */
export function AddTools(props: {
  /** Whether the form has just been left: the focus comes back here. */
  returning: boolean
  onOpen: (form: typeof NewStatement) => void
}) {
  const { m } = useLanguage()
  const narrow = useMedia(NARROW)
  const { returning } = props
  const log = useQuery(changesQuery({ limit: 1 }))
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (returning) button.current?.focus()
  }, [returning])
  if (log.isPending) return <AddPlace />
  if (!log.data?.writable) return null
  return (
    <Button
      ref={button}
      // A phone's row has no room for the words.
      icon={narrow}
      aria-label={m.panel.addStatement}
      title={narrow ? m.panel.addStatement : undefined}
      onClick={() => {
        load().then(props.onOpen, () => toast(m.shell.palette.failed))
      }}
    >
      {narrow ? '+' : m.panel.addStatement}
    </Button>
  )
}
