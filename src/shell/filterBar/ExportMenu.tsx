import { useState } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { onDemand, usePart } from '../onDemand.ts'

export interface ExportProps {
  /** How many statements match. */
  total: number | undefined
  /** Says how it went. */
  onFailed: (failed: boolean) => void
}

/** What the menu holds: it is not needed until it is opened. */
export const exportEntries = onDemand(
  async () => (await import('./ExportEntries.tsx')).ExportEntries,
)

/** The button of the export menu; the menu takes its place when it is pressed. */
export function ExportMenu(props: ExportProps) {
  const [wanted, setWanted] = useState(false)
  return wanted ? (
    <Opened {...props} onGiveUp={() => setWanted(false)} />
  ) : (
    <MenuButton onOpen={() => setWanted(true)} />
  )
}

function Opened({ onGiveUp, ...props }: ExportProps & { onGiveUp: () => void }) {
  const { loaded: Entries, failed, retry } = usePart(exportEntries)
  if (Entries) return <Entries {...props} />
  return <MenuButton failed={failed} busy={!failed} onOpen={failed ? retry : onGiveUp} />
}

function MenuButton(props: { busy?: boolean; failed?: boolean; onOpen: () => void }) {
  const { m } = useLanguage()
  return (
    <>
      {props.failed && <span role="alert">{m.shell.palette.failed}</span>}
      <Button
        aria-haspopup="menu"
        aria-expanded={false}
        aria-busy={props.busy}
        onClick={props.onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          props.onOpen()
        }}
      >
        {m.bar.export.button} <span aria-hidden="true">▾</span>
      </Button>
    </>
  )
}
