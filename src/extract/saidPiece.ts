import type { Party, ProposalKind, Range, Reason } from '#src/contract/proposals.ts'
import type { Sentence } from './sentences.ts'
import type { Speaker } from './speakers.ts'

/** A piece of what someone says, and who. */
export interface SaidPiece extends Range {
  kind: ProposalKind
  quoted: Range[]
  /** Of a clause that its attribution cuts. */
  cut?: boolean
  group: number
  cue?: Range
  speaker?: Speaker
  /** Those it is said to, where the verb names them. */
  hearers?: Party[]
  confidence: number
  reasons: Reason[]
  sentence: Sentence
}
