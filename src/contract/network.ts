/**
 * Networks of stakeholders: who speaks to whom, and who agrees with whom. What is asked and
 * answered.
 */
import * as z from 'zod/mini'
import { Ignored } from './filter.ts'
import { Lang, wholeNumber } from './questions.ts'
import { Id, Text2 } from './records.ts'
import { networkCounts, networkShows, LeastText } from './viewChoices.ts'

export const networkKinds = ['speaks', 'agreement'] as const
export type NetworkKind = (typeof networkKinds)[number]

/** What a conditional stance counts as: nothing, support, or a stance of its own. */
export const conditionalChoices = ['out', 'support', 'own'] as const
export type ConditionalChoice = (typeof conditionalChoices)[number]
/** What a neutral stance counts as: nothing, or a stance of its own. */
export const neutralChoices = ['out', 'own'] as const
export type NeutralChoice = (typeof neutralChoices)[number]

const Least = z.pipe(LeastText, z.transform(Number))

export const DEFAULT_NETWORK_SIZE = 60
export const MOST_NODES = 120
/** How many ties come with them, heaviest first. */
export const MOST_TIES = 400

const asked = {
  kind: z.enum(networkKinds),
  count: z._default(z.enum(networkCounts), 'statements'),
  show: z._default(z.enum(networkShows), 'both'),
  conditional: z._default(z.enum(conditionalChoices), 'out'),
  neutral: z._default(z.enum(neutralChoices), 'out'),
  least: z.optional(Least),
}
export const NetworkParams = z.object({
  ...asked,
  most: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MOST_NODES, { error: `at most ${MOST_NODES}` }))),
    DEFAULT_NETWORK_SIZE,
  ),
})
export const NetworkFileParams = z.object({ ...asked, lang: z._default(Lang, 'en') })

const number = z.number()
export const NetworkNode = z.object({
  id: Id,
  /** Absent where no record has the id. */
  name: z.optional(Text2),
  group: z.optional(z.object({ id: Id, label: Text2 })),
  /** Statements that it speaks, whether they count here or not. */
  all: z.int(),
  /** Statements that count here: to an addressee, or with a position that counts. */
  said: z.int(),
  /** Of who speaks to whom: statements that it is an addressee of. */
  addressed: z.int(),
  /** The other stakeholders that it has ties with, whether these are shown or not. */
  ties: z.int(),
})
export type NetworkNode = z.infer<typeof NetworkNode>

/** One topic of a tie of agreement. */
export const TieTopic = z.object({ id: Id, congruence: number, conflict: number })
export type TieTopic = z.infer<typeof TieTopic>

export const NetworkTie = z.object({
  /** Speaker and addressee; of agreement the two ids in their order. */
  from: Id,
  to: Id,
  /** What the smallest weight is held against. */
  weight: number,
  /** Of agreement: both as they are counted, and what they stem from, most pairs first. */
  congruence: number,
  conflict: number,
  topics: z.array(TieTopic),
})
export type NetworkTie = z.infer<typeof NetworkTie>

export const Network = z.object({
  kind: z.enum(networkKinds),
  /** Those at the ends of the ties below, the ones with the heaviest ties first; at most `most`. */
  nodes: z.array(NetworkNode),
  /** Ties among the `most` with the heaviest ties, heaviest first, at most `MOST_TIES`. */
  ties: z.array(NetworkTie),
  /** How many ties there are among these. */
  tiesAmong: z.int(),
  /** How many stakeholders have a tie, and how many ties there are, shown or not. */
  nodesTotal: z.int(),
  tiesTotal: z.int(),
  /** The same whatever their weight. */
  tiesAny: z.int(),
  /** The heaviest weight of all. */
  heaviest: number,
  /** Stakeholders whose statements count here: who could have ties. */
  candidates: z.int(),
  /** Statements that count here, of `total`. */
  counted: z.int(),
  total: z.int(),
  of: z.int(),
  /** The claims that the ties name. */
  topics: z.array(z.object({ id: Id, label: Text2 })),
  version: z.string(),
  ignored: z.array(Ignored),
})
export type Network = z.infer<typeof Network>
