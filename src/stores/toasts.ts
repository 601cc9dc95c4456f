/** Short words that say what was just done, and go by themselves. */
import { create } from 'zustand'

export interface Toast {
  id: number
  text: string
}

const SECONDS = 6

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

let last = 0

/** Says what was just done; the newest stays for six seconds. */
export function toast(text: string) {
  const id = ++last
  useToasts.setState({ toasts: [{ id, text }] })
  setTimeout(() => {
    useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((other) => other.id !== id) }))
  }, SECONDS * 1000)
}
