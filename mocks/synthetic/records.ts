/**
 * A synthetic set of records for measuring and testing: an invented country, invented people and
 * words, in the shapes and proportions of real ones. It says "synthetic" wherever it has a name.
 */
import { stances } from '#src/contract/records.ts'
import type { Article, Group, Stakeholder, Text2, Topic } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { syntheticDate } from './dates.ts'
import { syntheticStatement } from './statements.ts'
import { inventName, inventSentence, inventWords } from './words.ts'

const GROUPS = 19
const TOPICS = 20
const STAKEHOLDERS = 500
const OUTLETS = 150
const WORDS = 3000

const text2 = (en: string): Text2 => ({ en, fr: `${en} (fr)` })

function makeGroups(): Group[] {
  return Array.from({ length: GROUPS }, (_each, at) => ({
    id: `group-${at + 1}`,
    label: text2(`Synthetic group ${at + 1}`),
    order: at + 1,
  }))
}

function makeStakeholders(random: Random, groups: readonly Group[]): Stakeholder[] {
  return Array.from({ length: STAKEHOLDERS }, (_each, at): Stakeholder => {
    const name = inventName(random)
    return {
      id: `stakeholder-${at + 1}`,
      kind: random.chance(0.7) ? 'person' : 'organization',
      name: random.chance(0.8) ? { en: name, fr: null } : text2(name),
      aliases: random.chance(0.3) ? [inventName(random)] : [],
      group: random.pickEarly(groups).id,
      ...(random.chance(0.85) ? { country: random.pick(['XA', 'XB', 'XC', 'XD']) } : {}),
      roles: [],
      ...(at > 0 && random.chance(0.01) ? { mergedIntoId: `stakeholder-${at}` } : {}),
    }
  })
}

function makeTopics(random: Random, words: readonly string[]): Topic[] {
  return Array.from({ length: TOPICS }, (_each, at) => ({
    id: `topic-${at + 1}`,
    label: text2(`Synthetic claim ${at + 1}: ${inventSentence(random, words, 3)}`),
    proposition: text2(`${inventSentence(random, words, 9)}.`),
    exampleIds: [],
  }))
}

function makeArticles(random: Random, words: readonly string[], count: number): Article[] {
  const outlets = Array.from(
    { length: OUTLETS },
    (_each, at) => `Synthetic ${inventName(random)} ${at + 1}`,
  )
  return Array.from({ length: count }, (_each, at) => ({
    id: `article-${at + 1}`,
    url: `https://synthetic.example/${at + 1}`,
    title: inventSentence(random, words, 6),
    titleIs: 'described',
    outlet: random.pickEarly(outlets),
    language: random.chance(0.5) ? 'en' : 'fr',
    ...(random.chance(0.6) ? { publishedOn: syntheticDate(random) } : {}),
    // Without another draw, so that all else stays what it was.
    ...(at % 5 === 0 ? { originalOutlet: `Synthetic agency ${(at % 3) + 1}` } : {}),
  }))
}

/** Makes a set of `statements` statements; the same arguments give the same records. */
export function syntheticRecords(options: { statements: number; seed?: number }): Records {
  const random = createRandom(options.seed ?? 1)
  const words = inventWords(random, WORDS)
  const groups = makeGroups()
  const stakeholders = makeStakeholders(random, groups)
  const topics = makeTopics(random, words)
  const articles = makeArticles(random, words, Math.max(1, Math.ceil(options.statements / 3)))
  const parts = { words, stakeholders, topics, articles, stances }
  const statements = Array.from({ length: options.statements }, (_each, at) =>
    syntheticStatement(random, parts, at, options.statements),
  )
  return {
    release: {
      release: '2026-01-01',
      recordsThrough: '2026-12-31',
      statements: statements.length,
      articles: articles.length,
      stakeholders: stakeholders.length,
    },
    groups,
    stakeholders,
    topics,
    articles,
    statements,
    milestones: [],
  }
}
