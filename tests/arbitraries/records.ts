/** Small sets of invented records, crowded so that filters meet: few ids, few words, many ties. */
import fc from 'fast-check'
import { SPAN_JOINER, stances, statementKinds, statuses, wordings } from '#src/contract/records.ts'
import type { Article, Stakeholder, Statement, Text2, Topic } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'

/** Words that fold alike in several ways: case, accents, composition, apostrophes, quote marks. */
export const spelledWords = [
  'accord',
  'Accord',
  'l’accord',
  "l'Accord",
  'négociations',
  'ne\u0301gociations',
  'NEGOCE',
  'cœur',
  'coeur',
  'paix',
  '«\u00a0paix\u00a0»',
  '“paix”',
  'K2',
  '2025',
] as const

export const outletNames = ['Le Nom', 'le nom', 'Élan', 'The Synthetic & Co', 'Unread'] as const
const idList = (letter: string, count: number) =>
  Array.from({ length: count }, (_id, at) => `${letter}${at + 1}`)
export const ids = {
  group: idList('g', 4),
  stakeholder: idList('p', 8),
  topic: idList('t', 4),
  article: idList('a', 6),
  statement: idList('s', 16),
} as const

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
/** Half of the time nothing at all: the key is then left out. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((each) => ({ [key]: each }) as Record<K, T>),
  ) as fc.Arbitrary<Partial<Record<K, T>>>
const some = (values: readonly string[], maxLength: number) =>
  fc.array(oneOf(values), { maxLength })

const sentence = fc
  .array(oneOf([...spelledWords, SPAN_JOINER.trim()]), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
const text2: fc.Arbitrary<Text2> = fc.oneof(
  sentence.map((en) => ({ en, fr: null })),
  sentence.map((fr) => ({ en: null, fr })),
  fc.record({ en: sentence, fr: sentence }),
)

/** Days within so many of each other, cut to a day, a month or a year. */
const dateWithin = (spread: number) =>
  fc
    .tuple(fc.integer({ min: 20_150, max: 20_150 + spread }), oneOf([4, 7, 7, 10, 10, 10]))
    .map(([day, length]) => new Date(day * 86_400_000).toISOString().slice(0, length))

const HELD = 'accord, paix. Paix, paix, coeur'
/** Verified, moved, broken for standing twice, broken for standing nowhere. */
const span = oneOf([
  { start: 0, end: 6, exact: 'accord' },
  { start: 3, end: 8, exact: 'coeur' },
  { start: 0, end: 4, exact: 'paix' },
  { start: 0, end: 5, exact: 'wrong' },
])

const stakeholder = (id: string, earlier: readonly string[]): fc.Arbitrary<Stakeholder> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: oneOf(['person', 'organization', 'group'] as const),
        name: text2,
        aliases: fc.array(sentence, { maxLength: 2 }),
        group: oneOf(ids.group.slice(0, 3)),
        roles: fc.constant<Stakeholder['roles']>([]),
      }),
      maybe('country', oneOf(['XA', 'XB'])),
      maybe('private', fc.boolean()),
      // Only into one that stands before it, so that there is no circle.
      earlier.length > 0 ? maybe('mergedIntoId', oneOf(earlier)) : fc.constant({}),
      fc.boolean(),
    )
    .map(([own, country, hidden, merged, isMerged]) => ({
      ...own,
      ...country,
      ...hidden,
      ...(isMerged ? merged : {}),
    }))

const topic = (id: string): fc.Arbitrary<Topic> =>
  fc.record({
    id: fc.constant(id),
    label: text2,
    proposition: text2,
    exampleIds: fc.constant<string[]>([]),
  })

const article = (id: string, date: fc.Arbitrary<string>): fc.Arbitrary<Article> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        url: fc.constant(`https://synthetic.example/${id}`),
        title: sentence,
        titleIs: fc.constant('described' as const),
        outlet: oneOf(outletNames),
        language: oneOf(['en', 'fr']),
      }),
      maybe('publishedOn', date),
      maybe('text', fc.constant(HELD)),
      // An agency, or another outlet that has articles of its own here.
      maybe('originalOutlet', oneOf(['Synthetic Agency', outletNames[0]])),
    )
    .map(([own, published, text, original]) => ({ ...own, ...published, ...text, ...original }))

const answer = fc.record({
  statementId: oneOf(ids.statement),
  outcome: oneOf(['granted', 'partly', 'refused', 'argued'] as const),
  reason: text2,
})

const statement = (id: string, date: fc.Arbitrary<string>): fc.Arbitrary<Statement> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: oneOf(statementKinds),
        wording: oneOf(wordings),
        text: sentence,
        language: oneOf(['en', 'fr', 'und']),
        speakerId: oneOf(ids.stakeholder),
        onBehalfOfIds: some(ids.stakeholder, 2),
        addresseeIds: some(ids.stakeholder, 3),
        positions: fc.array(
          fc.record({ topicId: oneOf(ids.topic.slice(0, 3)), stance: oneOf(stances) }),
          { maxLength: 3 },
        ),
        appearances: fc.array(
          // The last article holds no statement: what it alone has is known, but matches nothing.
          fc.record({
            articleId: oneOf(ids.article.slice(0, 5)),
            spans: fc.array(span, { maxLength: 1 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        status: oneOf(['accepted', 'accepted', ...statuses] as const),
        addedOn: oneOf(['2025-03-01', '2025-03-02', '2026-01-01']),
      }),
      maybe('saidOn', date),
      maybe(
        'translation',
        fc.record({
          text: sentence,
          language: oneOf(['en', 'fr']),
          by: fc.constant('Synthetic'),
        }),
      ),
      maybe('ask', fc.record({ text: text2, answers: fc.array(answer, { maxLength: 2 }) })),
    )
    .map(([own, said, translation, ask]) => ({ ...own, ...said, ...translation, ...ask }))

/**
 * Sets of up to sixteen statements, whose ids answers and filters may name whether they exist or
 * not. Dates lie days, weeks or years apart, so that the time histogram uses each of its units.
 */
export const smallRecords: fc.Arbitrary<Records> = oneOf([6, 100, 200, 900]).chain((spread) => {
  const date = dateWithin(spread)
  return fc
    .record({
      stakeholders: fc.tuple(
        ...ids.stakeholder.map((id, at) => stakeholder(id, ids.stakeholder.slice(0, at))),
      ),
      topics: fc.tuple(...ids.topic.map(topic)),
      articles: fc.tuple(...ids.article.map((id) => article(id, date))),
      labels: fc.tuple(...ids.group.map(() => text2)),
      statements: fc
        .nat(ids.statement.length)
        .chain((count) =>
          fc.tuple(...ids.statement.slice(0, count).map((id) => statement(id, date))),
        )
        .chain((made) => fc.shuffledSubarray(made, { minLength: made.length })),
    })
    .map(({ labels, ...parts }) => ({
      ...parts,
      groups: ids.group.map((id, at) => ({ id, label: labels[at]!, order: at })),
      milestones: [],
      release: {
        release: '2026-01-01',
        recordsThrough: '2026-01-01',
        statements: parts.statements.length,
        articles: ids.article.length,
        stakeholders: ids.stakeholder.length,
      },
    }))
})
