import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { renderApp } from '#tests/support/renderApp.tsx'
import { itemOf, pasted } from '#tests/support/reviews.ts'
import { writing } from '#tests/support/writingApi.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { articleLines } from './table/articleLines.ts'
import { StatementsCell } from './table/cells.tsx'

const coverage = () => screen.findByRole('region', { name: 'Coverage' })

it('keeps the place of articles that are still on their way', () => {
  expect(articleLines([], 3).map(({ index, row }) => [index, row])).toEqual([
    [0, undefined],
    [1, undefined],
    [2, undefined],
  ])
})

describe('the coverage', () => {
  it('has each number lead to what it counts', async () => {
    await renderApp('/sources?kind=verbatim', answer)
    const part = await coverage()
    const link = async (name: string) => await within(part).findByRole('link', { name })
    expect(await link('186: list all articles')).toHaveAttribute(
      'href',
      '/sources?kind=verbatim&view=all',
    )
    expect(await link('1: list the articles whose text is held')).toHaveAttribute(
      'href',
      '/sources?kind=verbatim&view=held',
    )
    const [verified] = within(part).getAllByRole('link', { name: /: list these statements$/ })
    expect(verified).toHaveAttribute('href', '/statements?kind=verbatim&seal=verified')
    const broken = within(part).getByText('Broken').nextElementSibling
    expect(broken).toHaveTextContent(/^0$/)
    expect(broken?.querySelector('a')).toBeNull()
  })

  it('counts proposals that wait, and leads to their article and its review', async () => {
    const api = writing()
    const text = 'He said: “We wait.”'
    const review = pasted(text, { articleId: 'a002', items: [itemOf(text, ['We wait.'])] })
    await api.answer(
      new Request('http://localhost/api/reviews/r1', {
        method: 'PUT',
        body: JSON.stringify(review),
      }),
    )
    await renderApp('/sources?view=waiting', api.answer)
    const part = await coverage()
    expect(
      await within(part).findByRole('link', { name: '1: list the article they wait in' }),
    ).toHaveAttribute('href', '/sources?view=waiting')
    const { items } = endpoints.listArticles.response.parse(
      await (
        await api.answer(new Request(`http://localhost/api/articles?only=waiting&all=1`))
      ).json(),
    )
    await renderPart(<StatementsCell index={0} row={items[0]!} />, '/sources', api.answer)
    expect(
      await screen.findByRole('link', { name: /^1 waiting: go on reviewing / }),
    ).toHaveAttribute('href', '/sources/reviews/r1')
  })

  it('lists the outlets, each number the way to its articles or statements', async () => {
    await renderApp('/sources?view=outlets&kind=verbatim', answer)
    const table = await screen.findByRole('table', { name: 'Outlets' })
    const row = (await within(table).findByRole('rowheader', { name: 'allAfrica' })).closest('tr')!
    const links = within(row).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/sources?outlet=allAfrica&view=all',
      '/sources?kind=verbatim&outlet=allAfrica',
      '/statements?kind=verbatim&outlet=allAfrica',
    ])
    const { count } = /^(?<count>\d+) articles by allAfrica with a match$/.exec(
      links[1]!.textContent,
    )!.groups!
    expect(Number(count)).toBeGreaterThan(1)
  })
})

describe('which articles are listed', () => {
  it('are those with a match, and all at a switch', async () => {
    const { user } = await renderApp('/sources?group=religious', answer)
    const table = await screen.findByRole('table', { name: 'Articles' })
    await waitFor(() => expect(table).toHaveAttribute('aria-busy', 'false'))
    const few = Number(table.getAttribute('aria-rowcount')) - 1
    expect(screen.getByText(`${few} of 186 articles`)).toBeVisible()
    const all = screen.getByRole('switch', { name: 'All articles' })
    expect(all).not.toBeChecked()
    await user.click(all)
    await screen.findByText('186 of 186 articles')
    expect(window.location.search).toBe('?group=religious&view=all')
    expect(table).toHaveAttribute('aria-rowcount', '187')
    await user.click(all)
    await screen.findByText(`${few} of 186 articles`)
  })

  it('are none where the filter leaves none, which says what to loosen', async () => {
    await renderApp('/sources?q=zzzz', answer)
    expect(
      await screen.findByRole('heading', { name: 'No statement matches all of this' }),
    ).toBeVisible()
  })

  it('are none where every article is read, which says so', async () => {
    const { user } = await renderApp('/sources?view=bare', answer)
    await screen.findByRole('heading', { name: 'Every article has an accepted statement' })
    await user.click(screen.getByRole('link', { name: 'All 186 articles' }))
    await screen.findByText('186 of 186 articles')
    expect(screen.getByRole('switch', { name: 'All articles' })).toBeChecked()
  })

  it('could not be shown: it says so, and tries again', async () => {
    let broken = true
    const { user } = await renderApp('/sources', (request) =>
      broken && request.url.includes('/articles')
        ? Promise.resolve(new Response('{}', { status: 500 }))
        : answer(request),
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The articles could not be shown')
    broken = false
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByText('186 of 186 articles')
  })

  it('come in French', async () => {
    await renderApp('/sources', answer, 'fr')
    await screen.findByText('186 articles sur 186')
    expect(screen.getByRole('switch', { name: 'Tous les articles' })).toBeVisible()
  })
})

it('is a place to go to, the filter kept', async () => {
  const { user } = await renderApp('/statements?group=religious', answer)
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox'), 'sourc')
  await user.click(await screen.findByRole('option', { name: /^Sources/ }))
  await screen.findByRole('table', { name: 'Articles' })
  expect(window.location.pathname + window.location.search).toBe('/sources?group=religious')
})
