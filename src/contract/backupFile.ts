/** Making and reading the file of a backup; what is wrong with one is told, never thrown. */
import { BACKUP_FORMAT, BACKUP_VERSION, Backup, MAX_BACKUP } from './backup.ts'
import type { BackupRefused } from './backup.ts'

/** Places named where something in a file is wrong. */
const MAX_PLACES = 20

/** A text that two different contents don't share by accident: two lanes of FNV-1a, 32 bits each. */
function checksum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
    b ^= b >>> 13
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The same backup with the checksum of what it holds. */
export function sealed(backup: Omit<Backup, 'checksum'>): Backup {
  const { format, formatVersion, createdAt, release, version, content } = backup
  const head = { format, formatVersion, createdAt, release, version }
  return { ...head, content, checksum: checksum(JSON.stringify([head, content])) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const refused = (
  fault: BackupRefused['fault'],
  more: Partial<BackupRefused> = {},
): BackupRefused => ({ outcome: 'refused', fault, places: [], ...more })

/** Reads a file: the backup in it, or why it is refused. Nothing of a faulty file counts. */
export function readBackup(text: string): Backup | BackupRefused {
  if (text.length > MAX_BACKUP) return refused('too-big')
  const value = parsed(text)
  if (value === undefined) {
    // The name stands at the beginning of every backup.
    return refused(text.slice(0, 200).includes(BACKUP_FORMAT) ? 'cut-short' : 'not-json')
  }
  if (typeof value !== 'object' || value === null) return refused('not-a-backup')
  const { format, formatVersion } = value as Record<string, unknown>
  if (format !== BACKUP_FORMAT || typeof formatVersion !== 'number') return refused('not-a-backup')
  if (formatVersion > BACKUP_VERSION) return refused('newer', { found: formatVersion })
  const raw = value as Backup
  if (sealed(raw).checksum !== raw.checksum) return refused('altered')
  const read = Backup.safeParse(value)
  if (!read.success) {
    const places = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    return refused('bad-parts', { places: places.slice(0, MAX_PLACES) })
  }
  const ids = new Set<string>()
  const odd = read.data.content.changes.filter(({ id, replica, seq }) => {
    const known = ids.has(id)
    ids.add(id)
    return known || id !== `${replica}:${seq}`
  })
  if (odd.length > 0) {
    const places = odd.map(({ id }) => `${id}: stands twice, or is not its own id`)
    return refused('bad-parts', { places: places.slice(0, MAX_PLACES) })
  }
  return read.data
}
