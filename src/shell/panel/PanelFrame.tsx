import { useLayoutEffect } from 'react'
import type { ReactNode } from 'react'
import { Dialog } from '#src/ui/Dialog.tsx'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { Toasts } from '../Toasts.tsx'
import styles from './StatementPanel.module.css'

/** What a statement stands in: beside the view on a desk, over it on a phone. */
export function PanelFrame(props: { name: string; onClose: () => void; children: ReactNode }) {
  const narrow = useMedia(NARROW)
  if (narrow) {
    return (
      <Dialog title={props.name} shape="sheet" bare onClose={props.onClose}>
        {props.children}
        {/* Those of the page lie under a modal dialog. */}
        <Toasts />
      </Dialog>
    )
  }
  return <Aside {...props} />
}

/** Escape closes it wherever the focus is, unless a dialog or menu has a use for the key. */
function Aside(props: { name: string; onClose: () => void; children: ReactNode }) {
  const { onClose } = props
  // From when it can be seen: it opens in a deferred render, whose other effects come later.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open], [role=menu]')) return
      if (event.target instanceof HTMLInputElement && event.target.value !== '') return
      onClose()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onClose])
  return (
    <aside className={styles['aside']} aria-label={props.name}>
      {props.children}
    </aside>
  )
}
