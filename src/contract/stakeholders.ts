/** Stakeholders and what they said under a filter: what is asked and answered. */
import * as z from 'zod/mini'
import { FacetCount, Refs, StanceCounts, StatementRow } from './answers.ts'
import { Ignored } from './filter.ts'
import { Lang, MAX_LIMIT, wholeNumber } from './questions.ts'
import { Id, PartialDate, Stakeholder, Text2 } from './records.ts'
import { StakeholderSort, DEFAULT_STAKEHOLDER_SORT } from './viewChoices.ts'

const asked = {
  sort: z._default(StakeholderSort, DEFAULT_STAKEHOLDER_SORT),
  lang: z._default(Lang, 'en'),
  /** Words of a name or alias. */
  find: z._default(z.string(), ''),
}
export const StakeholdersParams = z.object({
  ...asked,
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    MAX_LIMIT,
  ),
})
export const StakeholdersCsvParams = z.object({
  ...asked,
  profile: z._default(z.enum(['excel', 'data']), 'data'),
})
export const StakeholderParams = z.object({ lang: z._default(Lang, 'en') })

/** What a date used is: of speaking, as stated or as inferred, or of publication in its place. */
export const DateBasis = z.enum(['said', 'inferred', 'published'])
export type DateBasis = z.infer<typeof DateBasis>

const count = z.int()
/** Statements under the filter that a stakeholder has to do with. */
export const Heard = z.object({
  said: count,
  /** Of `said`: on nobody's behalf. */
  saidInOwnName: count,
  /** Of `said`: on behalf of others. */
  saidOnBehalfOfOthers: count,
  /** Said by others on its behalf. */
  saidOnItsBehalf: count,
  addressed: count,
  asksMade: count,
  asksReceived: count,
  /** The earliest and latest date used of what it said, in the order of `said`. */
  firstHeard: z.optional(PartialDate),
  lastHeard: z.optional(PartialDate),
  firstBasis: z.optional(DateBasis),
  lastBasis: z.optional(DateBasis),
  /** The statements that these are the dates of. */
  firstId: z.optional(Id),
  lastId: z.optional(Id),
  /** Of what it said, most statements first. */
  topicIds: z.array(Id),
})
export type Heard = z.infer<typeof Heard>

export const StakeholderRow = z.object({
  stakeholder: Stakeholder,
  heard: Heard,
  /** What it said last; undated statements only where there is nothing else. */
  lastWords: z.optional(StatementRow),
})
export type StakeholderRow = z.infer<typeof StakeholderRow>

export const StakeholderPage = z.object({
  items: z.array(StakeholderRow),
  refs: Refs,
  offset: z.int(),
  /** Stakeholders that the filter's statements have to do with, and that `find` names. */
  total: z.int(),
  /** The same, whatever `find` says. */
  unsearched: z.int(),
  /** All stakeholders of the records that are not merged into another. */
  of: z.int(),
  version: z.string(),
  ignored: z.array(Ignored),
})
export type StakeholderPage = z.infer<typeof StakeholderPage>

/** How many last words a profile begins with. */
export const LAST_WORDS = 5

/** Positions on one topic: own words and words on its behalf, told apart. */
export const TopicPositions = z.object({
  topicId: Id,
  own: StanceCounts,
  onItsBehalf: StanceCounts,
  /** The latest of its own statements on the topic, else on its behalf. */
  latest: StatementRow,
})
export type TopicPositions = z.infer<typeof TopicPositions>

export const StakeholderDetail = z.object({
  /** Where the id asked for was merged, the one it was merged into. */
  stakeholder: Stakeholder,
  /** The record asked for, where it was merged into the one that answers. */
  asked: z.optional(Stakeholder),
  heard: Heard,
  /** Who holds or held a role in it. */
  members: z.array(
    z.object({
      id: Id,
      title: Text2,
      from: z.optional(PartialDate),
      to: z.optional(PartialDate),
    }),
  ),
  /** The latest of its own, at most `LAST_WORDS`; where it said nothing, of those on its behalf. */
  lastWords: z.array(StatementRow),
  /** By statements, most first. */
  positions: z.array(TopicPositions),
  asksMade: z.array(StatementRow),
  asksReceived: z.array(StatementRow),
  /** The statements that answer these asks. */
  answers: z.array(StatementRow),
  speaksTo: z.array(FacetCount),
  spokenToBy: z.array(FacetCount),
  /** By statements of its own, most first. */
  articles: z.array(z.object({ id: Id, count })),
  /** Statements that match the filter, whoever said them. */
  total: z.int(),
  refs: Refs,
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type StakeholderDetail = z.infer<typeof StakeholderDetail>
