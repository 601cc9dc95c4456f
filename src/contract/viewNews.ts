/** What of a view is news: what stood in it when it was opened last, held against what is there now. */
import * as z from 'zod/mini'
import { Day, Id } from './records.ts'

/**
 * What was seen: a mark for each statement that stood in the view. A mark tells by itself whether the
 * statement is still the same; no date is in it, so no clock has to be right.
 */
export const Seen = z.record(Id, z.string().check(z.regex(/^[padr][0-9a-z]{1,7}$/)))
export type Seen = z.infer<typeof Seen>

export const NewsBody = z.object({
  /** Left out: only what stands there now is asked for. */
  seen: z.optional(Seen),
})

export const News = z.object({
  /** In the view now and not then: added since, or come to match it since. */
  added: z.array(Id),
  /** In the view then and changed since; those too that have left it, but for the next. */
  edited: z.array(Id),
  /** In the view then and retracted since. */
  retracted: z.array(Id),
  /** In the view then and no longer among the records: taken out altogether. */
  gone: z.array(Id),
  /** How many of `edited` no longer match the view. */
  left: z.int(),
  /** Where the view's filter with `addedSince` set to this day lists those of `added`, and no others. */
  addedSince: z.optional(Day),
  /** The statuses of `edited`, for a list that leaves none of them out. */
  editedStatuses: z.array(z.string()),
})
export type News = z.infer<typeof News>

export const ViewNews = z.object({
  total: z.int(),
  /** What stands there now. */
  seen: Seen,
  /** Absent where nothing was said of what was seen. */
  news: z.optional(News),
  version: z.string(),
})
export type ViewNews = z.infer<typeof ViewNews>
