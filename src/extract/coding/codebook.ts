/** The codebook made ready once, so that each utterance is coded by looking up numbers. */
import type { Known } from '#src/contract/extracting.ts'
import type { Stance } from '#src/contract/records.ts'
import { featuresOf } from './features.ts'
import type { CodingLanguage } from './features.ts'
import { stanceFeatures } from './stanceFeatures.ts'

/** How often a feature stands in texts of a topic. */
type Counts = Map<string, number>

/** A statement coded under a topic. */
export interface StanceExample {
  stance: Stance
  /** For stance, and so of other kinds than those for topics. */
  features: ReadonlySet<string>
}

export interface CodedTopic {
  id: string
  /** Of label, claim and definition in both languages. */
  claim: ReadonlySet<string>
  /** Over the claim, which counts twice, and the examples. */
  counts: Counts
  total: number
  examples: StanceExample[]
}

export interface Codebook {
  topics: readonly CodedTopic[]
  /** Over all topics. */
  counts: Counts
  /** Of features for stance, over the positions coded, and how many those are. */
  stanceCounts: Counts
  coded: number
  total: number
  /** Examples, each with the topics it was coded under. */
  examples: readonly { topicIds: readonly string[]; length: number }[]
  /** For each feature the examples that have it. */
  examplesWith: ReadonlyMap<string, readonly number[]>
}

/** A claim counts as this many texts that support it. */
const CLAIM_WEIGHT = 2

/**
 * How telling a feature is that stands in `count` of `total` texts: the rarer, the more. Three are
 * added, for a word that no coded text has says little, and must not drown the others.
 */
export function rarityOf(count: number, total: number): number {
  return Math.max(0, Math.log((total + 1) / (count + 3)))
}

/** The language whose rules cut a word; other languages than English and French have none. */
export function codingLanguage(language: string): CodingLanguage {
  const main = language.split('-')[0]
  return main === 'en' || main === 'fr' ? main : 'other'
}

function count(counts: Counts, features: Iterable<string>, by: number) {
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + by)
}

/**
 * Makes the codebook ready: what is known of each topic from its claim and from statements coded
 * under it. Examples of unknown topics are left out; without topics nothing will be proposed.
 */
export function codebookOf(known: Pick<Known, 'topics' | 'examples'>): Codebook {
  const topics = new Map<string, CodedTopic & { claim: Set<string> }>()
  const counts: Counts = new Map()
  const stanceCounts: Counts = new Map()
  let [total, coded] = [0, 0]
  for (const { id, label, proposition, definition, mergedIntoId } of known.topics) {
    if (mergedIntoId !== undefined) continue
    const topic = { id, claim: new Set<string>(), counts: new Map(), total: 0, examples: [] }
    topics.set(id, topic)
    for (const language of ['en', 'fr'] as const) {
      for (const text of [label[language], proposition[language], definition?.[language]]) {
        if (!text) continue
        const features = featuresOf(text, language)
        for (const feature of features.keys()) topic.claim.add(feature)
        count(topic.counts, features.keys(), CLAIM_WEIGHT)
        count(counts, features.keys(), CLAIM_WEIGHT)
        topic.total += CLAIM_WEIGHT
        total += CLAIM_WEIGHT
      }
    }
  }
  const into = new Map(known.topics.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  /** Where merges end; one in a circle ends anywhere in it, and has no topic. */
  const mergedTo = (id: string) => {
    let end = id
    for (let step = 0; step < into.size; step++) end = into.get(end) ?? end
    return end
  }
  // A statement with several positions comes once for each: its words are one text.
  const texts = new Map<string, { language: CodingLanguage; text: string; topicIds: string[] }>()
  for (const { text, language, topicId, stance } of known.examples) {
    const topic = topics.get(mergedTo(topicId))
    if (!topic) continue
    const tongue = codingLanguage(language)
    const key = `${tongue} ${text}`
    const one = texts.get(key)
    if (one) one.topicIds.push(topic.id)
    else texts.set(key, { language: tongue, text, topicIds: [topic.id] })
    const features = featuresOf(text, tongue)
    count(topic.counts, features.keys(), 1)
    count(counts, features.keys(), 1)
    topic.total++
    total++
    const worded = new Set(stanceFeatures(text, tongue).keys())
    topic.examples.push({ stance, features: worded })
    count(stanceCounts, worded, 1)
    coded++
  }
  const examples: { topicIds: string[]; length: number }[] = []
  const examplesWith = new Map<string, number[]>()
  for (const { text, language, topicIds } of texts.values()) {
    let square = 0
    for (const feature of featuresOf(text, language).keys()) {
      square += rarityOf(counts.get(feature) ?? 0, total) ** 2
      const those = examplesWith.get(feature)
      if (those) those.push(examples.length)
      else examplesWith.set(feature, [examples.length])
    }
    examples.push({ topicIds, length: Math.sqrt(square) })
  }
  return {
    topics: [...topics.values()],
    counts,
    total,
    stanceCounts,
    coded,
    examples,
    examplesWith,
  }
}
