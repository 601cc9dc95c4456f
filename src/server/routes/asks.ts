import type { AskPage } from '#src/contract/asks.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { askColumns } from '#src/domain/csv/asks.ts'
import type { AskLine } from '#src/domain/csv/asks.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import { asksOf } from '#src/engine/asks.ts'
import type { AsksQuestion } from '#src/engine/question.ts'
import type { Dataset } from '../dataset.ts'
import { file } from '../file.ts'
import { metadataFile } from '../metadataFile.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { streamOf } from '../stream.ts'
import { tableProvenance } from '../tableProvenance.ts'
import { rowOf, standingOf } from './statements.ts'

const answerTo = ({ engine }: Dataset, question: AsksQuestion) =>
  engine.over(question.filter, (found, columns, row) => asksOf(question, columns, found, row))

/** A page of asks with their answers, and what is asked for most. */
export function listAsks(
  { filter, params, ignored }: Asked<'listAsks'>,
  { dataset }: RouteContext,
): AskPage {
  const { engine, lookup, records, version } = dataset
  const { rows, ...answer } = answerTo(dataset, { ...params, filter })
  const items = rows.map(rowOf)
  const ids = items.flatMap(({ statement }) =>
    (statement.ask?.answers ?? []).map(({ statementId }) => statementId),
  )
  const added = items.flatMap(({ statement }) =>
    standingOf(statement, dataset).added ? [statement.id] : [],
  )
  const answers = [...new Set(ids)].flatMap((id) => engine.row(id) ?? []).map(rowOf)
  return {
    ...answer,
    items,
    ...(added.length > 0 ? { added } : {}),
    answers,
    refs: refsOf(
      [...items, ...answers].map(({ statement }) => statement),
      lookup,
      { topicIds: answer.topics.map(({ topicId }) => topicId) },
    ),
    offset: params.offset,
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}

/** The whole table of asks as CSV, in the order asked for, streamed. */
export function exportAsksCsv(
  { filter, params }: Asked<'exportAsksCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { engine, lookup, records, version } = dataset
  const { profile, lang, sort } = params
  const { recordsThrough, release } = records.release
  const answerOf = (id: string) => {
    const found = engine.row(id)
    return found && rowOf(found)
  }
  const { rows } = answerTo(dataset, { filter, sort, lang, offset: 0, limit: Infinity })
  const lines = rows.map((row): AskLine => ({ row: rowOf(row), answerOf, recordsThrough }))
  return file(
    streamOf(tableLines(lines, askColumns, profile, { lookup, lang, permalink, version })),
    endpoints.exportAsksCsv.media,
    exportFileName(profile, release, 'asks'),
  )
}

/** The CSVW metadata of the same CSV. */
export function exportAsksCsvMetadata(
  { filter, params }: Asked<'exportAsksCsvMetadata'>,
  context: RouteContext,
): Response {
  const { profile, lang, sort } = params
  const { records } = context.dataset
  const { total, statements } = answerTo(context.dataset, {
    filter,
    sort,
    lang,
    offset: 0,
    limit: 0,
  })
  const name = exportFileName(profile, records.release.release, 'asks')
  const made = tableProvenance('asks', { filter, sort }, { count: total, of: statements }, context)
  return metadataFile(name, { columns: askColumns, primaryKey: 'id' }, { profile, lang }, made)
}
