/** What can be taken back, newest last. Lives as long as the page. */
import { create } from 'zustand'

/** `what` is worded by the view: which filters were cleared, which view was deleted. */
export type UndoStep =
  | { what: 'filters-cleared'; description: string; run: () => void }
  | { what: 'view-deleted'; description: string; run: () => void }

export const useUndo = create<{ steps: UndoStep[] }>(() => ({ steps: [] }))

/** Remembers how to take a step back. */
export function pushUndo(step: UndoStep) {
  useUndo.setState(({ steps }) => ({ steps: [...steps, step] }))
}

/** Takes the newest step back. */
export function undoLast() {
  const { steps } = useUndo.getState()
  const step = steps.at(-1)
  if (!step) return
  useUndo.setState({ steps: steps.slice(0, -1) })
  step.run()
}

/** Forgets all steps. */
export function forgetUndo() {
  useUndo.setState({ steps: [] })
}
