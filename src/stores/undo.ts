/**
 * What can be taken back next: steps of this page (newest last, they live as long as it does), or
 * the last change of a record, which the log keeps.
 */
import { create } from 'zustand'

/** `what` is worded by the view: which filters were cleared, which view was deleted. */
export type UndoStep = {
  what: 'filters-cleared' | 'view-deleted' | 'record-changed'
  description: string
  run: () => void
}
/** A step and the instant at which it was taken. */
export type TakenStep = UndoStep & { at: string }

interface Undo {
  steps: TakenStep[]
  /** The record change that can be taken back next, and the one that can be done again. */
  record?: TakenStep | undefined
  again?: TakenStep | undefined
}

export const useUndo = create<Undo>(() => ({ steps: [] }))

/** Remembers how to take a step back. */
export function pushUndo(step: UndoStep) {
  const at = new Date().toISOString()
  useUndo.setState(({ steps }) => ({ steps: [...steps, { ...step, at }] }))
}

/** The newest of what can be taken back. */
export function nextUndo({ steps, record }: Undo): TakenStep | undefined {
  const step = steps.at(-1)
  return step && record && record.at > step.at ? record : (step ?? record)
}

/** Takes back what is newest. */
export function undoLast() {
  const next = nextUndo(useUndo.getState())
  // A record change leaves when the log says so.
  useUndo.setState(({ steps }) => ({ steps: steps.filter((step) => step !== next) }))
  next?.run()
}

/** Forgets all steps. */
export function forgetUndo() {
  useUndo.setState({ steps: [] })
}
