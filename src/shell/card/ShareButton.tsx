import { Suspense, lazy, useState } from 'react'
import type { StatementRow } from '#src/contract/answers.ts'
import { Button } from '#src/ui/Button.tsx'
import type { ButtonLook } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { Cited } from '../panel/cited.ts'
import type { DetailRefs } from '../panel/detailRefs.ts'

const ShareDialog = lazy(async () => ({
  default: (await import('./ShareDialog.tsx')).ShareDialog,
}))

/** What a card is made of. */
export interface Shared {
  cited: Cited
  refs: Pick<DetailRefs, 'stakeholder'>
  /** For the card of an ask: its answers, and the last day of the records. */
  ask?: { answerOf: (id: string) => StatementRow | undefined; recordsThrough: string } | undefined
}

/** Opens the card of a statement or ask: a picture to send on. */
export function ShareButton(props: Shared & { look?: ButtonLook; about?: string | undefined }) {
  const { m } = useLanguage()
  const [open, setOpen] = useState(false)
  const { look = 'plain', about, ...shared } = props
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.panel.share}
        {about !== undefined && <Hidden>{about}</Hidden>}
      </Button>
      {open && (
        <Suspense>
          <ShareDialog {...shared} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
