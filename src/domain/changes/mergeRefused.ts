/** Why two records can't be merged. */
export class MergeRefused extends Error {
  override name = 'MergeRefused'
  readonly code: 'unknown' | 'same' | 'target-merged' | 'source-merged' | 'stances'
  /** Unknown or merged ids; for `stances` the statements that would say two things at once. */
  readonly ids: readonly string[]
  constructor(code: MergeRefused['code'], ids: readonly string[], message: string) {
    super(message)
    this.code = code
    this.ids = ids
  }
}
