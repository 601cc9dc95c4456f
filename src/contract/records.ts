/**
 * The records of Parley, as zod schemas; every type is inferred from its schema.
 * Terms follow Popolo (person, organization), the W3C Web Annotation model
 * (exact, prefix, suffix, start, end) and discourse network analysis.
 */
import * as z from 'zod/mini'

/** A stable record id: lower-case letters, digits and hyphens. */
export const Id = z.string().check(z.regex(/^[a-z0-9-]+$/))

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is a date of the calendar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(value: string): boolean {
  const match = partialDate.exec(value)
  if (!match) return false
  const [, year, month, day] = match
  if (Number(year) < 1) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined) return true
  const last = new Date(0)
  last.setUTCFullYear(Number(year), Number(month), 0)
  return Number(day) >= 1 && Number(day) <= last.getUTCDate()
}

/** A date as exact as the source gives it; it is never filled up. */
export const PartialDate = z
  .string()
  .check(z.refine(isPartialDate, { error: 'not a date of the form 2025, 2025-04 or 2025-04-17' }))
/** A full day, for what Parley itself dates (`addedOn`, milestones, release). */
export const Day = z.string().check(
  z.refine((value) => value.length === 10 && isPartialDate(value), {
    error: 'not a day of the form 2025-04-17',
  }),
)

/** BCP 47 language tag in its simple form. `und`: not known. */
export const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
/** ISO 3166-1 alpha-2. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/))

/** An address of the web: `http` or `https` only, for pages link to it, and no space in it. */
export const WebUrl = z
  .string()
  .check(z.regex(/^\S+$/, { error: 'holds a space' }), z.url({ protocol: /^https?$/ }))

const someText = z.string().check(z.minLength(1))

/** Our own words in English and French; either may be missing, not both. */
export const Text2 = z
  .object({ en: z.nullable(someText), fr: z.nullable(someText) })
  .check(z.refine((text) => text.en !== null || text.fr !== null, { error: 'needs en or fr' }))

export const Group = z.object({
  id: Id,
  label: Text2,
  order: z.int(),
  /** It counts as that one; it is kept so that its id goes on leading there. */
  mergedIntoId: z.optional(Id),
})

export const Role = z.object({
  title: Text2,
  organizationId: z.optional(Id),
  from: z.optional(PartialDate),
  to: z.optional(PartialDate),
})

export const Stakeholder = z.object({
  id: Id,
  kind: z.enum(['person', 'organization', 'group']),
  name: Text2,
  aliases: z.array(someText),
  group: Id,
  country: z.optional(Country),
  /** A person without a public role: `name` then holds the role, never the name. */
  private: z.optional(z.boolean()),
  roles: z.array(Role),
  note: z.optional(Text2),
  mergedIntoId: z.optional(Id),
})

export const Topic = z.object({
  id: Id,
  /** A short claim that one can support or oppose. */
  label: Text2,
  proposition: Text2,
  definition: z.optional(Text2),
  exampleIds: z.array(Id),
  /** It counts as that one; it is kept so that its id goes on leading there. */
  mergedIntoId: z.optional(Id),
})

export const Article = z.object({
  id: Id,
  url: WebUrl,
  archiveUrl: z.optional(WebUrl),
  title: someText,
  /** `rebuilt`: from the address; `described`: in our words. */
  titleIs: z.enum(['printed', 'rebuilt', 'described']),
  outlet: someText,
  originalOutlet: z.optional(someText),
  stateMedia: z.optional(z.boolean()),
  author: z.optional(someText),
  publishedOn: z.optional(PartialDate),
  retrievedOn: z.optional(PartialDate),
  language: Language,
  text: z.optional(z.string()),
  textHash: z.optional(someText),
  note: z.optional(Text2),
})

/** Offsets are UTF-16 code units: `articleText.slice(start, end) === exact`. */
export const Span = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  exact: someText,
})

export const Appearance = z.object({
  articleId: Id,
  /** Empty where no text of the article is held. */
  spans: z.array(Span),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
})

export const stances = ['supports', 'conditional', 'neutral', 'opposes'] as const
export const Stance = z.enum(stances)
/** What a bar or mark stands for: the one stance of a statement's matching positions, else these. */
export const barStances = [...stances, 'mixed', 'none'] as const
export type BarStance = (typeof barStances)[number]
export const Position = z.object({ topicId: Id, stance: Stance })

export const outcomes = ['granted', 'partly', 'refused', 'argued'] as const
export const Answer = z.object({
  statementId: Id,
  outcome: z.enum(outcomes),
  reason: Text2,
})
export const Ask = z.object({ text: Text2, answers: z.array(Answer) })

export const statementKinds = ['verbatim', 'indirect'] as const
export const wordings = ['printed', 'summary'] as const
export const statuses = ['proposed', 'accepted', 'disputed', 'retracted'] as const
/** What `domain/seals` says of a quotation; never stored, always computed. */
export const seals = ['verified', 'moved', 'broken', 'not-held', 'summary'] as const
export const Seal = z.enum(seals)

/** Joins the spans of one quotation in `Statement.text`; the joiner is ours, never searched. */
export const SPAN_JOINER = ' […] '

export const Translation = z.object({ text: someText, language: Language, by: someText })

export const Statement = z.object({
  id: Id,
  kind: z.enum(statementKinds),
  wording: z.enum(wordings),
  text: someText,
  language: Language,
  spokenLanguage: z.optional(Language),
  translation: z.optional(Translation),
  speakerId: Id,
  onBehalfOfIds: z.array(Id),
  addresseeIds: z.array(Id),
  saidOn: z.optional(PartialDate),
  saidOnBasis: z.optional(z.enum(['stated', 'inferred'])),
  positions: z.array(Position),
  ask: z.optional(Ask),
  appearances: z.array(Appearance).check(z.minLength(1)),
  status: z.enum(statuses),
  statusReason: z.optional(someText),
  confidence: z.optional(z.number().check(z.gte(0), z.lte(1))),
  note: z.optional(Text2),
  addedOn: Day,
})

export const Milestone = z.object({
  id: Id,
  date: PartialDate,
  title: Text2,
  weight: z.union([z.literal(1), z.literal(2)]),
  articleId: z.optional(Id),
  url: z.optional(WebUrl),
})

export const Release = z.object({
  release: Day,
  /** The last day that the records reach. */
  recordsThrough: Day,
  statements: z.int(),
  articles: z.int(),
  stakeholders: z.int(),
})

export type Text2 = z.infer<typeof Text2>
export type Group = z.infer<typeof Group>
export type Role = z.infer<typeof Role>
export type Stakeholder = z.infer<typeof Stakeholder>
export type Topic = z.infer<typeof Topic>
export type Article = z.infer<typeof Article>
export type Span = z.infer<typeof Span>
export type Appearance = z.infer<typeof Appearance>
export type Stance = z.infer<typeof Stance>
export type Position = z.infer<typeof Position>
export type Ask = z.infer<typeof Ask>
export type Seal = z.infer<typeof Seal>
export type Translation = z.infer<typeof Translation>
export type Statement = z.infer<typeof Statement>
export type Milestone = z.infer<typeof Milestone>
export type Release = z.infer<typeof Release>
