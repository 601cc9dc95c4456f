import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { EditForm } from './EditForm.tsx'
import { usePanelWords } from '../panelWords.ts'

// A function of its own: Vite takes a `then` straight after an import for a part of the loading.
const load = async () => (await import('./EditForm.tsx')).EditForm

/** The button that opens the form, where records can be changed. The form loads with the press. */
export function EditTools(props: {
  statementId: string
  /** Whether the form has just been left: the focus comes back here. */
  returning: boolean
  onOpen: (form: typeof EditForm) => void
}) {
  const { m } = useLanguage()
  const panel = usePanelWords()
  const { statementId, returning } = props
  const log = useQuery(changesQuery({ entity: 'statement', entityId: statementId, limit: 1 }))
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!returning) return
    button.current?.focus({ preventScroll: true })
    // The record begins anew, whatever part of the form was in sight.
    const panel = button.current?.parentElement?.parentElement?.parentElement
    if (panel) panel.scrollTop = 0
  }, [returning])
  if (!log.data?.writable) return null
  return (
    <Button
      ref={button}
      onClick={() => {
        load().then(props.onOpen, () => toast(m.shell.palette.failed))
      }}
    >
      {panel.edit}
    </Button>
  )
}
