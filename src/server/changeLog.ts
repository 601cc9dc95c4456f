/** Where changes are kept: one log for all that writes in one browser, or on one server. */
import type { Change, Entity } from '#src/contract/changes.ts'

/** What is to be done, before the log has given it its place. */
export type ChangeDraft = Pick<Change, 'at' | 'by' | 'why' | 'undoes' | 'restored' | 'ops'>

/** A record, and the id of its last change that the writer knew; `undefined`: as shipped. */
export interface ExpectedRevision {
  entity: Entity
  entityId: string
  changeId: string | undefined
}

/** An entry that can't be read as a change: set aside, with what stands there. */
export interface DamagedEntry {
  key: string
  raw: string
}

/** The browser had lost the log; so many changes came back from a second copy. */
export interface Loss {
  broughtBack: number
}

export interface ChangeLog {
  /** All changes in their order (`compareChanges`), entries that are damaged, and what was lost. */
  read(): Promise<{ changes: Change[]; damaged: DamagedEntry[]; loss?: Loss }>
  /**
   * Gives a draft its id, sequence and lamport and keeps it. Resolves when it would survive a crash.
   * One writer at a time. Throws {@link StaleRevision} where a record has a later change than
   * expected, and {@link LogTrouble} where it can't be kept; then nothing is.
   */
  append(draft: ChangeDraft, expected: readonly ExpectedRevision[]): Promise<Change>
  /**
   * Takes in changes that were made elsewhere, with their ids and places, and appends a draft of
   * our own behind them: all of it or nothing. Those that are here stay as they are. The ids given
   * from now on are beyond all that came. Throws like {@link ChangeLog.append}.
   */
  takeIn(
    changes: readonly Change[],
    draft: ChangeDraft | undefined,
    expected: readonly ExpectedRevision[],
  ): Promise<Change | undefined>
  /** The name under which this browser writes; undefined: it has not written yet. */
  replica(): Promise<string | undefined>
  /**
   * Calls back with changes as they come, from here and from other tabs, in their order. After
   * changes were taken in, which may stand before others, with the whole log.
   */
  onAppend(callback: (changes: readonly Change[]) => void): () => void
  /** Calls back when another tab has forgotten everything. */
  onErase(callback: () => void): () => void
  /** Forgets everything: changes, damaged entries, drafts, the replica's name. */
  erase(): Promise<void>
}

/** A record was changed by somebody else in the meantime. */
export class StaleRevision extends Error {
  override name = 'StaleRevision'
  readonly stale: readonly ExpectedRevision[]
  /** `stale`: the records with the revision that they really have. */
  constructor(stale: readonly ExpectedRevision[]) {
    super(`${stale.length} records have changed in the meantime`)
    this.stale = stale
  }
}

/** The log can't be written: the storage is full, denied, or failed. */
export class LogTrouble extends Error {
  override name = 'LogTrouble'
  readonly kind: 'full' | 'denied' | 'failed'
  constructor(kind: 'full' | 'denied' | 'failed', options?: ErrorOptions) {
    super(`The change could not be kept: ${kind}`, options)
    this.kind = kind
  }
}
