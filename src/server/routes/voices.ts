import { endpoints } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Voices } from '#src/contract/voices.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { voiceColumns, voiceLines } from '#src/domain/csv/voices.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import { voicesOf } from '#src/engine/voices.ts'
import type { Dataset } from '../dataset.ts'
import { file } from '../file.ts'
import { metadataFile } from '../metadataFile.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { streamOf } from '../stream.ts'
import { tableProvenance } from '../tableProvenance.ts'

const answerTo = ({ engine }: Dataset, filter: StatementFilter, lang: Lang) =>
  engine.over(filter, (found, columns) => voicesOf({ filter, lang }, columns, found))

/** Who was heard, by statement and by independent article. */
export function getVoices(
  { filter, params: { lang }, ignored }: Asked<'getVoices'>,
  { dataset }: RouteContext,
): Voices {
  const { lookup, records, version } = dataset
  const answer = answerTo(dataset, filter, lang)
  return {
    ...answer,
    refs: refsOf([], lookup, {
      stakeholderIds: [...answer.heard, ...answer.waiting].map(({ id }) => id),
    }),
    articles: records.articles.length,
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}

/** The numbers by group, month and topic as CSV, streamed. */
export function exportVoicesCsv(
  { filter, params: { lang, profile } }: Asked<'exportVoicesCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { lookup, records, version } = dataset
  const rows = voiceLines(answerTo(dataset, filter, lang))
  const lines = tableLines(rows, voiceColumns, profile, { lookup, lang, permalink, version })
  const name = exportFileName(profile, records.release.release, 'voices')
  return file(streamOf(lines), endpoints.exportVoicesCsv.media, name)
}

/** The CSVW metadata of the same CSV. */
export function exportVoicesCsvMetadata(
  { filter, params: { lang, profile } }: Asked<'exportVoicesCsvMetadata'>,
  context: RouteContext,
): Response {
  const { all, of } = answerTo(context.dataset, filter, lang)
  const name = exportFileName(profile, context.dataset.records.release.release, 'voices')
  const counts = { count: all.statements, of }
  const made = tableProvenance('voices', { filter, view: 'voices' }, counts, context)
  return metadataFile(name, { columns: voiceColumns }, { profile, lang }, made)
}
