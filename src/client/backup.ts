/** The backup of this browser, and taking one in. */
import type { Backup, ImportAnswer } from '#src/contract/backup.ts'
import type { BodyOf } from '#src/contract/endpoints.ts'
import { getJson, sendJson } from './transport.ts'

/** All that is kept beside what the page holds. Throws {@link ApiError}, as both do. */
export function readBackupFile(): Promise<Backup> {
  return getJson('getBackup', {})
}

/** Says what a backup would change (`dry`), or takes it in, all of it or nothing. */
export function importBackup(body: BodyOf<'importBackup'>): Promise<ImportAnswer> {
  return sendJson('importBackup', {}, body)
}
