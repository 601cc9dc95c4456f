/** What the page and the worker of the extractor send each other. */
import * as z from 'zod/mini'
import { Extraction } from './proposals.ts'
import { Stakeholder, Stance, Topic } from './records.ts'

/** A statement as it was coded: what a topic's claim sounds like in someone's mouth. */
export const CodedExample = z.object({
  text: z.string(),
  language: z.string(),
  topicId: z.string(),
  stance: Stance,
})
export type CodedExample = z.infer<typeof CodedExample>

/** What the extractor may know besides the text: names to find again, and the codebook. */
export const Known = z.object({
  stakeholders: z.array(Stakeholder),
  topics: z.array(Topic),
  examples: z.array(CodedExample),
})
export type Known = z.infer<typeof Known>

export const ExtractionRequest = z.object({ text: z.string(), known: Known })
export type ExtractionRequest = z.infer<typeof ExtractionRequest>

export const ExtractionReply = z.union([
  z.object({ extraction: Extraction }),
  z.object({ failed: z.string() }),
])
export type ExtractionReply = z.infer<typeof ExtractionReply>
