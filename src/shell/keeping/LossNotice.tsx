import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { Notice } from '../Notice.tsx'
import { useChangesWords } from '../history/useTelling.ts'

/** Says that the browser had lost its log, and how many changes came back. */
export function LossNotice({ broughtBack }: { broughtBack: number }) {
  const { loss } = useChangesWords()
  const [dismissed, setDismissed] = useState(false)
  if (dismissed) return null
  const lost = broughtBack === 0
  return (
    <Notice
      onDismiss={() => setDismissed(true)}
      actions={
        <Link
          className={buttonClass()}
          to={lost ? paths.backup : paths.changes}
          search={{ filter: {} }}
        >
          {lost ? loss.restore : loss.look}
        </Link>
      }
    >
      {lost ? loss.all : loss.broughtBack(broughtBack)}
    </Notice>
  )
}
