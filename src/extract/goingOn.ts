/** Whether an attribution goes on with what the same speaker said right before it. */
import type { ProposalKind } from '#src/contract/proposals.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './heads.ts'
import type { Speaker } from './speakers.ts'
import { GO_ON } from './words/saying.ts'

const sameSpeaker = (one: Speaker, other: Speaker) =>
  one.name !== undefined &&
  (one.character === undefined ? one.name === other.name : one.character === other.character)

/** What stands right before, and the attribution that may go on with it. */
export interface GoingOn {
  before: { kind: ProposalKind; speaker?: Speaker }
  next: { cue: Cue; mention: Mention; speaker: Speaker; kind: ProposalKind }
}

/**
 * Whether words in marks belong to the utterance before them though they have an attribution of
 * their own: *it added*, « a-t-il poursuivi », « Avant d’ajouter ». Only a pronoun, or no subject at
 * all, goes on; after a quotation the verb has to say so too, after a reported clause the words in
 * marks are that clause told again.
 */
export function goesOnWith({ before, next: { cue, mention, speaker, kind } }: GoingOn): boolean {
  if (kind !== 'verbatim' || mention.is !== 'pronoun') return false
  if (!before.speaker || !sameSpeaker(before.speaker, speaker)) return false
  return before.kind !== 'verbatim' || GO_ON.has(cue.saying.lemma)
}
