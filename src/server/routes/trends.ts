import { endpoints } from '#src/contract/endpoints.ts'
import type { Trends } from '#src/contract/trends.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { trendColumns, trendRows } from '#src/domain/csv/trends.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import { trendsOf } from '#src/engine/trends.ts'
import { file } from '../file.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { streamOf } from '../stream.ts'

/** Statements a month or week in series. */
export function getTrends(
  { params: { by, unit, lang }, filter, ignored }: Asked<'getTrends'>,
  { dataset }: RouteContext,
): Trends {
  const answer = dataset.engine.over(filter, (found, columns) =>
    trendsOf({ filter, by, unit, lang }, columns, found),
  )
  return { ...answer, version: dataset.version, ignored: [...ignored, ...answer.ignored] }
}

/** The numbers of the same question as CSV, streamed. */
export function exportTrendsCsv(
  { params: { by, unit, lang, profile }, filter }: Asked<'exportTrendsCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { engine, lookup, records, version } = dataset
  const rows = trendRows(
    engine.over(filter, (found, columns) => trendsOf({ filter, by, unit, lang }, columns, found)),
  )
  const lines = tableLines(rows, trendColumns, profile, { lookup, lang, permalink, version })
  const name = exportFileName(profile, records.release.release, 'trends')
  return file(streamOf(lines), endpoints.exportTrendsCsv.media, name)
}
