/** The forms of utterances found by hand, and of those proposed. */

export type Kind = 'verbatim' | 'indirect' | 'mixed'

/** UTF-16 code units, start included, end excluded. */
export interface Place {
  start: number
  end: number
}

export interface Told extends Place {
  exact?: string
  speaker?: Place | null
  speakerName?: string | null
  cue?: Place | null
  group?: string
}

/** An utterance, or a piece of one, found by hand. */
export interface Expected extends Told {
  kind: Kind
  /** Led by *according to* or its like. */
  accordingTo?: boolean
  /** Neither asked for nor held against who proposes it. */
  optional?: boolean
  /** Of a reported clause, the words in marks. */
  quoted?: Place[]
}

export interface ExpectedText {
  id: string
  language: string
  text: string
  quotes: Expected[]
  /** What nobody says: titles, words in marks for their own sake, what was *not* said. */
  traps?: Place[]
}

/** An utterance that is proposed; `parts` stand for start and end where it is cut. */
export interface Proposed extends Partial<Told> {
  kind?: Kind
  parts?: Place[]
}

export interface ProposedText {
  id: string
  quotes: Proposed[]
}
