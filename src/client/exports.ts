/** Exports as files, exactly of the filtered set in the shown order. */
import type { FileEndpoint, ParamsOf } from '#src/contract/endpoints.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { CsvProfile } from '#src/contract/questions.ts'
import { getFile } from './getFile.ts'
import type { ListOptions } from './queries.ts'

/** Which file of the statements. */
export type ExportChoice =
  | { endpoint: 'exportCsv' | 'exportCsvMetadata'; profile: CsvProfile }
  | { endpoint: 'exportJson' }

type Asked<E extends FileEndpoint> = { endpoint: E; filter: StatementFilter } & ParamsOf<E>

/** A file of the API: its endpoint, the filter, and the endpoint's own parameters. */
export type ExportAsked =
  | (ExportChoice & ListOptions)
  | Asked<'exportStakeholdersCsv' | 'exportStakeholdersCsvMetadata'>
  | Asked<'exportTrendsCsv'>
  | Asked<'exportNetwork'>
  | Asked<'exportPositionsCsv' | 'exportPositionsCsvMetadata'>
  | Asked<'exportPositionChangesCsv' | 'exportPositionChangesCsvMetadata'>
  | Asked<'exportAsksCsv' | 'exportAsksCsvMetadata'>
  | Asked<'exportArticlesCsv' | 'exportArticlesCsvMetadata'>
  | Asked<'exportVoicesCsv' | 'exportVoicesCsvMetadata'>

/** Fetches an export whole. Throws {@link ApiError}. */
export function downloadExport(
  asked: ExportAsked,
  signal?: AbortSignal,
): Promise<{ blob: Blob; fileName: string }> {
  const { endpoint, filter, ...params } = asked
  return getFile(endpoint, { filter, params }, signal)
}
