/** Short words that say what was just done, and go by themselves. */
import { create } from 'zustand'

export interface Toast {
  id: number
  text: string
  /** Names a way on to the page of backups. */
  backup?: string | undefined
}

const SECONDS = 6
/** With a link in it, it has to be there when a hand arrives. */
const SECONDS_WITH_LINK = 15

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

let last = 0

/**
 * Says what was just done; the newest stays for six seconds. `backup` names a link to the page of
 * backups, with which it stays longer.
 */
export function toast(text: string, backup?: string) {
  const id = ++last
  useToasts.setState({ toasts: [{ id, text, backup }] })
  setTimeout(
    () => {
      useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((other) => other.id !== id) }))
    },
    (backup === undefined ? SECONDS : SECONDS_WITH_LINK) * 1000,
  )
}
