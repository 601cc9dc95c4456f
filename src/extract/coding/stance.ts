/** Which stance an utterance takes on a topic: that of the statements worded most like it. */
import { stances } from '#src/contract/records.ts'
import type { Stance } from '#src/contract/records.ts'
import { rarityOf } from './codebook.ts'
import type { Codebook, CodedTopic } from './codebook.ts'
import type { Features } from './features.ts'
import { DUTY } from './senses.ts'

export interface StanceFound {
  stance: Stance
  /** Its share among the four, 0 to 1. */
  confidence: number
  /** As they stand in the utterance; none where only the usual stance on the topic speaks. */
  words: string[]
}

/** Before any example: a claim is mostly spoken to by those who share it. */
const USUAL: Record<Stance, number> = {
  supports: 0.65,
  conditional: 0.08,
  neutral: 0.05,
  opposes: 0.22,
}
const USUAL_COUNTS_AS = 4
const NEIGHBOURS = 9
/** What the usual stance on the topic counts beside the likeness of the neighbours. */
const PRIOR = 0.1
/**
 * Logistic regression of “opposes” on the shipped statements, each left out with its articles; what
 * a cue says of the other stances is set by hand, for they are too rare to learn from.
 */
const WEIGHT = 0.68
const BASE: Record<Stance, number> = {
  supports: 0,
  conditional: -0.4,
  neutral: -0.5,
  opposes: -0.5,
}
const CUES: Record<string, Partial<Record<Stance, number>>> = {
  '!against': { opposes: 1.55 },
  '!for': { opposes: -0.85, neutral: -0.5 },
  '!not': { opposes: -0.2 },
  '!if': { conditional: 2.6 },
  '!only if': { conditional: 4 },
}
/** The cues whose words are a reason for the stance. */
const SPEAKS: Record<Stance, readonly string[]> = {
  supports: ['!for'],
  conditional: ['!only if', '!if'],
  neutral: [],
  opposes: ['!against'],
}
const MOST_WORDS = 4

interface Neighbour {
  stance: Stance
  features: ReadonlySet<string>
  /** The square of the cosine: a statement worded almost alike outweighs several others. */
  likeness: number
}

function neighbours(features: Features, topic: CodedTopic, book: Codebook): Neighbour[] {
  const square = (feature: string) => rarityOf(book.stanceCounts.get(feature) ?? 0, book.coded) ** 2
  const lengthOf = (those: Iterable<string>) => {
    let sum = 0
    for (const feature of those) sum += square(feature)
    return Math.sqrt(sum)
  }
  const length = lengthOf(features.keys())
  return topic.examples
    .map((example) => {
      let product = 0
      for (const feature of features.keys()) {
        if (example.features.has(feature)) product += square(feature)
      }
      const likeness = product === 0 ? 0 : (product / (length * lengthOf(example.features))) ** 2
      return { ...example, likeness }
    })
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, NEIGHBOURS)
}

/** The words that neighbours of a stance have and those of others have less. */
function sharedWords(features: Features, near: readonly Neighbour[], stance: Stance): string[] {
  const telling: { words: string; weight: number }[] = []
  for (const [feature, words] of features) {
    if (feature.startsWith('!') || feature === DUTY) continue
    let weight = 0
    for (const each of near) {
      if (each.features.has(feature))
        weight += each.stance === stance ? each.likeness : -each.likeness
    }
    if (weight > 0.03) telling.push({ words, weight })
  }
  return telling.toSorted((one, other) => other.weight - one.weight).map(({ words }) => words)
}

/** Proposes a stance on a topic: always one of the four, the usual one where the words say nothing. */
export function stanceOf(features: Features, topic: CodedTopic, book: Codebook): StanceFound {
  const near = neighbours(features, topic, book)
  const all = near.reduce((sum, { likeness }) => sum + likeness, PRIOR)
  const scored = stances.map((stance) => {
    const those = topic.examples.filter((example) => example.stance === stance).length
    const usual =
      (those + USUAL_COUNTS_AS * USUAL[stance]) / (topic.examples.length + USUAL_COUNTS_AS)
    const like = near.reduce(
      (sum, each) => sum + (each.stance === stance ? each.likeness : 0),
      PRIOR * usual,
    )
    let score = WEIGHT * Math.log(like / all) + BASE[stance]
    for (const [cue, weights] of Object.entries(CUES)) {
      if (features.has(cue)) score += weights[stance] ?? 0
    }
    return { stance, score }
  })
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most))
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - best.score), 0)
  const cues = SPEAKS[best.stance].flatMap((cue) => features.get(cue) ?? [])
  const words = [...cues, ...sharedWords(features, near, best.stance)]
  return {
    stance: best.stance,
    confidence: 1 / sum,
    words: [...new Set(words)].slice(0, MOST_WORDS),
  }
}
