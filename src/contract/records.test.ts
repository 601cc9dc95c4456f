import { describe, expect, it } from 'vitest'
import { fileSchemas } from '#mocks/records/files.ts'
import { shippedFile, shippedRecords } from '#tests/shippedRecords.ts'
import { statementSeal } from '#src/domain/seals.ts'
import {
  Day,
  Id,
  Language,
  PartialDate,
  SPAN_JOINER,
  Text2,
  WebUrl,
  isPartialDate,
} from './records.ts'

describe('dates', () => {
  it('are of the calendar, as exact as they are known', () => {
    for (const date of ['2025', '2025-04', '2025-04-30', '2024-02-29', '2000-02-29', '0001']) {
      expect(isPartialDate(date)).toBe(true)
    }
    for (const date of [
      '2025-13',
      '2025-00',
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '2025-04-00',
      '0000',
      '25',
      '2025-4',
      '2025-04-1',
      '2025-04-17T00:00',
      '2025\n',
      ' 2025',
      '٢٠٢٥',
      '',
    ]) {
      expect(isPartialDate(date)).toBe(false)
    }
  })

  it('of the keeper are whole days', () => {
    expect(Day.safeParse('2025-04-17').success).toBe(true)
    expect(Day.safeParse('2025-04').success).toBe(false)
    expect(PartialDate.safeParse('2025-04').success).toBe(true)
  })
})

describe('ids, languages, addresses, texts', () => {
  const fits = (schema: typeof Id | typeof Language | typeof WebUrl, value: string) =>
    schema.safeParse(value).success

  it('take only their own form', () => {
    expect(['s001', 'a-b'].every((value) => fits(Id, value))).toBe(true)
    expect(['', 'S1', 'a b', 'é', 'a\n', 'a/b'].some((value) => fits(Id, value))).toBe(false)
    expect(['en', 'fr-CD', 'und', 'zh-Hant-TW'].every((value) => fits(Language, value))).toBe(true)
    expect(['', 'e', 'EN', 'english', 'fr_CD'].some((value) => fits(Language, value))).toBe(false)
  })

  it('take addresses of the web only, for pages link to them', () => {
    expect(fits(WebUrl, 'https://news.example/a?b=c#d')).toBe(true)
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://news.example/',
      'news.example',
      'https://news.example/a b',
      ' https://news.example/',
    ]) {
      expect(fits(WebUrl, url)).toBe(false)
    }
  })

  it('take our words in one language or both, never in none', () => {
    expect(Text2.safeParse({ en: 'a', fr: null }).success).toBe(true)
    expect(Text2.safeParse({ en: null, fr: null }).success).toBe(false)
    expect(Text2.safeParse({ en: '', fr: 'a' }).success).toBe(false)
  })
})

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('the shipped records', () => {
  const records = shippedRecords()
  const { articles, groups, milestones, release, stakeholders, statements, topics } = records
  const all = { articles, groups, milestones, stakeholders, statements, topics }
  const textOf = new Map(articles.map((article) => [article.id, article.text]))

  it.each(Object.entries(fileSchemas))(
    '%s.json fits its schema and loses nothing',
    (name, schema) => {
      expect(schema.parse(shippedFile(name))).toEqual(shippedFile(name))
    },
  )

  it('are as many as the release says', () => {
    expect(release).toMatchObject({
      statements: statements.length,
      articles: articles.length,
      stakeholders: stakeholders.length,
    })
  })

  it('have each id once', () => {
    for (const list of Object.values(all)) {
      const ids = list.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('refer only to records that exist', () => {
    const known = (list: readonly { id: string }[]) => new Set<unknown>(list.map(({ id }) => id))
    const missing = (ids: readonly (string | undefined)[], list: readonly { id: string }[]) =>
      ids.filter((id) => id !== undefined && !known(list).has(id))
    expect(
      missing(
        stakeholders.map(({ group }) => group),
        groups,
      ),
    ).toEqual([])
    expect(
      missing(
        stakeholders.flatMap(({ mergedIntoId, roles }) => [
          mergedIntoId,
          ...roles.map(({ organizationId }) => organizationId),
        ]),
        stakeholders,
      ),
    ).toEqual([])
    expect(
      missing(
        statements.flatMap((each) => [each.speakerId, ...each.onBehalfOfIds, ...each.addresseeIds]),
        stakeholders,
      ),
    ).toEqual([])
    const positions = statements.flatMap((each) => each.positions.map(({ topicId }) => topicId))
    expect(missing(positions, topics)).toEqual([])
    const appearances = statements.flatMap((each) => each.appearances)
    const milestoneArticles = milestones.map(({ articleId }) => articleId)
    expect(
      missing([...appearances.map((each) => each.articleId), ...milestoneArticles], articles),
    ).toEqual([])
    const answers = statements.flatMap((each) => each.ask?.answers ?? [])
    const examples = topics.flatMap(({ exampleIds }) => exampleIds)
    expect(missing([...answers.map((each) => each.statementId), ...examples], statements)).toEqual(
      [],
    )
  })

  it('give every span at its recorded place in the held text', () => {
    const spans = statements.flatMap((statement) =>
      statement.appearances.flatMap(({ articleId, spans: held }) =>
        held.map((span) => ({ articleId, ...span })),
      ),
    )
    expect(spans.length).toBeGreaterThan(0)
    for (const { articleId, start, end, exact } of spans) {
      expect(textOf.get(articleId)?.slice(start, end)).toBe(exact)
    }
  })

  it('join the spans of a quotation to its text', () => {
    for (const { text, appearances } of statements) {
      for (const { spans } of appearances.filter((each) => each.spans.length > 0)) {
        expect(spans.map(({ exact }) => exact).join(SPAN_JOINER)).toBe(text)
      }
    }
  })

  it('are verified where text is held, else not held; summaries are summaries', () => {
    const seals = new Map(
      statements.map((each) => [each.id, statementSeal(each, (id) => textOf.get(id))]),
    )
    const verified = ['s001', 's002', 's003', 's004', 's305', 's306', 's307', 's308', 's309']
    for (const { id, wording } of statements) {
      const seal =
        wording === 'summary' ? 'summary' : verified.includes(id) ? 'verified' : 'not-held'
      expect([id, seals.get(id)]).toEqual([id, seal])
    }
  })

  it('name nobody who has no public role', () => {
    const hidden = stakeholders.filter((each) => each.private)
    expect(hidden.length).toBeGreaterThan(0)
    for (const each of hidden) expect(each).toMatchObject({ aliases: [], roles: [] })
  })

  it('hold only whole characters', () => {
    for (const text of textsIn({ ...all, release })) expect(text.isWellFormed()).toBe(true)
  })

  it('answer no ask with a statement that is certainly earlier', () => {
    const saidOn = new Map(statements.map((each) => [each.id, each.saidOn]))
    for (const statement of statements) {
      for (const { statementId } of statement.ask?.answers ?? []) {
        const answered = saidOn.get(statementId)
        const asked = statement.saidOn
        if (!asked || !answered) continue
        const common = Math.min(asked.length, answered.length)
        expect(answered.slice(0, common) >= asked.slice(0, common)).toBe(true)
      }
    }
  })
})
