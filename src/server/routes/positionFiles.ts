import type { Address } from '#src/contract/address.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { ParamsOf } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { changeColumns } from '#src/domain/csv/changes.ts'
import type { ChangeRow } from '#src/domain/csv/changes.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { longColumns, longRows, matrixRows, wideColumns } from '#src/domain/csv/matrix.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import type { Engine } from '#src/engine/question.ts'
import { positionChangesOf } from '#src/engine/positionChanges.ts'
import { positionsOf } from '#src/engine/positions.ts'
import { file } from '../file.ts'
import { metadataFile } from '../metadataFile.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { streamOf } from '../stream.ts'
import { tableProvenance } from '../tableProvenance.ts'
import { rowOf } from './statements.ts'

const matrixOf = (
  engine: Engine,
  params: ParamsOf<'exportPositionsCsv'>,
  filter: StatementFilter,
) => engine.over(filter, (found, columns) => positionsOf({ ...params, filter }, columns, found))

/** The matrix as CSV, in the order asked for, streamed. */
export function exportPositionsCsv(
  { params, filter }: Asked<'exportPositionsCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { engine, lookup, records, version } = dataset
  const { lang, profile, shape } = params
  const positions = matrixOf(engine, params, filter)
  const context = { lookup, lang, permalink, version }
  const lines =
    shape === 'wide'
      ? tableLines(matrixRows(positions), wideColumns(positions), profile, context)
      : tableLines(longRows(positions), longColumns, profile, context)
  const name = exportFileName(profile, records.release.release, `positions-${shape}`)
  return file(streamOf(lines), endpoints.exportPositionsCsv.media, name)
}

/** The CSVW metadata of the same CSV. */
export function exportPositionsCsvMetadata(
  { params, filter }: Asked<'exportPositionsCsvMetadata'>,
  context: RouteContext,
): Response {
  const { engine, records } = context.dataset
  const { shape, rows, columns } = params
  const positions = matrixOf(engine, params, filter)
  const table = `positions-${shape}` as const
  const counts = { count: positions.coded, of: positions.total }
  const address = {
    filter,
    ...(rows === 'count' ? {} : { rows }),
    ...(columns === 'count' ? {} : { columns }),
  }
  return metadataFile(
    exportFileName(params.profile, records.release.release, table),
    { columns: shape === 'wide' ? wideColumns(positions) : longColumns },
    params,
    tableProvenance(table, address, counts, context),
  )
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

/** The CSVW metadata of the same CSV. */
export function exportPositionChangesCsvMetadata(
  { params, filter }: Asked<'exportPositionChangesCsvMetadata'>,
  context: RouteContext,
): Response {
  const { engine, records } = context.dataset
  const { voice, reversals } = params
  const { total, compared } = engine.over(filter, (found, columns) =>
    positionChangesOf({ ...params, filter }, columns, found),
  )
  const address = {
    filter,
    view: 'changes' as const,
    ...(voice === 'said' ? {} : { said: voice }),
    ...(reversals ? { reversals: '1' as const } : {}),
  } satisfies Address
  return metadataFile(
    exportFileName(params.profile, records.release.release, 'position-changes'),
    { columns: changeColumns },
    params,
    tableProvenance('position-changes', address, { count: total, of: compared }, context),
  )
}
