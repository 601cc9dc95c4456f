import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { changesQuery } from '#src/client/queries.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useIdle } from '#src/ui/useIdle.ts'
import type { RecodeDialog } from './RecodeDialog.tsx'

const load = async () => (await import('./RecodeDialog.tsx')).RecodeDialog

/** Opens the dialog that recodes the filtered statements, where records can be changed. */
export function RecodeTool() {
  const { m } = useLanguage()
  const [Dialog, setDialog] = useState<typeof RecodeDialog>()
  const idle = useIdle()
  const { data: log } = useQuery({ ...changesQuery({ limit: 1 }), enabled: idle })
  if (!log?.writable) return null
  return (
    <>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        onClick={() => {
          load().then(
            (loaded) => setDialog(() => loaded),
            () => toast(m.shell.palette.failed),
          )
        }}
      >
        {m.statements.recode}
      </Button>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  )
}
