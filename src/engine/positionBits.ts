/**
 * Topic and stance, which are asked of one and the same position (product.md §4), as tables over
 * the sets of positions.
 */
import type { StatementFilter } from '#src/contract/filter.ts'
import { stances } from '#src/contract/records.ts'
import { BIT, JOINT } from './bits.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'

/** Which topics and stances a filter names on one side, by number. `all` where it names none. */
interface Wanted {
  topics: Uint8Array
  allTopics: boolean
  stances: Uint8Array
  allStances: boolean
  /** `stance=none`: no position coded. */
  uncoded: boolean
}

function wantedBy(
  filter: StatementFilter,
  side: 'any' | 'none',
  columns: Pick<Columns, 'topics'>,
): Wanted {
  const topicIds = filter.topic?.[side] ?? []
  const names: readonly string[] = filter.stance?.[side] ?? []
  const topics = new Uint8Array(columns.topics.values.length)
  for (const id of topicIds) {
    const number = columns.topics.get(id)
    if (number !== undefined) topics[number] = 1
  }
  return {
    topics,
    allTopics: topicIds.length === 0,
    stances: Uint8Array.from(stances, (stance) => Number(names.includes(stance))),
    allStances: names.length === 0,
    uncoded: names.includes('none'),
  }
}

/** Whether each position number satisfies the including parts of both keys. */
export function matchingPositions(filter: StatementFilter, columns: Columns): Uint8Array {
  const { topics, allTopics, stances: named, allStances } = wantedBy(filter, 'any', columns)
  const matching = new Uint8Array(columns.topics.values.length * STANCE_COUNT)
  for (let position = 0; position < matching.length; position++) {
    const topic = allTopics || topics[(position / STANCE_COUNT) | 0] === 1
    const stance = allStances || named[position % STANCE_COUNT] === 1
    matching[position] = topic && stance ? 1 : 0
  }
  return matching
}

/** The bits that each set of positions fails. */
export function positionBits(filter: StatementFilter, columns: Columns): Int32Array {
  const { size, starts, members } = columns.positionSets
  const any = wantedBy(filter, 'any', columns)
  const none = wantedBy(filter, 'none', columns)
  const table = new Int32Array(size)
  for (let set = 0; set < size; set++) {
    const from = starts[set]!
    const to = starts[set + 1]!
    const uncoded = from === to
    let someTopic = any.allTopics
    let someStance = any.allStances || (uncoded && any.uncoded)
    let together = any.allTopics && someStance
    let noTopic = true
    let noStance = !(uncoded && none.uncoded)
    for (let at = from; at < to; at++) {
      const position = members[at]!
      const topicNumber = (position / STANCE_COUNT) | 0
      const stanceNumber = position % STANCE_COUNT
      const isTopic = any.allTopics || any.topics[topicNumber] === 1
      const isStance = any.allStances || any.stances[stanceNumber] === 1
      if (isTopic) someTopic = true
      if (isStance) someStance = true
      if (isTopic && isStance) together = true
      if (none.topics[topicNumber] === 1) noTopic = false
      if (none.stances[stanceNumber] === 1) noStance = false
    }
    if (together && noTopic && noStance) continue
    const withoutTopic = someStance && noStance
    const withoutStance = someTopic && noTopic
    table[set] =
      withoutTopic && withoutStance
        ? JOINT
        : (withoutTopic ? 0 : BIT.stance) | (withoutStance ? 0 : BIT.topic)
  }
  return table
}
