import { statementSortOf } from '#src/contract/address.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { ApiError } from '#src/client/apiError.ts'
import { statementQuery } from '#src/client/queries.ts'
import type { StatementDetail } from '#src/contract/answers.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useIdle } from '#src/ui/useIdle.ts'
import { useAddress } from '../useAddress.ts'
import { PanelBody } from './PanelBody.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import type { PanelProps } from './panelProps.ts'
import styles from './StatementPanel.module.css'
import type { EditForm } from './edit/EditForm.tsx'
import { EditTools } from './edit/EditTools.tsx'
import { usePanelWords } from './panelWords.ts'

/** What stands in the panel: the statement, or the form that edits it. */
export function PanelContent({ id, onClose, onGo }: PanelProps) {
  const { m, lang } = useLanguage()
  const panel = usePanelWords()
  const { address } = useAddress()
  const detail = useQuery({
    ...statementQuery(id, {
      filter: address.filter,
      sort: statementSortOf(address),
      lang,
    }),
    // While the next one is awaited the last one stays, so that nothing jumps.
    placeholderData: (previous: StatementDetail | undefined) => previous,
  })
  const { data, error } = detail
  const place = data?.place
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
  }, [])
  /** The form, while it is open; null once it was left. */
  const [Form, setForm] = useState<typeof EditForm | null>()
  useEffect(() => setForm(undefined), [id])
  const idle = useIdle()
  const shown = data?.statement.id === id
  const status = error
    ? m.panel.name
    : place
      ? panel.place(place.index + 1, place.total)
      : data
        ? panel.notInList
        : m.panel.loading
  return (
    <>
      <div className={styles['head']}>
        <h2 ref={head} tabIndex={-1} className={styles['place']}>
          {status}
        </h2>
        <div className={styles['moves']}>
          {idle && shown && !error && !Form && (
            <EditTools
              statementId={id}
              returning={Form === null}
              onOpen={(loaded) => setForm(() => loaded)}
            />
          )}
          <Move name={panel.previous} to={place?.previousId} onGo={onGo}>
            ‹
          </Move>
          <Move name={panel.next} to={place?.nextId} onGo={onGo}>
            ›
          </Move>
          <Button icon aria-label={m.panel.close} title={m.panel.close} onClick={onClose}>
            ✕
          </Button>
        </div>
      </div>
      {error ? (
        <Failed id={id} error={error} onClose={onClose} retry={() => void detail.refetch()} />
      ) : Form && shown ? (
        <Form detail={data} onClose={() => setForm(null)} />
      ) : data ? (
        <PanelBody key={data.statement.id} detail={data} />
      ) : (
        <PanelSkeleton />
      )}
    </>
  )
}

function Move(props: {
  name: string
  to: string | undefined
  onGo: (id: string) => void
  children: ReactNode
}) {
  const { to } = props
  return (
    <Button
      icon
      aria-label={props.name}
      title={props.name}
      aria-disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) props.onGo(to)
      }}
    >
      {props.children}
    </Button>
  )
}

function Failed(props: { id: string; error: Error; onClose: () => void; retry: () => void }) {
  const { m } = useLanguage()
  const panel = usePanelWords()
  const code = props.error instanceof ApiError ? props.error.problem.code : 'failed'
  if (code === 'not-found') {
    return (
      <EmptyState
        alert
        title={panel.noStatement(props.id)}
        action={<Button onClick={props.onClose}>{panel.backToList}</Button>}
      >
        {panel.noStatementBody}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      alert
      title={m.panel.failed}
      action={
        <Button look="primary" onClick={props.retry}>
          {m.shell.retry}
        </Button>
      }
    >
      {m.shell.problem[code]}
    </EmptyState>
  )
}
