import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { formatFilter, parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { languages } from '#src/contract/questions.ts'
import { narrow } from '#src/domain/narrow.ts'
import { voiceTrends } from '#src/features/asks/voices/voiceTrends.ts'
import { inBin, inSeries } from '#src/shell/trends/trendFilters.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { ask, over } from '#tests/support/stakeholders.ts'

/** An answer as its schema has it, which must be all of it. */
async function checked<E extends 'listAsks' | 'getVoices'>(
  name: E,
  query: string,
  api = undefined as Parameters<typeof ask>[1],
) {
  const response = await ask(`${endpoints[name].path}?${query}`, api)
  expect(response.status).toBe(200)
  const answer: unknown = await response.json()
  const parsed = endpoints[name].response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed as ReturnType<(typeof endpoints)[E]['response']['parse']>
}

const { statements } = shippedRecords()
const asks = statements.filter((statement) => statement.ask)

describe('the asks of the shipped records', () => {
  it('are all there, with their answers, and everything they name', async () => {
    const page = await checked('listAsks', 'limit=200')
    const open = asks.filter((each) => each.ask!.answers.length === 0).length
    expect(page).toMatchObject({
      total: asks.length,
      statements: 270,
      states: { any: asks.length, open, answered: asks.length - open },
      recordsThrough: '2026-03-07',
    })
    expect(new Set(page.items.map(({ statement }) => statement.id))).toEqual(
      new Set(asks.map(({ id }) => id)),
    )
    const answerIds = asks.flatMap((each) =>
      each.ask!.answers.map(({ statementId }) => statementId),
    )
    expect(new Set(page.answers.map(({ statement }) => statement.id))).toEqual(new Set(answerIds))
    const named = new Set(page.refs.stakeholders.map(({ id }) => id))
    for (const { speakerId, addresseeIds } of asks) {
      for (const id of [speakerId, ...addresseeIds]) expect(named).toContain(id)
    }
    const topics = new Set(page.refs.topics.map(({ id }) => id))
    for (const { topicId } of page.topics) expect(topics).toContain(topicId)
  })

  it('say for each claim what a filter by it gives', async () => {
    const { topics } = await checked('listAsks', 'limit=1')
    for (const { topicId, asks: count, answered } of topics) {
      const claim = `topic=${topicId}&stance=supports&limit=200`
      expect((await checked('listAsks', claim)).total).toBe(count)
      expect((await checked('listAsks', `${claim}&ask=answered`)).total).toBe(answered)
    }
  })

  it('come in pages, in the order asked for', async () => {
    const whole = await checked('listAsks', 'limit=200&sort=addressee')
    const part = await checked('listAsks', 'limit=10&offset=20&sort=addressee')
    expect(part.items).toEqual(whole.items.slice(20, 30))
    const refused = await ask('/asks?limit=500')
    expect(refused.status).toBe(400)
  })

  it('tell what of the question means nothing', async () => {
    const { ignored, total } = await checked('listAsks', 'topic=no-such-topic&fruit=apple')
    expect(ignored.map(({ key }) => key)).toEqual(['fruit', 'topic'])
    expect(total).toBe(asks.length)
  })
})

describe.each(languages)('the asks as CSV in %s', (lang) => {
  it.each(['excel', 'data'] as const)('hold each ask once, as %s', async (profile) => {
    const response = await ask(`/asks.csv?profile=${profile}&lang=${lang}&sort=said`)
    const bytes = await response.arrayBuffer()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\uFEFF')).toBe(profile === 'excel')
    const table = dsvFormat(profile === 'excel' && lang === 'fr' ? ';' : ',').parse(
      text.replace(/^\uFEFF/, ''),
    )
    const { items } = await checked('listAsks', `limit=200&sort=said&lang=${lang}`)
    expect(table.map(({ id }) => id)).toEqual(items.map(({ statement }) => statement.id))
    const line = table.find(({ id }) => id === 's290')!
    expect(line).toMatchObject({
      answer_ids: 's295 s293',
      outcomes: 'partly argued',
      answer_dates: '2025-12 | 2025-12',
      answer_days: 'order-unknown | order-unknown',
      open_days_least: '',
    })
    const waiting = table.find(({ id }) => id === 's001')!
    expect([waiting['open_days_least'], waiting['open_days_most']]).toEqual(['311', '340'])
    if (profile === 'data') {
      const statement = statements.find(({ id }) => id === 's001')!
      expect(waiting['text']).toBe(statement.text)
    }
  })

  it('are described column by column', async () => {
    for (const path of ['asks', 'voices']) {
      const csv = await (await ask(`/${path}.csv?lang=${lang}`)).text()
      const metadata = (await (
        await ask(`/${path}.csv-metadata.json?lang=${lang}&group=religious`)
      ).json()) as {
        tableSchema: { columns: { name: string }[] }
        notes: [{ count: number; of: number; link: string }]
      }
      const names = metadata.tableSchema.columns.map(({ name }) => name)
      expect(csv.slice(0, csv.indexOf('\r\n')).split(',')).toEqual(names)
      expect(metadata.notes[0].link).toContain('/asks?group=religious')
    }
  })
})

describe('the voices of the shipped records', () => {
  it('count every statement once, and name all that were heard or asked', async () => {
    const voices = await checked('getVoices', '')
    expect(voices.all.statements).toBe(270)
    expect(voices.articles).toBe(186)
    const sum = voices.groups.reduce((all, group) => all + group.all.statements, 0)
    expect(sum).toBe(270)
    const named = new Set(voices.refs.stakeholders.map(({ id }) => id))
    for (const { id } of [...voices.heard, ...voices.waiting]) expect(named).toContain(id)
  })

  it('are in the file what they are in the answer', async () => {
    const voices = await checked('getVoices', 'topic=publish-texts')
    const text = await (await ask('/voices.csv?topic=publish-texts')).text()
    const table = dsvFormat(',').parse(text)
    const sumOf = (by: string) =>
      table
        .filter((line) => line['by'] === by)
        .reduce((all, line) => all + Number(line['statements']), 0)
    expect(sumOf('month')).toBe(voices.all.statements)
    expect(sumOf('topic')).toBe(voices.all.statements)
    const group = voices.groups[0]!
    const first = table.filter((line) => line['group_id'] === group.key && line['by'] === 'month')
    expect(first.map((line) => Number(line['independent_articles']))).toEqual(
      [...group.counts, group.inexact, group.undated].map(({ articles }) => articles),
    )
  })
})

describe('the numbers of voices', () => {
  const filters = [
    '',
    'topic=peace-process',
    'group=civil-society&ask=any',
    'stance!=neutral&to=2025-12',
  ]
  const totalOf = async (filter: StatementFilter | undefined) => {
    if (!filter) return undefined
    const response = await ask(`/statements?limit=1&${formatFilter(filter)}`)
    return ((await response.json()) as { total: number }).total
  }

  it.each(filters)('are what their links bring up: %s', async (query) => {
    const { filter } = parseFilter(query)
    const voices = await checked('getVoices', query)
    for (const { id, said } of voices.heard.slice(0, 6)) {
      expect(await totalOf(narrow(filter, { stakeholder: id }))).toBe(said.statements)
    }
    for (const { id, asks: open } of voices.waiting.slice(0, 6)) {
      expect(await totalOf(narrow(filter, { addressee: id, answered: false }))).toBe(open)
    }
    for (const topic of voices.topics.slice(0, 4)) {
      const own = inSeries(filter, 'topic', [topic.key])
      expect(await totalOf(own)).toBe(topic.all.statements)
      for (const [at, group] of voices.groups.slice(0, 4).entries()) {
        const both = own && inSeries(own, 'group', [group.key])
        expect(await totalOf(both)).toBe(topic.groups[at]!.statements)
      }
    }
    const trends = voiceTrends(voices, 'statements')
    for (const [at, bin] of voices.bins.entries()) {
      const within = inBin(filter, bin, trends)
      expect(await totalOf(within)).toBe(voices.totals[at]!.statements)
    }
  })
})

describe('asks and voices in odd records', () => {
  const reason = { en: 'Synthetic reason', fr: null }
  const api = over(
    handMade(
      {
        ask: {
          text: { en: 'Synthetic ask', fr: null },
          answers: [
            { statementId: 's2', outcome: 'granted', reason },
            { statementId: 's9', outcome: 'refused', reason },
          ],
        },
        positions: [on('peace', 'supports')],
        addresseeIds: ['ben'],
      },
      { status: 'retracted', statusReason: 'Synthetic reason' },
    ),
  )

  it('answers that are retracted stand as such, those not among the records are missing', async () => {
    const { items, answers } = await checked('listAsks', '', api)
    expect(items).toHaveLength(1)
    expect(answers.map(({ statement: { id, status } }) => [id, status])).toEqual([
      ['s2', 'retracted'],
    ])
    const text = await (await ask('/asks.csv', api)).text()
    const [line] = dsvFormat(',').parse(text)
    expect(line).toMatchObject({
      answer_ids: 's2 s9',
      answer_statuses: 'retracted | ',
      answer_days: ' | ',
    })
  })

  it('are empty where nothing is left', async () => {
    expect(await checked('listAsks', 'q=nothing', api)).toMatchObject({ items: [], total: 0 })
    const { all, heard, bins } = await checked('getVoices', 'q=nothing', api)
    expect({ all, heard, bins }).toEqual({
      all: { statements: 0, articles: 0 },
      heard: [],
      bins: [],
    })
  })
})
