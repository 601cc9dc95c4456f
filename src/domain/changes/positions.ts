/** Positions of one statement, moved from claim to claim. */
import type { Position } from '#src/contract/records.ts'

/** Each position once, the first of equal ones; the same list where all are different. */
export function distinctPositions(positions: readonly Position[]): Position[] {
  const seen = new Set<string>()
  return positions.filter(({ topicId, stance }) => {
    const key = `${topicId} ${stance}`
    return !seen.has(key) && seen.add(key)
  })
}

/** What becomes of a statement's positions. */
export interface Recoded {
  positions: Position[]
  /** How many positions are other than they were, or gone. */
  changed: number
  /** A position would come to stand beside another stance on the same claim. */
  clash: boolean
}

/** Gives each position another, or none; undefined takes it out. */
export function recodePositions(
  positions: readonly Position[],
  become: (position: Position) => Position | undefined,
): Recoded {
  const pairs = positions.map((was) => ({ was, now: become(was) }))
  const isMoved = ({ was, now }: (typeof pairs)[number]) => now && now.topicId !== was.topicId
  const clash = pairs.some(
    (pair) =>
      isMoved(pair) &&
      !pairs.some(
        ({ was }) => was.topicId === pair.now!.topicId && was.stance === pair.now!.stance,
      ) &&
      pairs.some(
        (other) =>
          other.now?.topicId === pair.now!.topicId &&
          other.was.topicId !== pair.was.topicId &&
          other.now.stance !== pair.now!.stance,
      ),
  )
  return {
    positions: distinctPositions(pairs.flatMap(({ now }) => now ?? [])),
    changed: pairs.filter(
      ({ was, now }) => now?.topicId !== was.topicId || now.stance !== was.stance,
    ).length,
    clash,
  }
}
