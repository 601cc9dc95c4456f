/** When this browser was last backed up, and at how many changes. */
import { create } from 'zustand'
import { OFFER_AFTER } from './backupOffer.ts'
import { onOtherTab, readEntry, writeEntry } from './storage.ts'

export interface BackupMark {
  /** Changes in the log at the last backup; 0: never made one. */
  of: number
  /** The instant of it; absent: never. */
  at?: string
  /** Changes in the log when the offer was put away. */
  dismissed?: number
}

const ENTRY = 'backup'
const NONE: BackupMark = { of: 0 }

function check(value: unknown): BackupMark | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { of, at, dismissed } = value as Record<string, unknown>
  if (typeof of !== 'number') return undefined
  return {
    of,
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    ...(typeof dismissed === 'number' ? { dismissed } : {}),
  }
}

export const useBackupMark = create<{ mark: BackupMark }>(() => ({ mark: NONE }))

let loaded = false

/** Reads the mark, once, and follows the other tabs from then on. */
export function loadBackupMark() {
  if (loaded) return
  loaded = true
  const read = () => useBackupMark.setState({ mark: readEntry(ENTRY, check) ?? NONE })
  read()
  onOtherTab(ENTRY, read)
}

function keep(mark: BackupMark) {
  useBackupMark.setState({ mark })
  writeEntry(ENTRY, mark)
}

/** A backup was made now, of so many changes. */
export function markBackup(of: number) {
  keep({ of, at: new Date().toISOString() })
}

/** So many changes came out of a backup: there is a file of them. */
export function markRestored(count: number) {
  loadBackupMark()
  const { mark } = useBackupMark.getState()
  keep({ ...mark, of: mark.of + count })
}

/** The offer was put away at so many changes: it comes again after as many more. */
export function dismissOffer(of: number) {
  keep({ ...useBackupMark.getState().mark, dismissed: of })
}

/** Changes since the last backup. */
export function unsaved(mark: BackupMark, of: number): number {
  return Math.max(0, of - mark.of)
}

/** Whether a backup is to be offered at so many changes. */
export function isOffered(mark: BackupMark, of: number): boolean {
  return unsaved(mark, of) >= OFFER_AFTER && of - (mark.dismissed ?? 0) >= OFFER_AFTER
}

/** As if none had ever been made; the entry itself is removed by `eraseEntries`. */
export function forgetBackupMark() {
  useBackupMark.setState({ mark: NONE })
}
