/** Short words that say what was just done, and go by themselves. */
import { create } from 'zustand'

export interface Toast {
  id: number
  text: string
  /** Names a way on to the page of backups. */
  backup?: string | undefined
  /** Something to be done about it, such as taking it back. */
  act?: ToastAct | undefined
}

/** What the button in a toast is called and does; the toast goes with the press. */
export interface ToastAct {
  label: string
  run: () => void
}

const SECONDS = 6
/** With a link or a button in it, it has to be there when a hand arrives. */
const SECONDS_TO_ACT = 15

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

let last = 0

/** Takes a toast away before its time. */
export function dropToast(id: number) {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((other) => other.id !== id) }))
}

/**
 * Says what was just done; the newest stays for six seconds. `backup` names a link to the page of
 * backups, `act` a button; with either it stays longer.
 */
export function toast(text: string, backup?: string, act?: ToastAct) {
  const id = ++last
  useToasts.setState({ toasts: [{ id, text, backup, act }] })
  const seconds = backup === undefined && act === undefined ? SECONDS : SECONDS_TO_ACT
  setTimeout(() => dropToast(id), seconds * 1000)
}
