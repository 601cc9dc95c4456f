/** What can be taken back and done again, read from the log alone: it lasts as long as the log. */
import type { Change, Op } from '#src/contract/changes.ts'
import { compareChanges } from '#src/contract/changes.ts'

/** What takes a change back: its ops from the last to the first, each the other way round. */
export function inverseOps(change: Pick<Change, 'ops'>): Op[] {
  return change.ops.toReversed().map((op) => ({ ...op, before: op.after, after: op.before }))
}

/** Changes that can be taken back; the newest stands last in both. */
export interface UndoStacks {
  /** Ordinary changes, and those that did something again. */
  undo: Change[]
  /** Changes that took something back: taking one back does it again. */
  redo: Change[]
}

/**
 * What can be undone and redone after these changes. With a replica: what was done by it, for
 * nobody takes back by `Undo` what came from another browser. A change that takes back one that can be
 * undone moves it to the other stack, and the other way round; any other change is new, and what
 * could be done again until then no longer can.
 */
export function undoStacks(changes: readonly Change[], replica?: string): UndoStacks {
  // Maps keep the order in which keys came, and let any key go at once.
  const undo = new Map<string, Change>()
  const redo = new Map<string, Change>()
  for (const change of changes.toSorted(compareChanges)) {
    if (replica !== undefined && change.replica !== replica) continue
    const { id, undoes } = change
    if (undoes !== undefined && undo.delete(undoes)) redo.set(id, change)
    else if (undoes !== undefined && redo.delete(undoes)) undo.set(id, change)
    else {
      undo.set(id, change)
      redo.clear()
    }
  }
  return { undo: [...undo.values()], redo: [...redo.values()] }
}

/** The change that was first done, behind any number of undos and redos of it. */
export function originOf(change: Change, changeById: (id: string) => Change | undefined): Change {
  const seen = new Set([change.id])
  let origin = change
  while (origin.undoes !== undefined && !seen.has(origin.undoes)) {
    const earlier = changeById(origin.undoes)
    if (!earlier) break
    seen.add(earlier.id)
    origin = earlier
  }
  return origin
}
