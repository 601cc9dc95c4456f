import { useEffect, useRef } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { onDemand, usePart } from '../onDemand.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import styles from './StatementPanel.module.css'
import type { PanelProps } from './panelProps.ts'

/** What the panel holds: it is not needed until a statement is opened. */
export const panelContent = onDemand(async () => (await import('./PanelContent.tsx')).PanelContent)

/** Fetches the code of the panel before it is opened. */
export function fetchPanel() {
  // Where it doesn't come now, opening the panel tries again and says so.
  panelContent.load().catch(() => {})
}

/** One statement, whole: beside the view on a desk, over it on a phone. */
export function StatementPanel(props: PanelProps) {
  const { m } = useLanguage()
  const { loaded: Content, failed, retry } = usePart(panelContent)
  return (
    <PanelFrame name={m.panel.name} onClose={props.onClose}>
      {Content ? (
        <Content {...props} />
      ) : (
        <Awaited failed={failed} retry={retry} onClose={props.onClose} />
      )}
    </PanelFrame>
  )
}

/** Stands in the panel until its code is there, and takes the focus as the statement will. */
function Awaited(props: { failed: boolean; retry: () => void; onClose: () => void }) {
  const { m } = useLanguage()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <div className={styles['head']}>
        <h2 ref={head} tabIndex={-1} className={styles['place']}>
          {props.failed ? m.panel.name : m.panel.loading}
        </h2>
        <Button icon aria-label={m.panel.close} title={m.panel.close} onClick={props.onClose}>
          ✕
        </Button>
      </div>
      {props.failed ? (
        <EmptyState
          alert
          title={m.panel.failed}
          action={
            <Button look="primary" onClick={props.retry}>
              {m.shell.retry}
            </Button>
          }
        >
          {m.shell.palette.failed}
        </EmptyState>
      ) : (
        <PanelSkeleton />
      )}
    </>
  )
}
