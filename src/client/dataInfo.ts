/** Which data an answer is of, for what leaves the app. */
import type { ReleaseInfo } from '#src/contract/answers.ts'
import { getJson } from './transport.ts'

/** The release as it is served, and how many changes were made to it here. Throws {@link ApiError}. */
export async function fetchDataInfo(): Promise<{ release: ReleaseInfo; changes: number }> {
  const [release, log] = await Promise.all([
    getJson('getRelease', {}),
    getJson('listChanges', { params: { limit: 1 } }),
  ])
  return { release, changes: log.of }
}
