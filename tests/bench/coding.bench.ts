/**
 * How well topics, stance and asks are proposed: every shipped statement, in its words and in its
 * translation, is coded by a codebook that has seen nothing of its articles; beside it the simplest
 * rival. Then how long it takes. `npm run bench -- coding`
 */
import type { CodedExample } from '#src/contract/extracting.ts'
import type { Stance, Statement, Topic } from '#src/contract/records.ts'
import { codebookOf, codingLanguage } from '#src/extract/coding/codebook.ts'
import { codeUtterance } from '#src/extract/coding/codeUtterance.ts'
import type { Coding } from '#src/extract/coding/codeUtterance.ts'
import { stanceOf } from '#src/extract/coding/stance.ts'
import { stanceFeatures } from '#src/extract/coding/stanceFeatures.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { median, row, timed } from './figures.ts'

const { statements, topics } = shippedRecords()

interface Case {
  statement: Statement
  text: string
  language: 'en' | 'fr' | 'other'
  translated: boolean
}

interface Coded extends Case {
  coding: Coding
  /** Of the topics it was coded under, the stance that would be proposed. */
  stances: { right: Stance; proposed: Stance; usual: Stance }[]
  usualTopic: string
}

const cases = statements.flatMap((statement): Case[] => {
  const { text, language, translation } = statement
  const own = { statement, text, language: codingLanguage(language), translated: false }
  if (!translation) return [own]
  const { text: other, language: into } = translation
  return [own, { statement, text: other, language: codingLanguage(into), translated: true }]
})

function examplesOf(those: readonly Case[]): CodedExample[] {
  return those.flatMap(({ statement, text, language }) =>
    statement.positions.map((position) => ({ text, language, ...position })),
  )
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}

/** Codes the cases of one set of articles by what all other articles taught. */
function codeLeftOut(those: readonly Case[], topicsKnown: readonly Topic[]): Coded[] {
  const hidden = new Set(those.flatMap(({ statement }) => articlesOf(statement)))
  const seen = cases.filter(({ statement }) => !articlesOf(statement).some((id) => hidden.has(id)))
  const examples = examplesOf(seen)
  const book = codebookOf({ topics: [...topicsKnown], examples })
  const usualTopic = mostFrequent(examples.map(({ topicId }) => topicId)) ?? ''
  return those.map((each) => {
    const features = stanceFeatures(each.text, each.language)
    const stances = each.statement.positions.flatMap(({ topicId, stance }) => {
      const topic = book.topics.find(({ id }) => id === topicId)
      if (!topic) return []
      const usual = mostFrequent(
        examples.flatMap((example) => (example.topicId === topicId ? [example.stance] : [])),
      )
      const { stance: proposed } = stanceOf(features, topic, book)
      return [{ right: stance, proposed, usual: usual ?? 'supports' }]
    })
    const coding = codeUtterance({ words: each.text, language: each.language }, book)
    return { ...each, coding, stances, usualTopic }
  })
}

function articlesOf(statement: Statement): string[] {
  return statement.appearances.map(({ articleId }) => articleId)
}

function scores(right: number, proposed: number, wanted: number) {
  const precision = proposed === 0 ? 0 : right / proposed
  const recall = wanted === 0 ? 0 : right / wanted
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

function report(name: string, coded: readonly Coded[]) {
  let [right, proposed, wanted, rightStance, usualRight] = [0, 0, 0, 0, 0]
  let [without, given, asked, asksFound, asksRight] = [0, 0, 0, 0, 0]
  for (const { statement, coding, usualTopic } of coded) {
    wanted += statement.positions.length
    proposed += coding.positions.length
    for (const { topicId, stance } of coding.positions) {
      const same = statement.positions.find((position) => position.topicId === topicId)
      if (same) right++
      if (same?.stance === stance) rightStance++
    }
    if (statement.positions.some(({ topicId }) => topicId === usualTopic)) usualRight++
    if (statement.positions.length === 0) {
      without++
      if (coding.positions.length > 0) given++
    }
    if (statement.ask) asked++
    if (coding.asks) asksFound++
    if (statement.ask && coding.asks) asksRight++
  }
  const stances = coded.flatMap((each) => each.stances)
  const rate = (of: (each: (typeof stances)[number]) => boolean) =>
    stances.filter(of).length / stances.length
  const topic = scores(right, proposed, wanted)
  const usual = scores(usualRight, coded.length, wanted)
  const asks = scores(asksRight, asksFound, asked)
  console.log(`\n${name}: ${coded.length} texts, ${wanted} positions, ${asked} asks`)
  row('topic: precision', topic.precision, '≥ 0.6', topic.precision >= 0.6)
  row('    recall', topic.recall)
  row('    F1', topic.f1)
  row('    F1 of the most frequent topic for all', usual.f1)
  row('stance where the topic proposed is right', rightStance / right)
  row(
    '    on every coded topic',
    rate((each) => each.proposed === each.right),
  )
  row(
    '    the usual one of its topic',
    rate((each) => each.usual === each.right),
  )
  row(
    '    always supports',
    rate((each) => each.right === 'supports'),
  )
  row('topic and stance: precision', rightStance / proposed)
  row('without a position, yet one proposed: share', given / without)
  row('asks: precision', asks.precision)
  row('    recall', asks.recall)
  row('    F1', asks.f1, '≥ 0.7', asks.f1 >= 0.7)
  row('    F1 of asks everywhere', scores(asked, coded.length, asked).f1)
}

const groups = new Map<string, Case[]>()
for (const each of cases) {
  const key = articlesOf(each.statement).join(' ')
  groups.set(key, [...(groups.get(key) ?? []), each])
}
const coded = [...groups.values()].flatMap((those) => codeLeftOut(those, topics))
report('All', coded)
report(
  'As printed or summed up',
  coded.filter(({ translated }) => !translated),
)
report(
  'English',
  coded.filter(({ language }) => language === 'en'),
)
report(
  'French',
  coded.filter(({ language }) => language === 'fr'),
)
report(
  'Printed words',
  coded.filter(({ statement }) => statement.wording === 'printed'),
)
report(
  'Summaries',
  coded.filter(({ statement }) => statement.wording === 'summary'),
)

const examples = examplesOf(cases).slice(0, 300)
const book = codebookOf({ topics: [...topics], examples })
const preparing = median(timed(20, () => codebookOf({ topics: [...topics], examples })))
const utterances = cases.slice(0, 300)
const coding = median(
  timed(20, () => {
    for (const { text, language } of utterances) codeUtterance({ words: text, language }, book)
  }),
)
console.log(`\n${topics.length} topics, ${examples.length} examples`)
row('codebook made ready: ms', preparing)
row(`${utterances.length} utterances coded: ms`, coding, '≤ 100', coding <= 100)
