/** The records themselves, for whoever keeps them: lists of one kind, and one with what names it. */
import * as z from 'zod/mini'
import { ChangeId, Instant, entities } from './changes.ts'
import { Lang, MAX_LIMIT, wholeNumber } from './questions.ts'
import { Article, Group, Id, Milestone, Stakeholder, Topic } from './records.ts'

/** The kinds that have a page of their own to keep; statements are kept in their panel. */
export const keptKinds = ['stakeholder', 'topic', 'article', 'milestone', 'group'] as const
export const KeptKind = z.enum(keptKinds)
export type KeptKind = z.infer<typeof KeptKind>

export const RecordsParams = z.object({
  entity: KeptKind,
  /** Words of names, labels, titles, outlets, addresses or ids. */
  find: z._default(z.string(), ''),
  lang: z._default(Lang, 'en'),
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    50,
  ),
})
export const RecordParams = z.object({ entity: KeptKind, lang: z._default(Lang, 'en') })

/** A record and its kind; of a private person all that may be shown: the role, as its name. */
const kept = [
  z.object({ entity: z.literal('stakeholder'), record: Stakeholder }),
  z.object({ entity: z.literal('topic'), record: Topic }),
  z.object({ entity: z.literal('article'), record: Article }),
  z.object({ entity: z.literal('milestone'), record: Milestone }),
  z.object({ entity: z.literal('group'), record: Group }),
] as const
export const KeptRecord = z.discriminatedUnion('entity', kept)
export type KeptRecord = z.infer<typeof KeptRecord>

/** The last change of a record; none: as shipped. */
const lastChange = z.optional(z.object({ id: ChangeId, at: Instant, by: z.string() }))

export const RecordRow = z.object({
  /** Articles come without their text. */
  kept: KeptRecord,
  /** Whether the text of an article is held. */
  holdsText: z.optional(z.boolean()),
  /**
   * Statements of any status that the filter of this record finds: said by the stakeholder or by
   * one of the group, on the topic, in the article. None is counted for milestones.
   */
  statements: z.optional(z.int()),
  lastChange,
})
export type RecordRow = z.infer<typeof RecordRow>

export const RecordPage = z.object({
  items: z.array(RecordRow),
  offset: z.int(),
  total: z.int(),
  /** All of the kind, whatever was searched for. */
  of: z.int(),
  version: z.string(),
})
export type RecordPage = z.infer<typeof RecordPage>

/** Who names a record in one field: the first of them, and how many there are. */
export const RecordUse = z.object({
  entity: z.enum(entities),
  field: z.string(),
  total: z.int(),
  /** With their names in the language asked for; statements have none. */
  items: z.array(z.object({ id: Id, name: z.optional(z.string()) })),
})
export type RecordUse = z.infer<typeof RecordUse>

export const RecordDetail = z.object({
  /** Whole, with the text of an article. */
  kept: KeptRecord,
  lastChange,
  uses: z.array(RecordUse),
  /** The name of what it was merged into. */
  mergedInto: z.optional(z.string()),
  version: z.string(),
})
export type RecordDetail = z.infer<typeof RecordDetail>
