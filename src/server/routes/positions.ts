import type { PositionCell, PositionChanges, Positions } from '#src/contract/positions.ts'
import { cellOf } from '#src/engine/positionCell.ts'
import { positionChangesOf } from '#src/engine/positionChanges.ts'
import { positionsOf } from '#src/engine/positions.ts'
import { Refusal } from '../problems.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { rowOf } from './statements.ts'

/** Groups, opened to stakeholders, by topic. */
export function getPositions(
  { params, filter, ignored }: Asked<'getPositions'>,
  { dataset }: RouteContext,
): Positions {
  const { engine, records, version } = dataset
  const answer = engine.over(filter, (found, columns) =>
    positionsOf({ ...params, filter }, columns, found),
  )
  return {
    ...answer,
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}

/** The evidence of one cell. Refuses a topic, group or stakeholder that no record has. */
export function getPositionCell(
  { params: { row, of, on }, filter, ignored }: Asked<'getPositionCell'>,
  { dataset }: RouteContext,
): PositionCell {
  const { engine, lookup, records, version } = dataset
  const topic = lookup.topic(on)
  if (!topic) throw new Refusal('not-found', `There is no topic ${on}`)
  const whose = row === 'group' ? lookup.group(of) : lookup.stakeholder(of)
  if (!whose) throw new Refusal('not-found', `There is no ${row} ${of}`)
  const asked = { filter, row, of: whose.id, on: topic.id }
  const { items, ...answer } = engine.over(filter, (found, columns, at) =>
    cellOf(asked, columns, found, at),
  )
  return {
    ...answer,
    row,
    id: whose.id,
    label: 'label' in whose ? whose.label : whose.name,
    topic,
    items: items.map(({ row: each, stance }) => ({ row: rowOf(each), stance })),
    refs: refsOf(
      items.map(({ row: each }) => each.statement),
      lookup,
    ),
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}

/** The first few of what is made as it is read. */
function first<T>(all: Iterable<T>, count: number): T[] {
  const taken: T[] = []
  if (count === 0) return taken
  for (const each of all) if (taken.push(each) === count) break
  return taken
}

/** Pairs of statements with different stances, and how many were compared. */
export function getPositionChanges(
  { params: { offset, limit, ...asked }, filter, ignored }: Asked<'getPositionChanges'>,
  { dataset }: RouteContext,
): PositionChanges {
  const { engine, lookup, records, version } = dataset
  const { items: from, ...answer } = engine.over(filter, (found, columns) =>
    positionChangesOf({ ...asked, filter }, columns, found),
  )
  const items = first(from(offset), limit)
  const ids = new Set(items.flatMap(({ earlier, later }) => [later.id, earlier.id]))
  const rows = [...ids].flatMap((id) => engine.row(id) ?? [])
  return {
    ...answer,
    items,
    statements: rows.map(rowOf),
    refs: refsOf(
      rows.map(({ statement }) => statement),
      lookup,
      {
        stakeholderIds: items.map(({ stakeholderId }) => stakeholderId),
        topicIds: items.map(({ topicId }) => topicId),
      },
    ),
    offset,
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}
