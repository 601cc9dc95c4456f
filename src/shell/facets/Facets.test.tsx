import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectCount, renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'

const facet = (name: string) => within(screen.getByRole('group', { name }))

describe('a facet', () => {
  it('asks for a value and takes it back', async () => {
    const { user } = await renderApp('/statements', answer)
    const group = facet('Group')
    await user.click(group.getByRole('checkbox', { name: 'Civil society, 34 statements' }))
    await expectCount('34 of 270 statements')
    expect(window.location.search).toBe('?group=civil-society')
    await user.click(group.getByRole('checkbox', { name: 'Civil society, 34 statements' }))
    await expectCount('270 of 270 statements')
    expect(window.location.search).toBe('')
  })

  it('excludes a value, which it then says', async () => {
    const { user } = await renderApp('/statements', answer)
    await user.click(facet('Group').getByRole('button', { name: 'Exclude Civil society' }))
    await expectCount('236 of 270 statements')
    expect(window.location.search).toBe('?group!=civil-society')
    const exclude = facet('Group').getByRole('button', { name: 'Exclude Civil society' })
    expect(exclude).toHaveAttribute('aria-pressed', 'true')
  })

  it('counts under all keys but its own', async () => {
    await renderApp('/statements?group=religious', answer)
    expect(
      facet('Group').getByRole('checkbox', { name: 'Civil society, 34 statements' }),
    ).not.toBeChecked()
    expect(facet('Group').getByRole('checkbox', { name: /^Religious/ })).toBeChecked()
    const kinds = facet('Kind')
      .getAllByRole('checkbox')
      .map((box) => Number(/, ([\d,]+) statement/.exec(box.getAttribute('aria-label') ?? '')![1]))
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(12)
  })

  it('that is long opens, is searched without regard to accents, and says when nothing fits', async () => {
    const { user } = await renderApp('/statements', answer)
    const outlet = facet('Outlet')
    const before = outlet.getAllByRole('checkbox').length
    await user.click(outlet.getByRole('button', { name: /^Show all/ }))
    expect(outlet.getAllByRole('checkbox').length).toBeGreaterThan(before)
    await user.type(outlet.getByRole('searchbox', { name: 'Search in Outlet' }), 'ACTUALITÉ')
    await waitFor(() => {
      const names = outlet.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))
      expect(names.length).toBeGreaterThan(0)
      expect(names.every((name) => /actualit[ée]/i.test(name ?? ''))).toBe(true)
    })
    await user.type(outlet.getByRole('searchbox', { name: 'Search in Outlet' }), 'zzz')
    expect(outlet.queryAllByRole('checkbox')).toEqual([])
  })
})
