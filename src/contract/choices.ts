/** What a form chooses from: every record that a statement may name, and the ids that are free. */
import * as z from 'zod/mini'
import { Id, Language, PartialDate, Text2, WebUrl } from './records.ts'

export const StakeholderChoice = z.object({ id: Id, name: Text2 })
export const ArticleChoice = z.object({
  id: Id,
  url: WebUrl,
  title: z.string(),
  outlet: z.string(),
  publishedOn: z.optional(PartialDate),
  language: Language,
  /** Whether its text is held here. */
  held: z.boolean(),
})
export type ArticleChoice = z.infer<typeof ArticleChoice>

export const Choices = z.object({
  /** All that are not merged into another, whether a statement names them or not. */
  stakeholders: z.array(StakeholderChoice),
  /** Those that are, with the id and name of whom they count as: statements may name them still. */
  merged: z.array(z.object({ id: Id, into: StakeholderChoice })),
  articles: z.array(ArticleChoice),
  /** Ids that no record has or ever had, here or elsewhere, and the mark that makes them so. */
  next: z.object({ statementId: Id, articleId: Id, mark: Id }),
  version: z.string(),
})
export type Choices = z.infer<typeof Choices>
