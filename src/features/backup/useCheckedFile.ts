import { useRef, useState } from 'react'
import { ApiError, clientError } from '#src/client/apiError.ts'
import { importBackup } from '#src/client/backup.ts'
import { MAX_BACKUP } from '#src/contract/backup.ts'
import type { Backup, BackupRefused, Imported } from '#src/contract/backup.ts'
import { readBackup } from '#src/contract/backupFile.ts'
import type { Problem } from '#src/contract/problem.ts'
import { keptName } from '#src/stores/preferences.ts'
import { comingDevice } from '#src/stores/device.ts'
import type { ComingDevice } from '#src/stores/device.ts'

/** A file that was looked at: what it would change. */
export interface Ready {
  text: string
  device: Backup['content']['device']
  coming: ComingDevice
  summary: Imported
}

/** What came of looking at a file: one of these. */
interface Looked {
  ready?: Ready
  refused?: BackupRefused
  /** The browser could not read it. */
  unread?: true
  /** It could not be asked what the file would change. */
  problem?: Problem
}

const tooBig: BackupRefused = { outcome: 'refused', fault: 'too-big', places: [] }

async function look(file: File): Promise<Looked> {
  if (file.size > MAX_BACKUP) return { refused: tooBig }
  let text: string
  try {
    text = await file.text()
  } catch {
    return { unread: true }
  }
  const read = readBackup(text)
  if ('outcome' in read) return { refused: read }
  try {
    const summary = await importBackup({ backup: text, dry: true, by: keptName() })
    if (summary.outcome === 'refused') return { refused: summary }
    const { device } = read.content
    return { ready: { text, device, coming: comingDevice(device), summary } }
  } catch (error) {
    const told = error instanceof ApiError ? error : clientError('failed', String(error))
    return { problem: told.problem }
  }
}

/** The file that was chosen last, and what came of looking at it; nothing of one before it counts. */
export function useCheckedFile() {
  const turn = useRef(0)
  const [chosen, setChosen] = useState<{ file?: File; looked?: Looked }>({})
  return {
    file: chosen.file,
    checking: chosen.file !== undefined && chosen.looked === undefined,
    ...chosen.looked,
    /** Without a file none is chosen any more. */
    async check(file: File | undefined): Promise<void> {
      turn.current += 1
      const mine = turn.current
      setChosen(file ? { file } : {})
      if (!file) return
      const looked = await look(file)
      if (mine === turn.current) setChosen({ file, looked })
    },
    /** Says that it can't be restored after all. */
    refuse: (refused: BackupRefused) => setChosen((was) => ({ ...was, looked: { refused } })),
  }
}
