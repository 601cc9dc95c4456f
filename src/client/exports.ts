/** Exports as files, exactly of the filtered set in the shown order. */
import type { CsvProfile } from '#src/contract/questions.ts'
import type { ListOptions } from './queries.ts'
import { getFile } from './transport.ts'

export type ExportChoice =
  | { endpoint: 'exportCsv' | 'exportCsvMetadata'; profile: CsvProfile }
  | { endpoint: 'exportJson' }

/** Fetches an export whole. Throws {@link ApiError}. */
export function downloadExport(
  choice: ExportChoice & ListOptions,
  signal?: AbortSignal,
): Promise<{ blob: Blob; fileName: string }> {
  const { filter, sort, lang } = choice
  if (choice.endpoint === 'exportJson') {
    return getFile('exportJson', { filter, params: { sort, lang } }, signal)
  }
  return getFile(
    choice.endpoint,
    { filter, params: { profile: choice.profile, sort, lang } },
    signal,
  )
}
