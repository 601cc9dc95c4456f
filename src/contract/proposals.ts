/**
 * What the extractor proposes of a text: utterances with the words they rest on. A proposal counts
 * nowhere until a person has accepted it. Offsets are UTF-16 code units, as everywhere.
 */
import * as z from 'zod/mini'
import { Id, Position, Span } from './records.ts'

export const proposalKinds = ['verbatim', 'indirect', 'mixed'] as const
/** `mixed`: a reported clause of which some words stand between marks. */
export const ProposalKind = z.enum(proposalKinds)
export type ProposalKind = z.infer<typeof ProposalKind>

export const Range = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
})
export type Range = z.infer<typeof Range>

/** Someone a text names: a known stakeholder, or a name that could become one. */
export const Party = z.object({
  name: z.string(),
  stakeholderId: z.optional(Id),
  /** Where the text mentions them there; absent where nothing but the sense does. */
  at: z.optional(Range),
})
export type Party = z.infer<typeof Party>

/** How the speaker, a place or a code was come by; the screen puts it into words. */
export const Reason = z.discriminatedUnion('is', [
  /** A verb of saying, or a noun such as “statement”. */
  z.object({ is: z.literal('cue'), words: z.string() }),
  /** “according to”, “selon”, “pour”. */
  z.object({ is: z.literal('according-to'), words: z.string() }),
  /** Words in marks right after an attributed quotation. */
  z.object({ is: z.literal('goes-on') }),
  /** Another name for someone named before: a pronoun, a title, part of a name, an alias. */
  z.object({
    is: z.enum(['pronoun', 'title', 'short-name', 'alias']),
    words: z.string(),
    name: z.string(),
    /** Counted from one; absent where the name stands in the records and not in the text. */
    paragraph: z.optional(z.int()),
  }),
  /** Words of the text that name no one. */
  z.object({ is: z.literal('unnamed'), words: z.string() }),
  z.object({ is: z.literal('no-speaker') }),
  z.object({ is: z.literal('on-behalf'), words: z.string() }),
  z.object({ is: z.literal('addressee'), words: z.string() }),
  z.object({ is: z.literal('ask'), words: z.string() }),
  /** Words that the topic's claim, definition or examples share with the utterance. */
  z.object({ is: z.literal('topic'), topicId: Id, words: z.array(z.string()) }),
  z.object({ is: z.literal('stance'), topicId: Id, words: z.array(z.string()) }),
])
export type Reason = z.infer<typeof Reason>

const share = z.number().check(z.gte(0), z.lte(1))

export const Proposal = z.object({
  /** Within one extraction. */
  id: z.string(),
  kind: ProposalKind,
  /** In text order; several where the attribution cuts the words. */
  spans: z.array(Span).check(z.minLength(1)),
  /** Of a reported clause, the words in it that stand between marks. */
  quoted: z.array(Span),
  /** Those of one group are parts of one utterance. */
  group: z.optional(z.string()),
  cue: z.optional(Range),
  speaker: z.optional(Party),
  onBehalfOf: z.array(Party),
  addressees: z.array(Party),
  /** Whether the utterance demands something. */
  asks: z.boolean(),
  positions: z.array(z.extend(Position, { confidence: share })),
  confidence: share,
  reasons: z.array(Reason),
})
export type Proposal = z.infer<typeof Proposal>

/** `other`: neither English nor French; quotations are found all the same. */
export const TextLanguage = z.enum(['en', 'fr', 'other'])
export type TextLanguage = z.infer<typeof TextLanguage>

export const Extraction = z.object({
  language: TextLanguage,
  proposals: z.array(Proposal),
})
export type Extraction = z.infer<typeof Extraction>
