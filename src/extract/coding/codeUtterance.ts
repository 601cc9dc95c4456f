/** Proposes how an utterance is coded: topics, stances, whether it asks. A person decides. */
import type { Stance } from '#src/contract/records.ts'
import type { Reason, TextLanguage } from '#src/contract/proposals.ts'
import { asksIn } from './asks.ts'
import type { Codebook } from './codebook.ts'
import { featuresOf } from './features.ts'
import { wordsOf } from './phrases.ts'
import { stanceOf } from './stance.ts'
import { stanceFeatures } from './stanceFeatures.ts'
import { topicsOf } from './topics.ts'

export interface Utterance {
  /** Without the attribution. */
  words: string
  language: TextLanguage
  /** Its verb of saying as printed: “urged” makes an ask of what it reports. */
  cue?: string | undefined
}

export interface Coding {
  /** At most two, the surest first. `confidence`: that a person would code this topic and stance. */
  positions: { topicId: string; stance: Stance; confidence: number }[]
  asks: boolean
  /** Words as they stand in the utterance; those of an `ask` may be its cue. */
  reasons: Reason[]
}

/** More words than any utterance has; of a longer text the first are read. */
const MOST_CHARACTERS = 5000

/**
 * Codes one utterance by the codebook. Pure and deterministic, never throws; proposes no topic
 * where unsure. A stance without a reason of its own is the usual one on its topic.
 */
export function codeUtterance(utterance: Utterance, codebook: Codebook): Coding {
  const text = utterance.words.slice(0, MOST_CHARACTERS)
  const words = wordsOf(text)
  const coding: Coding = { positions: [], asks: false, reasons: [] }
  const topics = topicsOf(featuresOf(text, utterance.language, words), codebook)
  if (topics.length > 0) {
    const features = stanceFeatures(text, utterance.language, words)
    for (const { topic, confidence, words: topicWords } of topics) {
      const stance = stanceOf(features, topic, codebook)
      coding.positions.push({
        topicId: topic.id,
        stance: stance.stance,
        confidence: Math.round(confidence * stance.confidence * 100) / 100,
      })
      coding.reasons.push({ is: 'topic', topicId: topic.id, words: topicWords })
      if (stance.words.length > 0) {
        coding.reasons.push({ is: 'stance', topicId: topic.id, words: stance.words })
      }
    }
  }
  for (const asking of asksIn(text, utterance.cue?.slice(0, MOST_CHARACTERS), words)) {
    coding.asks = true
    coding.reasons.push({ is: 'ask', words: asking })
  }
  return coding
}
