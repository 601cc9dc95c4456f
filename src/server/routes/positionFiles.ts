import { endpoints } from '#src/contract/endpoints.ts'
import { changeColumns } from '#src/domain/csv/changes.ts'
import type { ChangeRow } from '#src/domain/csv/changes.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { longColumns, longRows, matrixRows, wideColumns } from '#src/domain/csv/matrix.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import { positionChangesOf } from '#src/engine/positionChanges.ts'
import { positionsOf } from '#src/engine/positions.ts'
import { file } from '../file.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { streamOf } from '../stream.ts'
import { rowOf } from './statements.ts'

/** The matrix as CSV, in the order asked for, streamed. */
export function exportPositionsCsv(
  { params, filter }: Asked<'exportPositionsCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { engine, lookup, records, version } = dataset
  const { lang, profile, shape } = params
  const positions = engine.over(filter, (found, columns) =>
    positionsOf({ ...params, filter }, columns, found),
  )
  const context = { lookup, lang, permalink, version }
  const lines =
    shape === 'wide'
      ? tableLines(matrixRows(positions), wideColumns(positions), profile, context)
      : tableLines(longRows(positions), longColumns, profile, context)
  const name = exportFileName(profile, records.release.release, `positions-${shape}`)
  return file(streamOf(lines), endpoints.exportPositionsCsv.media, name)
}

/** All pairs with different stances as CSV, streamed. */
export function exportPositionChangesCsv(
  { params, filter }: Asked<'exportPositionChangesCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { engine, lookup, records, version } = dataset
  const { lang, profile, voice } = params
  const { items } = engine.over(filter, (found, columns) =>
    positionChangesOf({ ...params, filter }, columns, found),
  )
  function* rows(): Generator<ChangeRow> {
    for (const change of items(0)) {
      const [earlier, later] = [engine.row(change.earlier.id), engine.row(change.later.id)]
      if (earlier && later) yield { voice, change, earlier: rowOf(earlier), later: rowOf(later) }
    }
  }
  const lines = tableLines(rows(), changeColumns, profile, { lookup, lang, permalink, version })
  const name = exportFileName(profile, records.release.release, 'position-changes')
  return file(streamOf(lines), endpoints.exportPositionChangesCsv.media, name)
}
