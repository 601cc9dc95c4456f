import { endpoints } from '#src/contract/endpoints.ts'
import type { StatementRow } from '#src/contract/answers.ts'
import type { Lang, Sort } from '#src/contract/questions.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { csvLines } from '#src/domain/csv/lines.ts'
import { statementTable } from '#src/domain/csv/metadata.ts'
import { jsonExport } from '#src/domain/jsonExport.ts'
import { exportFileName, provenanceOf } from '#src/domain/provenance.ts'
import type { Row } from '#src/engine/question.ts'
import { file } from '../file.ts'
import { metadataFile } from '../metadataFile.ts'
import type { RouteContext } from '../routeContext.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import { streamOf } from '../stream.ts'
import { rowOf } from './statements.ts'

function* rowsOf(rows: Iterable<Row>): Generator<StatementRow> {
  for (const row of rows) yield rowOf(row)
}

interface Listed {
  filter: StatementFilter
  params: { sort: Sort; lang: Lang }
}

function listed({ filter, params }: Listed, context: RouteContext) {
  const { engine, records, version } = context.dataset
  const { sort, lang } = params
  const list = engine.list({ filter, sort, lang })
  const { of } = engine.page({
    filter,
    sort,
    lang,
    offset: 0,
    limit: 0,
    facets: [],
    histogram: false,
  })
  const provenance = provenanceOf({
    filter: formatFilter(filter),
    count: list.total,
    of,
    release: records.release,
    version,
    list: context.permalink('').replace(/\/$/, ''),
  })
  return { list, provenance, release: records.release.release }
}

/** The filtered set as CSV, streamed. */
export function exportCsv(asked: Asked<'exportCsv'>, context: RouteContext): Response {
  const { profile, lang } = asked.params
  const { list, release } = listed(asked, context)
  const { lookup, version } = context.dataset
  const { permalink } = context
  const lines = csvLines(rowsOf(list.rows), profile, { lookup, lang, permalink, version })
  return file(streamOf(lines), endpoints.exportCsv.media, exportFileName(profile, release))
}

/** The CSVW metadata of the same CSV. */
export function exportCsvMetadata(
  asked: Asked<'exportCsvMetadata'>,
  context: RouteContext,
): Response {
  const { profile, lang } = asked.params
  const { provenance, release } = listed(asked, context)
  const name = exportFileName(profile, release)
  return metadataFile(name, statementTable(profile), { profile, lang }, provenance)
}

/** The filtered set as JSON with what it names, streamed. */
export function exportJson(asked: Asked<'exportJson'>, context: RouteContext): Response {
  const { list, provenance, release } = listed(asked, context)
  const { lookup } = context.dataset
  const rows = [...rowsOf(list.rows)]
  const refs = refsOf(
    rows.map((row) => row.statement),
    lookup,
  )
  const parts = jsonExport(rows, refs, provenance, context.permalink)
  return file(streamOf(parts), endpoints.exportJson.media, exportFileName('json', release))
}
