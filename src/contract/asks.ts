/** Demands and their answers under a filter: what is asked and answered. */
import * as z from 'zod/mini'
import { Refs, StatementRow } from './answers.ts'
import { Ignored } from './filter.ts'
import { Lang, MAX_LIMIT, wholeNumber } from './questions.ts'
import { Id, PartialDate, Text2 } from './records.ts'
import { AskSort, DEFAULT_ASK_SORT } from './viewChoices.ts'

const asked = { sort: z._default(AskSort, DEFAULT_ASK_SORT), lang: z._default(Lang, 'en') }
export const AsksParams = z.object({
  ...asked,
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    50,
  ),
})
export const AsksCsvParams = z.object({
  ...asked,
  profile: z._default(z.enum(['excel', 'data']), 'data'),
})

/** What is asked for most: a claim that asks support. */
export const AskTopic = z.object({
  topicId: Id,
  label: z.optional(Text2),
  /** Statements that support it. */
  supporting: z.int(),
  /** Of these: asks. */
  asks: z.int(),
  /** Of the asks: those with an answer recorded. */
  answered: z.int(),
})
export type AskTopic = z.infer<typeof AskTopic>

/** Statements with an ask, by whether an answer is recorded; under all keys but `ask`. */
export const AskStates = z.object({ any: z.int(), open: z.int(), answered: z.int() })
export type AskStates = z.infer<typeof AskStates>

export const AskPage = z.object({
  /** Asks that match the filter. */
  items: z.array(StatementRow),
  /** Those of them that are not among the shipped ones: somebody added them. */
  added: z.optional(z.array(Id)),
  /** The statements that answer them, each once; one that is not among the records is missing. */
  answers: z.array(StatementRow),
  /** Most asks first; by positions that match the filter. */
  topics: z.array(AskTopic),
  states: AskStates,
  refs: Refs,
  offset: z.int(),
  /** Asks that match the filter. */
  total: z.int(),
  /** Statements that match the filter, asks or not. */
  statements: z.int(),
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type AskPage = z.infer<typeof AskPage>
