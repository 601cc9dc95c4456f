/** The statements of lanes one by one. */
import type { LaneMark } from '#src/contract/lanes.ts'
import type { LaneKind } from '#src/contract/viewChoices.ts'
import { barStances, stances } from '#src/contract/records.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { LaneParts } from './laneParts.ts'
import { matchingPositions } from './positionBits.ts'

/** By date number, 1 where the place of the date meets the days asked for. */
function datesIn({ asked: { start, end } }: LaneParts, { dates }: Columns): Uint8Array {
  const inside = new Uint8Array(dates.length + 1)
  if (start > end) return inside
  for (const [at, { place }] of dates.entries()) {
    inside[at + 1] = place.end >= start && place.start <= end ? 1 : 0
  }
  return inside
}

function basisOf(row: number, { statements, dateUsed }: Columns): LaneMark['basis'] {
  if (dateUsed[row]!.basis === 'published') return 'published'
  return statements[row]!.saidOnBasis === 'inferred' ? 'inferred' : 'said'
}

/**
 * A mark for each dated entry within the days asked for, in the order of the rows, those of one row in the
 * order of the lanes. Undefined where they would be more than `most`.
 */
export function laneMarks(
  parts: LaneParts,
  most: number,
  kind: LaneKind,
  columns: Columns,
  found: Found,
): LaneMark[] | undefined {
  const { entries, laneOfKey } = parts
  const { rows, keys } = entries
  const { date, topics, lookup } = columns
  const inside = datesIn(parts, columns)
  let count = 0
  for (let at = 0; at < rows.length; at++) count += inside[date[rows[at]!]!]!
  if (count > most) return undefined
  const chosen: { row: number; lane: number; entry: number }[] = []
  for (let entry = 0; entry < rows.length; entry++) {
    const row = rows[entry]!
    if (inside[date[row]!] === 1) chosen.push({ row, lane: laneOfKey[keys[entry]!]!, entry })
  }
  chosen.sort((a, b) => a.row - b.row || a.lane - b.lane)
  const matching = matchingPositions(found.filter, columns)
  return chosen.map(({ row, lane, entry }) => {
    const { id, kind: form, wording, positions } = columns.statements[row]!
    const own = kind === 'topic' ? entries.ids[keys[entry]!] : undefined
    return {
      lane,
      id,
      speakerId: columns.stakeholderIds[columns.speaker[row]!]!,
      date: columns.dateUsed[row]!.date,
      basis: basisOf(row, columns),
      stance: barStances[entries.stances[entry]!]!,
      positions: positions.filter(({ topicId, stance }) => {
        const target = lookup.topic(topicId)?.id ?? topicId
        const position = topics.get(target)! * STANCE_COUNT + stances.indexOf(stance)
        return matching[position] === 1 && (own === undefined || target === own)
      }),
      quoted: wording === 'printed' && form === 'verbatim',
    }
  })
}
