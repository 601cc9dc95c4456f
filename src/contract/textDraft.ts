/** What the dialog that holds a text of an article keeps until it is saved. */
import * as z from 'zod/mini'

export const TextDraft = z.object({ at: z.string(), text: z.string(), why: z.string() })
export type TextDraft = z.infer<typeof TextDraft>
