/** One synthetic statement after the other. */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Article, Stakeholder, Stance, Statement, Topic } from '#src/contract/records.ts'
import type { Random } from './random.ts'
import { syntheticDate } from './dates.ts'
import { inventSentence } from './words.ts'

interface Parts {
  words: readonly string[]
  stakeholders: readonly Stakeholder[]
  topics: readonly Topic[]
  articles: readonly Article[]
  stances: readonly Stance[]
}

const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
const distinct = (ids: readonly string[]) => [...new Set(ids)]

function draw(random: Random, shares: readonly number[]): number {
  let left = random.next()
  for (const [value, share] of shares.entries()) {
    left -= share
    if (left < 0) return value
  }
  return shares.length - 1
}

/** The statement number `at` of `of`. */
export function syntheticStatement(
  random: Random,
  parts: Parts,
  at: number,
  of: number,
): Statement {
  const stakeholder = () => random.pickEarly(parts.stakeholders).id
  const language = random.chance(0.5) ? 'en' : 'fr'
  const summary = random.chance(0.43)
  const sentence = (length: number) => inventSentence(random, parts.words, length)
  const text =
    !summary && random.chance(0.1)
      ? sentence(8) + SPAN_JOINER + sentence(7)
      : sentence(8 + random.below(14))
  const topicIds = distinct(
    several(draw(random, [0.35, 0.45, 0.15, 0.05]), () => random.pickEarly(parts.topics).id),
  )
  const dated = random.chance(0.98)
  const answers = random.chance(0.15)
    ? [
        {
          statementId: `s${random.below(of) + 1}`,
          outcome: random.pick(['granted', 'partly', 'refused', 'argued'] as const),
          reason: { en: sentence(6), fr: null },
        },
      ]
    : []
  return {
    id: `s${at + 1}`,
    kind: summary || random.chance(0.05) ? 'indirect' : 'verbatim',
    wording: summary ? 'summary' : 'printed',
    text,
    language,
    translation: {
      text: sentence(8 + random.below(14)),
      language: language === 'en' ? 'fr' : 'en',
      by: 'Synthetic',
    },
    speakerId: stakeholder(),
    onBehalfOfIds: distinct(several(draw(random, [0.6, 0.3, 0.1]), stakeholder)),
    addresseeIds: distinct(several(draw(random, [0.4, 0.4, 0.15, 0.05]), stakeholder)),
    ...(dated
      ? { saidOn: syntheticDate(random), saidOnBasis: random.chance(0.6) ? 'inferred' : 'stated' }
      : {}),
    positions: topicIds.map((topicId) => ({ topicId, stance: random.pickEarly(parts.stances) })),
    ...(random.chance(0.23) ? { ask: { text: { en: sentence(7), fr: null }, answers } } : {}),
    appearances: distinct(
      several(1 + draw(random, [0.9, 0.08, 0.02]), () => random.pick(parts.articles).id),
    ).map((articleId) => ({ articleId, spans: [] })),
    status: random.pickEarly([
      'accepted',
      'accepted',
      'accepted',
      'disputed',
      'retracted',
    ] as const),
    addedOn: random.chance(0.8) ? '2026-01-01' : '2026-02-15',
  }
}
