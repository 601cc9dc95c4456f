import { useState, useSyncExternalStore } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { onDemand } from '../onDemand.ts'
import type { ExportProps } from './exportProps.ts'

/** What the menu offers. */
export const exportMenu = onDemand(async () => await import('./ExportMenu.tsx'))

/** Opens the export menu, which loads at the first press at the latest. */
export function ExportButton(props: ExportProps) {
  const { m } = useLanguage()
  const parts = useSyncExternalStore(exportMenu.subscribe, exportMenu.loaded)
  const [pressed, setPressed] = useState(false)
  const press = () => {
    setPressed(true)
    props.onNotice(undefined)
    exportMenu.load().catch(() => {
      setPressed(false)
      props.onNotice(m.shell.palette.failed)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    press()
  }
  return parts && pressed ? (
    <parts.ExportMenu {...props} />
  ) : (
    // Its place is taken by the menu only once it was pressed, or it would lose the focus.
    <Button
      aria-haspopup="menu"
      aria-expanded={false}
      aria-busy={pressed}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {m.bar.export} <span aria-hidden="true">▾</span>
    </Button>
  )
}
