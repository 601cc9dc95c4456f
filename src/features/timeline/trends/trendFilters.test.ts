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
    let checked = 0
    for (const row of tableRows(trends, filter)) {
      if (row.sum) expect(await totalOf(row.filter), row.key).toBe(row.sum)
      for (const [at, count] of row.counts.entries()) {
        const { key } = trends.series[at]!
        const narrowed = inSeries(row.filter, trends.by, [key])
        if (count === 0 || !narrowed) continue
        expect(await totalOf(narrowed), `${row.key} ${key}`).toBe(count)
        checked += 1
      }
    }
    if (!query.includes('common=mixed')) expect(checked).toBeGreaterThan(0)
  })

  it('the groups drawn as one open as many', async () => {
    const trends = await trendsFor(filter, 'group', 'month')
    const others = drawnSeries(trends).find(({ look }) => look === 'others')
    if (!others) return
    for (const row of tableRows(trends, filter)) {
      if (typeof row.head === 'string') continue
      const count = others.counts[trends.bins.indexOf(row.head)]!
      if (count > 0) expect(await totalOf(inSeries(row.filter, 'group', others.keys)!)).toBe(count)
    }
  })
})

it('gives no link where no filter can say what is counted', () => {
  const { filter } = parseFilter('common=mixed')
  expect(inSeries(filter, 'topic', ['sovereignty'])).toBeUndefined()
  expect(inSeries(filter, 'group', ['religious'])).toBeDefined()
})
