/** Which stance an utterance takes on a topic, from how those coded under it were worded. */
import { stances } from '#src/contract/records.ts'
import type { Stance } from '#src/contract/records.ts'
import type { CodedTopic } from './codebook.ts'
import type { Features } from './features.ts'

export interface StanceFound {
  stance: Stance
  /** Its share among the four, 0 to 1. */
  confidence: number
  /** As they stand in the utterance; none where only the usual stance on the topic speaks. */
  words: string[]
}

/** Before any example: a claim is mostly spoken to by those who share it. */
const USUAL: Record<Stance, number> = { supports: 0.65, conditional: 0.08, neutral: 0.05, opposes: 0.22 }
const PRIOR = 4
const SMOOTH = 3
const WEIGHT = 0.5
/** What a cue says whatever the topic. */
const CUE: Record<string, Partial<Record<Stance, number>>> = {
  '!against': { opposes: 1, supports: -0.4 },
  '!for': { supports: 0.5, opposes: -0.7 },
  '!if': { conditional: 2.2 },
}
const MOST_WORDS = 4

/** Proposes a stance on a topic. Always one of the four: the usual one where the words say nothing. */
export function stanceOf(features: Features, topic: CodedTopic): StanceFound {
  let coded = 0
  const counts = new Map<string, number>()
  for (const each of Object.values(topic.stances)) {
    coded += each.total
    for (const feature of features.keys()) {
      counts.set(feature, (counts.get(feature) ?? 0) + (each.counts.get(feature) ?? 0))
    }
  }
  const scored = stances.map((stance) => {
    const those = topic.stances[stance]
    let score = Math.log(((those?.total ?? 0) + PRIOR * USUAL[stance]) / (coded + PRIOR))
    const telling: { words: string; weight: number }[] = []
    for (const [feature, words] of features) {
      const all = counts.get(feature)!
      const usual = (all + 0.1) / (coded + 1)
      const here = ((those?.counts.get(feature) ?? 0) + SMOOTH * usual) / ((those?.total ?? 0) + SMOOTH)
      const weight = WEIGHT * Math.log(here / usual) + (CUE[feature]?.[stance] ?? 0)
      score += weight
      if (weight > 0.15) telling.push({ words, weight })
    }
    return { stance, score, telling }
  })
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most))
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - best.score), 0)
  best.telling.sort((one, other) => other.weight - one.weight)
  return {
    stance: best.stance,
    confidence: 1 / sum,
    words: [...new Set(best.telling.map(({ words }) => words))].slice(0, MOST_WORDS),
  }
}
