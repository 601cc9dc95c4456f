/** Counting what statements say of each stakeholder: one pass over the rows of a filter. */
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import { matchingPositions } from './positionBits.ts'

/** Counts by the number of a stakeholder. */
export interface HeardTally {
  said: Int32Array
  ownName: Int32Array
  onItsBehalf: Int32Array
  addressed: Int32Array
  asksMade: Int32Array
  asksReceived: Int32Array
  /** First and last dated row that it said; -1: none. */
  first: Int32Array
  last: Int32Array
  /** The undated row of the lowest id that it said; -1: none. */
  undated: Int32Array
  /** What it said by topic: the stakeholder's number times the count of topics, plus the topic's. */
  topics: Int32Array
}

/** Counts over the rows that were found. */
export function tally(columns: Columns, { filter, result }: Found): HeardTally {
  const size = columns.stakeholderIds.length
  const topicCount = columns.topics.values.length
  const counts = () => new Int32Array(size)
  const none = () => new Int32Array(size).fill(-1)
  const said = counts()
  const ownName = counts()
  const onItsBehalf = counts()
  const addressed = counts()
  const asksMade = counts()
  const asksReceived = counts()
  const [first, last, undated] = [none(), none(), none()]
  const topics = new Int32Array(size * topicCount)

  const { speaker, behalf, addressee, position, code, dated } = columns
  const { starts: behalfStarts, members: behalfMembers } = columns.behalfSets
  const { starts: addresseeStarts, members: addresseeMembers } = columns.addresseeSets
  const { starts: positionStarts, members: positions } = columns.positionSets
  const matching = matchingPositions(filter, columns)
  const asks = Uint8Array.from(columns.codes, ({ ask }) => Number(ask !== 'none'))
  const { matched } = result
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const who = speaker[row]!
    const ask = asks[code[row]!]!
    said[who]!++
    asksMade[who]! += ask
    if (row >= dated) {
      if (undated[who]! < 0) undated[who] = row
    } else {
      // Rows come in order of date.
      if (first[who]! < 0) first[who] = row
      last[who] = row
    }

    const behalfSet = behalf[row]!
    const behalfEnd = behalfStarts[behalfSet + 1]!
    let member = behalfStarts[behalfSet]!
    if (member === behalfEnd) ownName[who]!++
    for (; member < behalfEnd; member++) {
      const named = behalfMembers[member]!
      if (named !== who) onItsBehalf[named]!++
    }

    const addresseeSet = addressee[row]!
    for (let to = addresseeStarts[addresseeSet]!; to < addresseeStarts[addresseeSet + 1]!; to++) {
      const named = addresseeMembers[to]!
      addressed[named]!++
      asksReceived[named]! += ask
    }

    // Positions of one topic stand side by side in their set: it counts once.
    let counted = -1
    const positionSet = position[row]!
    for (let each = positionStarts[positionSet]!; each < positionStarts[positionSet + 1]!; each++) {
      const number = positions[each]!
      const topic = (number / STANCE_COUNT) | 0
      if (matching[number] === 0 || topic === counted) continue
      counted = topic
      topics[who * topicCount + topic]!++
    }
  }
  return {
    said,
    ownName,
    onItsBehalf,
    addressed,
    asksMade,
    asksReceived,
    first,
    last,
    undated,
    topics,
  }
}
