/** Whether words that are about to be recorded are recorded already. */
import type { Statement } from '#src/contract/records.ts'
import { containment, shinglesOf } from '#src/domain/shingles.ts'

export interface Sought {
  key: string
  text: string
  /** Without one whoever said them. */
  speakerId?: string | undefined
}

/** So much of the shorter of two utterances must stand in the longer one, in runs of words. */
const NEAR = 0.75
/** An utterance of fewer runs must be the same to the word. */
const FEWEST = 3
/** Of one that the other merely holds, this much must be the other’s too. */
const OF_LONGER = 0.2

/** Worked out once for each statement: a record that changes is another object. */
const known = new WeakMap<Statement, ReadonlySet<number>>()
function runsOf(statement: Statement): ReadonlySet<number> {
  const held = known.get(statement) ?? shinglesOf(statement.text)
  known.set(statement, held)
  return held
}

/** How near two utterances are, 0 (not) to 1 (the same words). */
function nearness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [one, other] = [containment(a, b), containment(b, a)]
  const [shorter, longer] = [Math.max(one, other), Math.min(one, other)]
  if (Math.min(a.size, b.size) < FEWEST) return longer === 1 ? 1 : 0
  return shorter >= NEAR && longer >= OF_LONGER ? (shorter + longer) / 2 : 0
}

/**
 * For each of the words sought, the recorded statement in printed words that is most like it, by the
 * same speaker. It proposes; whether they are one utterance a person says.
 */
export function repeatsOf(
  sought: readonly Sought[],
  statements: readonly Statement[],
): { key: string; statement: Statement }[] {
  const bySpeaker = Map.groupBy(
    statements.filter(({ wording, status }) => wording === 'printed' && status !== 'retracted'),
    ({ speakerId }) => speakerId,
  )
  const all = [...bySpeaker.values()].flat()
  return sought.flatMap(({ key, text, speakerId }) => {
    const runs = shinglesOf(text)
    if (runs.size === 0) return []
    let best: { key: string; statement: Statement } | undefined
    let most = 0
    for (const statement of speakerId === undefined ? all : (bySpeaker.get(speakerId) ?? [])) {
      const near = nearness(runs, runsOf(statement))
      if (near > most) [most, best] = [near, { key, statement }]
    }
    return best ? [best] : []
  })
}
