/**
 * A backup: all that one browser keeps, as one file of JSON, and what is asked and answered when one
 * is taken in. Reading checks the whole file before anything is done with it.
 */
import * as z from 'zod/mini'
import { Change, Instant, Op, entities } from './changes.ts'
import { Id } from './records.ts'

export const BACKUP_FORMAT = 'parley-backup'
/** Rises where an older release could not read what a newer one wrote. */
export const BACKUP_VERSION = 1
/** The largest file that is read, in characters. */
export const MAX_BACKUP = 100_000_000

/** What the page itself keeps; each store checks its own part when it takes it. */
const Device = z.object({ preferences: z.json(), views: z.json(), recent: z.json() })

/** All that is kept. */
export const BackupContent = z.object({
  changes: z.array(Change),
  damaged: z.array(z.object({ key: z.string(), raw: z.string() })),
  drafts: z.array(z.object({ key: z.string(), value: z.json() })),
  /** Added by the page, which alone can read it. */
  device: z.optional(Device),
})
export type BackupContent = z.infer<typeof BackupContent>

/** The file. */
export const Backup = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_VERSION),
  createdAt: Instant,
  /** The release the changes were made over, and the version of the data with them. */
  release: z.string(),
  version: z.string(),
  content: BackupContent,
  checksum: z.string(),
})
export type Backup = z.infer<typeof Backup>

/** Why a file is not taken in. */
export const backupFaults = [
  'not-json',
  'cut-short',
  'not-a-backup',
  'newer',
  'altered',
  'too-big',
  'bad-parts',
  'other-content',
] as const

/** `found`: the version of a newer file; `places`: where parts are wrong, and how, in English. */
export const BackupRefused = z.object({
  outcome: z.literal('refused'),
  fault: z.enum(backupFaults),
  found: z.optional(z.number()),
  places: z.array(z.string()),
})
export type BackupRefused = z.infer<typeof BackupRefused>

/** `backup`: the text of the file; `dry`: only say what it would change. */
export const ImportBody = z.object({
  backup: z.string(),
  dry: z.boolean(),
  by: z.string().check(z.maxLength(200)),
  why: z.optional(z.string().check(z.maxLength(2000))),
})

/** A field that both this browser and the file changed. */
export const BackupConflict = z.object({
  entity: z.enum(entities),
  entityId: Id,
  field: z.string(),
  here: z.json(),
  file: z.json(),
  /** Whose change stands later in the order, and so stands in the record. */
  wins: z.enum(['here', 'file']),
})
export type BackupConflict = z.infer<typeof BackupConflict>

/** What taking a backup in changes, or has changed. */
export const Imported = z.object({
  outcome: z.enum(['ready', 'done']),
  createdAt: Instant,
  release: z.string(),
  /** Changes of the file that are new here, and that are here already. */
  fresh: z.int(),
  known: z.int(),
  /** Records that change, by kind, and the first fields of them. */
  records: z.array(z.object({ entity: z.enum(entities), count: z.int() })),
  first: z.array(Op),
  /** All fields that change. */
  fields: z.int(),
  /** The first of them, and how many there are. */
  conflicts: z.array(BackupConflict),
  conflictCount: z.int(),
  /** Drafts that come, and those that stay out since another one stands here. */
  drafts: z.object({ fresh: z.int(), kept: z.int() }),
  damaged: z.int(),
  /** The change that says it, where records changed. */
  change: z.optional(Change),
  version: z.string(),
})
export type Imported = z.infer<typeof Imported>
export const ImportAnswer = z.union([Imported, BackupRefused])
export type ImportAnswer = z.infer<typeof ImportAnswer>
