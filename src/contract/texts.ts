/** The text of an article: holding it, replacing it, and where quotations stand in it. */
import * as z from 'zod/mini'
import { Refs } from './answers.ts'
import { Change } from './changes.ts'
import { Id, Seal, Statement } from './records.ts'
import { Expected } from './changeLists.ts'
import { UndoBody } from './writes.ts'

/** Longer than any article; beyond it the page would no longer answer at once. */
export const MAX_TEXT = 1_000_000

const about = {
  ...UndoBody.shape,
  /** Only tells what it would do. */
  dry: z.optional(z.boolean()),
  /** What a dry run answered as such: where something has changed since, nothing is kept. */
  expected: z.optional(z.array(Expected)),
}

export const TextBody = z.object({
  ...about,
  /** As it shall be held, to the code unit; null: no text is held any more. */
  text: z.nullable(
    z
      .string()
      .check(z.minLength(1, { error: 'is empty' }), z.maxLength(MAX_TEXT, { error: 'too long' })),
  ),
})
export type TextBody = z.infer<typeof TextBody>

const range = { start: z.int(), end: z.int() }

/** In what words can differ and still be near: told, never taken for the same. */
export const differences = ['spaces', 'quotes', 'dashes', 'marks', 'accents', 'case'] as const
export const Difference = z.enum(differences)
export type Difference = z.infer<typeof Difference>

/** A place in the text that holds almost the words. */
export const NearWords = z.object({
  ...range,
  exact: z.string(),
  differs: z.array(Difference),
})
export type NearWords = z.infer<typeof NearWords>

/** A part of a quotation that has no certain place: it stands there nowhere, or several times. */
export const Miss = z.object({
  part: z.string(),
  times: z.int(),
  near: z.optional(NearWords),
})
export type Miss = z.infer<typeof Miss>

export const SealCounts = z.record(Seal, z.int())
export type SealCounts = z.infer<typeof SealCounts>

export const TextAnswer = z.object({
  /** Every statement that stands in the article: its seal there before and after, and why. */
  items: z.array(z.object({ statement: Statement, was: Seal, seal: Seal, misses: z.array(Miss) })),
  refs: Refs,
  /** How many statements have each seal there, before and after. */
  before: SealCounts,
  after: SealCounts,
  /** The records that the answer rests on, to be sent with the write. */
  expected: z.array(Expected),
  /** What was kept; absent of a dry run, and where nothing differs. */
  change: z.optional(Change),
  version: z.string(),
})
export type TextAnswer = z.infer<typeof TextAnswer>

export const ReanchorBody = z.object({
  ...about,
  articleId: Id,
  /** With all other quotations that have moved in the article. */
  all: z.optional(z.boolean()),
})
export type ReanchorBody = z.infer<typeof ReanchorBody>

/** A place in a text with what stands around it. */
export const Place = z.object({
  ...range,
  before: z.string(),
  there: z.string(),
  after: z.string(),
})
export type Place = z.infer<typeof Place>
/** A part of a quotation, where it was recorded, if anywhere, and where it stands. */
export const Move = z.object({ exact: z.string(), from: z.optional(Place), to: Place })
export type Move = z.infer<typeof Move>

export const ReanchorAnswer = z.object({
  /** The statement asked for; then the others that have moved in the same article. */
  items: z.array(z.object({ statement: Statement, moves: z.array(Move) })),
  expected: z.array(Expected),
  change: z.optional(Change),
  version: z.string(),
})
export type ReanchorAnswer = z.infer<typeof ReanchorAnswer>
