import type { Known } from '#src/contract/extracting.ts'
import type { ProposalKind, Range } from '#src/contract/proposals.ts'
import type { Span } from '#src/contract/records.ts'
import { readText } from './extract.ts'

/** One piece of what is said, in the flat form that sets of quotations are measured in. */
export interface Quote extends Span {
  kind: ProposalKind
  /** Where the text mentions who speaks, next to the verb. */
  speaker?: Range
  /** Who that is, by the fullest name the text gives; null where it names no one. */
  speakerName: string | null
  cue?: Range
  /** The same for all pieces of one utterance. */
  group: string
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end })

/** The utterances of a text piece by piece, in text order. Never throws. */
export function quotesOf(text: string, known: Pick<Known, 'stakeholders'>): Quote[] {
  return readText(text, known).found.map(({ start, end, kind, speaker, cue, group }) => ({
    start,
    end,
    exact: text.slice(start, end),
    kind,
    ...(speaker ? { speaker: rangeOf(speaker.at) } : {}),
    speakerName: speaker?.name ?? null,
    ...(cue ? { cue: rangeOf(cue) } : {}),
    group: `g${group}`,
  }))
}
