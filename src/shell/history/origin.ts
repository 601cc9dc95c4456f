/** Whether a change is new, took one back, or did one again. */
import type { Change } from '#src/contract/changes.ts'
import { originOf } from '#src/domain/changes/undo.ts'

export type ChangeKind = 'new' | 'tookBack' | 'didAgain'

/** The kind of a change, and the one first done where that is among the known ones. */
export function kindOf(
  change: Change,
  changeById: (id: string) => Change | undefined,
): { kind: ChangeKind; origin: Change } {
  const origin = originOf(change, changeById)
  let steps = 0
  for (let at: Change | undefined = change; at?.undoes !== undefined && steps < 1000; steps++) {
    at = changeById(at.undoes)
  }
  const kind = steps === 0 ? 'new' : steps % 2 === 1 ? 'tookBack' : 'didAgain'
  return { kind, origin }
}
