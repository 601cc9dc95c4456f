import { dsvFormat } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { MOST_BINS, MOST_MARKS } from '#src/contract/lanes.ts'
import { laneKinds, trendKinds, trendUnits } from '#src/contract/viewChoices.ts'
import { Problem } from '#src/contract/problem.ts'
import { createApi } from '#src/server/api.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'

const HOST = 'http://parley.test'
const permalink = (id: string) => `${HOST}/statements/${id}`
const api = createApi(fileStore(), { permalink })
const records = syntheticRecords({ statements: 6000, seed: 2 })
const many = createApi(recordsStore(records), { permalink })

const ask = async (path: string, of = api) => of.fetch(new Request(`${HOST}/api${path}`))
async function json(path: string, of = api): Promise<unknown> {
  const response = await ask(path, of)
  expect(response.status).toBe(200)
  return response.json()
}

/** The answer as its schema has it, which must be all of the answer. */
async function timeline(query: string, of = api) {
  const answer = await json(`/timeline?${query}`, of)
  const parsed = endpoints.getTimeline.response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}

describe.each(laneKinds)('the timeline by %s', (lanes) => {
  it('has a mark for each dated statement in a lane, and the names of all that it speaks of', async () => {
    const answer = await timeline(`lanes=${lanes}`)
    const marks = answer.marks!
    expect([answer.total, answer.recordsThrough]).toEqual([270, '2026-03-07'])
    const inLanes = answer.lanes.reduce((sum, { count, undated }) => sum + count - undated, 0)
    expect(marks).toHaveLength(inLanes)
    expect(new Set(marks.map(({ id }) => id)).size).toBe(answer.total - answer.undated)
    const speakers = new Set(marks.map(({ speakerId }) => speakerId))
    const topics = new Set(marks.flatMap((mark) => mark.positions.map(({ topicId }) => topicId)))
    expect(new Set(answer.stakeholders.map(({ id }) => id))).toEqual(speakers)
    expect(new Set(answer.topics.map(({ id }) => id))).toEqual(topics)
    expect([answer.stakeholders.length, answer.topics.length]).toEqual([speakers.size, topics.size])
    for (const { id, label } of answer.lanes) expect(label === undefined).toBe(id === '')
  })

  it('comes in bins where there are too many, and in marks again for few days', async () => {
    const whole = await timeline(`lanes=${lanes}`, many)
    expect([whole.marks, whole.stakeholders, whole.topics]).toEqual([undefined, [], []])
    expect(whole.bins!.length).toBeGreaterThan(whole.lanes.length)
    expect(whole.bins!.length).toBeLessThanOrEqual(MOST_BINS)
    const near = await timeline(`lanes=${lanes}&start=2025-05-05&end=2025-05-18`, many)
    expect(near.bins).toBeUndefined()
    expect(near.marks!.length).toBeGreaterThan(10)
    expect(near.marks!.length).toBeLessThanOrEqual(MOST_MARKS)
    expect(near.lanes).toEqual(whole.lanes)
  })
})

describe('the timeline', () => {
  it('says what of the query means nothing, and applies the rest', async () => {
    const { total, ignored } = await timeline('group=religious&topic=x&foo=1&order=first')
    expect(total).toBe(12)
    expect(ignored.map(({ key, reason }) => [key, reason])).toEqual([
      ['foo', 'key'],
      ['topic', 'unknown'],
    ])
  })

  it('holds no statement in days that end before they begin', async () => {
    const { marks, total } = await timeline('start=2026-01-01&end=2025-01-01')
    expect([marks, total]).toEqual([[], 270])
  })
})

describe.each(trendKinds)('the trends by %s', (by) => {
  it.each(trendUnits)('a %s are the same as JSON and in every CSV', async (unit) => {
    const query = `by=${by}&unit=${unit}&lang=fr&kind=verbatim`
    const answer = await json(`/trends?${query}`)
    const trends = endpoints.getTrends.response.parse(answer)
    expect(trends).toEqual(answer)
    const expected = trends.series.flatMap(({ key, label, counts, inexact, undated }) => {
      const same = { by, key, label: label?.fr ?? label?.en ?? key, data_version: trends.version }
      const none = { ...same, bin_from: '', bin_to: '' }
      return [
        ...counts.map((count, at) => ({
          ...same,
          bin_from: trends.bins[at]!.from,
          bin_to: trends.bins[at]!.to,
          bin: unit,
          statements: String(count),
        })),
        { ...none, bin: 'inexact', statements: String(inexact) },
        { ...none, bin: 'undated', statements: String(undated) },
      ]
    })
    expect(expected.length).toBeGreaterThan(12)
    for (const profile of ['data', 'excel'] as const) {
      const response = await ask(`/trends.csv?${query}&profile=${profile}`)
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="parley-trends-2026-11-23${profile === 'excel' ? '-excel' : ''}.csv"`,
      )
      const bytes = new Uint8Array(await response.arrayBuffer())
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      expect(text.startsWith('\uFEFF')).toBe(profile === 'excel')
      const table = dsvFormat(profile === 'excel' ? ';' : ',').parse(text.replace(/^\uFEFF/, ''))
      expect(table.columns.join(' ')).toBe(
        'by key label bin_from bin_to bin statements data_version',
      )
      expect(table.map((row) => ({ ...row }))).toEqual(expected)
    }
  })
})

describe('the trends', () => {
  it('count all statements of the shipped records by month', async () => {
    const trends = endpoints.getTrends.response.parse(await json('/trends'))
    const { total: all, of, bins, series } = trends
    const inSeries = series.map(({ counts, inexact, undated }) =>
      counts.reduce((sum, count) => sum + count, inexact + undated),
    )
    const { totals, inexact, undated } = trends
    expect(totals.reduce((sum, count) => sum + count, inexact + undated)).toBe(270)
    expect([all, of, inSeries.reduce((sum, count) => sum + count, 0)]).toEqual([270, 270, 270])
    expect([bins.length, bins[0]?.from, bins.at(-1)?.to]).toEqual([14, '2025-02', '2026-03'])
  })

  it('guard a label that a spreadsheet would run, and only in its own profile', async () => {
    const [first, ...others] = records.groups
    const groups = [{ ...first!, label: { en: '=1+1', fr: null } }, ...others]
    const odd = createApi(recordsStore({ ...records, groups }), { permalink })
    const labels = async (profile: string) => {
      const text = await (await ask(`/trends.csv?by=group&profile=${profile}`, odd)).text()
      return dsvFormat(',')
        .parse(text)
        .map((row) => row['label'])
    }
    expect(await labels('data')).toContain('=1+1')
    expect(await labels('excel')).toContain("'=1+1")
    expect(await labels('excel')).not.toContain('=1+1')
  })
})

it.each([
  ['/timeline?lanes=nonsense', 'lanes'],
  ['/timeline?order=nonsense', 'order'],
  ['/timeline?start=2025-04', 'start'],
  ['/timeline?end=2025-02-30', 'end'],
  ['/trends?by=stakeholder', 'by'],
  ['/trends?unit=day', 'unit'],
  ['/trends.csv?profile=positions', 'profile'],
])('refuses %s with a problem', async (path, place) => {
  const response = await ask(path)
  expect(response.status).toBe(400)
  const { code, errors } = Problem.parse(await response.json())
  expect([code, errors?.[0]?.path]).toEqual(['bad-request', place])
})
