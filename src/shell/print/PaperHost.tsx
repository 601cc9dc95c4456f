import { useEffect, useRef, useSyncExternalStore } from 'react'
import { toast } from '#src/stores/toasts.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { onDemand } from '../onDemand.ts'
import styles from './PaperHost.module.css'
import { askToPrint, onAskToPrint, onWayToMenu } from './printing.ts'

/** What puts a view on paper. */
export const paper = onDemand(async () => await import('./PrintHost.tsx'))

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey

/**
 * Prints the view whole at the browser's own key; what that takes loads at the first press, or when
 * the browser may be about to print without it.
 */
export function PaperHost() {
  const { m } = useLanguage()
  const parts = useSyncExternalStore(paper.subscribe, paper.loaded)
  const wanted = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintKey(event)) return
      event.preventDefault()
      askToPrint()
    }
    document.addEventListener('keydown', onKey)
    const handBack = onAskToPrint(() => {
      wanted.current = true
      paper.load().catch(() => {
        wanted.current = false
        toast(m.shell.palette.failed)
      })
    })
    const off = onWayToMenu(() => void paper.load().catch(() => {}))
    return () => {
      document.removeEventListener('keydown', onKey)
      handBack()
      off()
    }
  }, [m])
  return parts ? (
    <parts.PrintHost wanted={wanted} />
  ) : (
    <p className={styles['bare']}>{m.shell.printAgain}</p>
  )
}
