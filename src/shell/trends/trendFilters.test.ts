import { describe, expect, it } from 'vitest'
import { StatementPage } from '#src/contract/answers.ts'
import { formatFilter, parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { Trends } from '#src/contract/trends.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { drawnSeries } from './drawnSeries.ts'
import { tableRows } from './tableRows.ts'
import { inSeries } from './trendFilters.ts'

async function ask(path: string, filter: StatementFilter, params: string): Promise<unknown> {
  const query = [formatFilter(filter), params].filter(Boolean).join('&')
  const response = await answer(new Request(`http://localhost/api/${path}?${query}`))
  expect(response.status).toBe(200)
  return response.json()
}
const totals = new Map<string, number>()
async function totalOf(filter: StatementFilter): Promise<number> {
  const key = formatFilter(filter)
  const known = totals.get(key)
  if (known !== undefined) return known
  const { total } = StatementPage.parse(await ask('statements', filter, 'limit=1'))
  totals.set(key, total)
  return total
}
const trendsFor = async (filter: StatementFilter, by: string, unit: string) =>
  Trends.parse(await ask('trends', filter, `by=${by}&unit=${unit}`))

const filters = [
  '',
  'from=2025-04-10&to=2025-12-05',
  'precision=day&precision=year',
  'stance!=neutral&topic=peace-process&topic=sovereignty',
  'common=opposes',
  'common=supports&stance=opposes&stance=supports',
  'common=mixed',
  'common=supports&topic=sovereignty',
  'group=civil-society&group=religious&topic!=sovereignty',
]

describe.each(filters)('under the filter "%s"', (query) => {
  const { filter } = parseFilter(query)

  it.each([
    ['stance', 'month'],
    ['group', 'month'],
    ['topic', 'month'],
    ['stance', 'week'],
    ['topic', 'week'],
  ])('every number of the table by %s and %s opens as many statements', async (by, unit) => {
    const trends = await trendsFor(filter, by, unit)
    const wrong: string[] = []
    let checked = 0
    const check = async (name: string, narrowed: StatementFilter | undefined, count: number) => {
      if (count === 0 || !narrowed) return
      const opens = await totalOf(narrowed)
      if (opens !== count) wrong.push(`${name}: ${count}, opens ${opens}`)
      checked += 1
    }
    for (const row of tableRows(trends, filter)) {
      await check(row.key, row.filter, row.sum ?? 0)
      for (const [at, count] of row.counts.entries()) {
        const { key } = trends.series[at]!
        await check(`${row.key} ${key}`, inSeries(row.filter, trends.by, [key]), count)
      }
    }
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(0)
  })

  it('the groups drawn as one open as many', async () => {
    const trends = await trendsFor(filter, 'group', 'month')
    const others = drawnSeries(trends).find(({ look }) => look === 'others')
    const wrong: string[] = []
    for (const row of tableRows(trends, filter)) {
      if (typeof row.head === 'string') continue
      const count = others?.counts[trends.bins.indexOf(row.head)] ?? 0
      if (count === 0) continue
      const opens = await totalOf(inSeries(row.filter, 'group', others!.keys)!)
      if (opens !== count) wrong.push(`${row.key}: ${count}, opens ${opens}`)
    }
    expect(wrong).toEqual([])
  })
})

it('gives no link where no filter can say what is counted', () => {
  const { filter } = parseFilter('common=mixed&topic=sovereignty')
  // Judged on all positions, and on those on the claim: a filter has one or the other.
  expect(inSeries(filter, 'stance', ['supports'])).toBeUndefined()
  expect(inSeries(filter, 'topic', ['sovereignty'])).toBeDefined()
  expect(inSeries(filter, 'group', ['religious'])).toBeDefined()
})
