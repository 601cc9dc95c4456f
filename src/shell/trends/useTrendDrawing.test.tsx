import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Trends } from '#src/contract/trends.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { useAddress } from '../useAddress.ts'
import { useTrendDrawing } from './useTrendDrawing.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

const trends: Trends = {
  by: 'stance',
  unit: 'month',
  bins: [{ from: '2025-04', to: '2025-04' }],
  series: [{ key: 'supports', counts: [9], inexact: 0, undated: 0 }],
  totals: [9],
  inexact: 0,
  undated: 0,
  total: 9,
  of: 270,
  version: 'v',
  ignored: [],
}

it('is made anew where its links lead elsewhere, and at no other move on the page', async () => {
  const drawings: TrendDrawing[] = []
  function Part() {
    drawings.push(useTrendDrawing(trends, 'stack'))
    const { setKeys, setFilter } = useAddress()
    return (
      <>
        <button type="button" onClick={() => setKeys({ open: 's001' })}>
          Open
        </button>
        <button type="button" onClick={() => setKeys({ zoom: '2025-03-01..2025-04-30' })}>
          Zoom
        </button>
        <button
          type="button"
          onClick={() => setFilter({ group: { any: ['religious'], none: [] } })}
        >
          Filter
        </button>
      </>
    )
  }
  const { user } = await renderPart(<Part />, '/timeline', answer)
  const press = async (name: string, search: RegExp) => {
    await user.click(await screen.findByRole('button', { name }))
    await waitFor(() => expect(window.location.search).toMatch(search))
  }
  const hrefs = () => drawings.map(({ series }) => series[0]!.link?.href)
  await press('Open', /open=s001/)
  await press('Zoom', /zoom=/)
  expect(new Set(drawings).size).toBe(1)
  await press('Filter', /group=religious/)
  await waitFor(() => expect(hrefs().at(-1)).toContain('group=religious'))
  expect(new Set(drawings).size).toBe(2)
})
