/** A briefing as a document of headings, lines, quotations and notes; how it is set is told apart. */
import type { Lang } from '#src/contract/questions.ts'

/** Words in one look. */
export interface Words {
  text: string
  /** Where they are in another language than the briefing, or printed. */
  lang?: string
  /** What they lead to. */
  href?: string
  /** Where the address is written out, this one, which is shorter. */
  address?: string
  look?: 'strong' | 'em'
}

/** The number of a note, which leads where the note leads. */
export interface NoteMark {
  note: number
  href: string
}

export type Run = Words | NoteMark

export type Block =
  | { kind: 'title' | 'topic' | 'line' | 'quote'; runs: Run[] }
  /** The notes, the first of which is number 1. */
  | { kind: 'notes'; items: Words[][] }

export interface Briefing {
  lang: Lang
  blocks: Block[]
  /** Different statements in it. */
  statements: number
  /** How often a statement stands in it: under several topics several times. */
  entries: number
}
