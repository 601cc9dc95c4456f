/** Which topics an utterance speaks to, and the words that say so. */
import { rarityOf } from './codebook.ts'
import type { Codebook, CodedTopic } from './codebook.ts'
import type { Features } from './features.ts'
import { DUTY } from './senses.ts'

export interface TopicFound {
  topic: CodedTopic
  /** The estimated chance that a person would code it so, 0 to 1. */
  confidence: number
  /** As they stand in the utterance, the most telling first. */
  words: string[]
}

/** Strength of the prior: so many unseen texts have the words of all topics together. */
const PRIOR = 4
const NEIGHBOURS = 25
/**
 * Logistic regression of “this topic was coded” on the four signs, over the shipped statements,
 * each left out with its article. Fitted on either half of the articles they come out alike.
 */
const WEIGHT = { none: -4.73, odds: 0.141, claim: 0.352, neighbours: 0.785, pairs: 0.08 }
/** Below this the proposal is more likely to mislead than to help: docs/extraction.md. */
const LEAST = 0.25
const MOST_TOPICS = 2
const MOST_WORDS = 5

/** The weight of evidence of a feature for a topic: log of its share there over that elsewhere. */
function evidence(book: Codebook, topic: CodedTopic, feature: string): number {
  const all = book.counts.get(feature)
  if (all === undefined) return 0
  const here = topic.counts.get(feature) ?? 0
  const usual = (all + 0.1) / (book.total + 1)
  const inTopic = (here + PRIOR * usual) / (topic.total + PRIOR)
  const elsewhere = (all - here + PRIOR * usual) / (book.total - topic.total + PRIOR)
  return Math.log(inTopic / elsewhere)
}

/** For each topic the summed roots of the cosines of the nearest examples coded under it. */
function neighbours(book: Codebook, rarities: ReadonlyMap<string, number>): Map<string, number> {
  const products = new Map<number, number>()
  let square = 0
  for (const [feature, weight] of rarities) {
    square += weight ** 2
    for (const example of book.examplesWith.get(feature) ?? []) {
      products.set(example, (products.get(example) ?? 0) + weight ** 2)
    }
  }
  const length = Math.sqrt(square)
  const near = [...products]
    .map(([at, product]) => {
      const { topicIds, length: its } = book.examples[at]!
      return { at, topicIds, cosine: product / (length * its || 1) }
    })
    .toSorted((one, other) => other.cosine - one.cosine || one.at - other.at)
    .slice(0, NEIGHBOURS)
  const sums = new Map<string, number>()
  for (const { topicIds, cosine } of near) {
    for (const id of topicIds) sums.set(id, (sums.get(id) ?? 0) + Math.sqrt(cosine))
  }
  return sums
}

/** The topics worth proposing for these features, the surest first; none where unsure. */
export function topicsOf(features: Features, book: Codebook): TopicFound[] {
  if (features.size === 0) return []
  const rarities = new Map(
    [...features.keys()].map((feature) => {
      return [feature, rarityOf(book.counts.get(feature) ?? 0, book.total)]
    }),
  )
  const near = neighbours(book, rarities)
  const root = Math.sqrt(features.size)
  const found: TopicFound[] = []
  for (const topic of book.topics) {
    const telling: { words: string; weight: number }[] = []
    let [odds, claim, pairs, senses] = [0, 0, 0, 0]
    for (const [feature, words] of features) {
      const weight = evidence(book, topic, feature)
      odds += weight
      let part = (WEIGHT.odds * weight) / root
      if (topic.claim.has(feature)) {
        const rare = rarities.get(feature)!
        claim += rare
        part += WEIGHT.claim * rare
        if (feature.startsWith('#')) {
          pairs += senses * rare
          senses += rare
        }
      }
      if (part > 0.02 && feature !== DUTY) telling.push({ words, weight: part })
    }
    if (telling.length === 0) continue
    const sum =
      WEIGHT.none +
      (WEIGHT.odds * odds) / root +
      WEIGHT.claim * claim +
      WEIGHT.neighbours * (near.get(topic.id) ?? 0) +
      WEIGHT.pairs * pairs
    const confidence = 1 / (1 + Math.exp(-sum))
    if (confidence < LEAST) continue
    telling.sort((one, other) => other.weight - one.weight)
    const words = [...new Set(telling.map((each) => each.words))].slice(0, MOST_WORDS)
    found.push({ topic, confidence, words })
  }
  return found.toSorted((one, other) => other.confidence - one.confidence).slice(0, MOST_TOPICS)
}
