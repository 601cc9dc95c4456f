/**
 * Recording an article with what stands in it: a text, the statements a person accepted, the
 * stakeholders they name for the first time, further appearances of statements there are, all as
 * one change. And what is asked before: whether words are recorded already, and what is known.
 */
import * as z from 'zod/mini'
import { Change } from './changes.ts'
import {
  Article,
  Ask,
  Country,
  Id,
  Language,
  PartialDate,
  Position,
  Span,
  Stakeholder,
  Statement,
  Text2,
} from './records.ts'
import { MAX_TEXT } from './texts.ts'
import { UndoBody } from './writes.ts'

/** Someone named by a statement: of the records, or of `stakeholders`, by key. */
export const NamedParty = z.union([z.object({ id: Id }), z.object({ key: z.string() })])
export type NamedParty = z.infer<typeof NamedParty>

export const RecordedArticle = z.omit(Article, { id: true, text: true, textHash: true })
export type RecordedArticle = z.infer<typeof RecordedArticle>

export const RecordedStakeholder = z.object({
  /** Within what is sent. */
  key: z.string(),
  kind: Stakeholder.shape.kind,
  name: Text2,
  group: Id,
  country: z.optional(Country),
})
export type RecordedStakeholder = z.infer<typeof RecordedStakeholder>

const spans = z.array(Span).check(z.minLength(1))

/** Printed words of the text; its id, its text and what stands around it are given to it. */
export const RecordedStatement = z.object({
  kind: Statement.shape.kind,
  language: Language,
  speaker: NamedParty,
  onBehalfOf: z.array(NamedParty),
  addressees: z.array(NamedParty),
  saidOn: z.optional(PartialDate),
  saidOnBasis: z.optional(z.enum(['stated', 'inferred'])),
  positions: z.array(Position),
  ask: z.optional(Ask),
  spans,
})
export type RecordedStatement = z.infer<typeof RecordedStatement>

export const RecordBody = z.object({
  ...UndoBody.shape,
  /** Where `articleId` names one that is there, that one is taken. */
  article: RecordedArticle,
  articleId: z.optional(Id),
  /** As it is held from then on; every span is a piece of it. */
  text: z.optional(z.string().check(z.maxLength(MAX_TEXT))),
  stakeholders: z.array(RecordedStakeholder),
  statements: z.array(RecordedStatement),
  /** Statements that are there, whose words stand in this article too. */
  repeats: z.array(z.object({ statementId: Id, spans })),
  /** The unfinished review that this comes of: it must be there still. */
  reviewId: z.optional(Id),
})
export type RecordBody = z.infer<typeof RecordBody>

export const Recorded = z.object({
  articleId: Id,
  /** Absent where all of it was recorded before. */
  change: z.optional(Change),
  statementIds: z.array(Id),
  stakeholderIds: z.array(Id),
  /** Statements that stand in one more article now. */
  repeated: z.array(Id),
  /** Statements that stood in this article with these words before: nothing was stored twice. */
  already: z.array(Id),
  version: z.string(),
})
export type Recorded = z.infer<typeof Recorded>

export const MOST_ASKED = 500

/** Words to be looked for among those recorded; without a speaker whoever said them. */
export const RepeatsBody = z.object({
  articleId: z.optional(Id),
  items: z
    .array(z.object({ key: z.string(), text: z.string(), speakerId: z.optional(Id) }))
    .check(z.maxLength(MOST_ASKED)),
})
export type RepeatsBody = z.infer<typeof RepeatsBody>

export const Repeat = z.object({
  key: z.string(),
  statement: Statement,
  speaker: Text2,
  /** Outlets of the articles that it stands in. */
  outlets: z.array(z.string()),
  /** Whether it stands in the article asked about. */
  inArticle: z.boolean(),
})
export type Repeat = z.infer<typeof Repeat>
export const Repeats = z.object({ items: z.array(Repeat), version: z.string() })
export type Repeats = z.infer<typeof Repeats>
