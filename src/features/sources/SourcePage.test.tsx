import { useQueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { onChanged } from '#src/client/news.ts'
import { createApi } from '#src/server/api.ts'
import type { Statement } from '#src/contract/records.ts'
import type { Store } from '#src/server/store.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { fileStore } from '#tests/support/stores.ts'
import { writing } from '#tests/support/writingApi.ts'
import { SourcePage } from './SourcePage.tsx'
import { shippedRecords } from '#tests/shippedRecords.ts'

const { articles, statements } = shippedRecords()
const first = articles.find(({ id }) => id === 'a001')!
const held = () => screen.findByRole('region', { name: 'Text of the article' })
const list = () => screen.findByRole('region', { name: 'Statements' })
const panel = () => screen.findByRole('complementary', { name: 'Statement' })
const title = (name: string) => screen.findByRole('heading', { level: 1, name })

/** The shipped records with one statement more, whose words lie within those of `s001`. */
const within001: Statement = (() => {
  const outer = statements.find(({ id }) => id === 's001')!
  const { start, exact } = outer.appearances[0]!.spans[0]!
  const words = exact.slice(3, 21)
  const span = { start: start + 3, end: start + 3 + words.length, exact: words }
  return {
    ...outer,
    id: 's-inner',
    text: words,
    speakerId: 'felix-tshisekedi',
    appearances: [{ articleId: 'a001', spans: [span] }],
  }
})()
const overlapping = () => {
  const store: Store = {
    async *base() {
      for await (const chunk of fileStore().base()) {
        if (chunk.kind !== 'statements') yield chunk
        else yield { ...chunk, items: [...chunk.items, within001] }
      }
    },
  }
  const api = createApi(store, { permalink: (id) => id })
  return async (request: Request) => api.fetch(request)
}

describe('an article whose text is held', () => {
  it('shows the text to the letter, with the words of all its statements lit', async () => {
    await renderApp('/sources/a001', answer)
    await title(first.title)
    const text = await held()
    expect(text.textContent).toBe(first.text)
    expect(text).toHaveAttribute('lang', 'en')
    const spans = statements.flatMap(({ appearances }) =>
      appearances.flatMap((each) => (each.articleId === 'a001' ? each.spans : [])),
    )
    const lit = [...text.querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(lit.toSorted()).toEqual(spans.map(({ exact }) => exact).toSorted())
    expect(screen.getByText(/^The words of 9 statements are lit/)).toBeVisible()
  })

  it('opens a statement from its words, which then stand out in all their parts', async () => {
    const { user } = await renderApp('/sources/a001?group=civil-society', answer)
    const link = within(await held()).getByRole('link', { name: /^We need civil society/ })
    link.focus()
    await user.keyboard('{Enter}')
    await panel()
    expect(window.location.pathname).toBe('/sources/a001')
    expect(window.location.search).toBe('?group=civil-society&open=s001')
    const open = (await held()).querySelectorAll('mark[data-open]')
    expect([...open].map((mark) => mark.textContent)).toEqual(
      statements.find(({ id }) => id === 's001')!.appearances[0]!.spans.map(({ exact }) => exact),
    )
    await user.keyboard('{Escape}')
    await waitFor(() => expect(link).toHaveFocus())
    expect(document.querySelector('mark[data-open]')).toBeNull()
  })

  it('goes from one to the next where several have the same words', async () => {
    const { user } = await renderApp('/sources/a001', overlapping())
    const text = await held()
    expect(text.textContent).toBe(first.text)
    const shared = within(text).getByRole('link', { name: within001.text })
    await user.click(shared)
    await waitFor(() => expect(window.location.search).toBe('?open=s-inner'))
    expect(text.querySelectorAll('mark[data-open]')).toHaveLength(1)
    await user.click(within(text).getByRole('link', { name: within001.text }))
    await waitFor(() => expect(window.location.search).toBe('?open=s001'))
    // Before, within and after the inner one, and the second part of the quotation.
    expect(text.querySelectorAll('mark[data-open]')).toHaveLength(4)
  })

  it('follows the filter, says of how many, and shows all again', async () => {
    const { user } = await renderApp('/sources/a001?group=us-government', answer)
    const part = await list()
    expect(part).toHaveTextContent(/^Statements\d of 9 statements match the filter/)
    expect(within(part).getByRole('link', { name: 'In the table' })).toHaveAttribute(
      'href',
      '/statements?article=a001&group=us-government',
    )
    await user.click(within(part).getByRole('link', { name: 'Show all of this article' }))
    await waitFor(async () => expect(within(await list()).getAllByRole('listitem')).toHaveLength(9))
    expect(window.location.search).toBe('')
  })

  it('says what its title is and where it was printed, and leads to its record', async () => {
    await renderApp('/sources/a001', answer)
    await title(first.title)
    expect(screen.getByText('Title as printed')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Open source/ })).toHaveAttribute('href', first.url)
    expect(screen.getByRole('link', { name: 'Edit and history' })).toHaveAttribute(
      'href',
      '/records/articles/a001',
    )
  })
})

/** Asks anew after each change, as the start of the app does. */
function KeptPage() {
  const queries = useQueryClient()
  useEffect(() => onChanged(() => void queries.invalidateQueries()), [queries])
  return <SourcePage />
}

describe('an article whose text is not held', () => {
  const other = articles.find(({ id }) => id === 'a020')!

  it('gives its link, and holds the text that is pasted', async () => {
    const { user } = await renderPart(<KeptPage />, '/sources/a020', writing().answer)
    await title(other.title)
    expect(screen.getByText('No text of this article is held here.')).toBeVisible()
    expect(screen.getByText(/state media$/)).toBeVisible()
    const rows = within(await list()).getAllByRole('listitem')
    expect(rows).toHaveLength(
      statements.filter(({ appearances }) =>
        appearances.some(({ articleId }) => articleId === 'a020'),
      ).length,
    )
    await user.click(await screen.findByRole('button', { name: 'Paste its text' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('textbox', { name: 'Text of the article' }))
    await user.paste('Synthetic words that hold no quotation.')
    // What it would do is told before it can be done.
    await waitFor(() => expect(dialog).toHaveTextContent('2 statements:'))
    const save = within(dialog).getByRole('button', { name: 'Save' })
    await waitFor(() => expect(save).not.toHaveAttribute('aria-disabled', 'true'))
    await user.click(save)
    expect((await held()).textContent).toBe('Synthetic words that hold no quotation.')
    expect(screen.getByText('No words of a statement are found in this text.')).toBeVisible()
    expect(await title(other.title)).toHaveFocus()
  })
})

describe('what is not plain', () => {
  it('says that there is no such article, and leads back', async () => {
    await renderApp('/sources/a999', answer)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('There is no article a999 in these records')
    expect(within(alert).getByRole('link', { name: 'All sources' })).toHaveAttribute(
      'href',
      '/sources',
    )
  })

  it('says that the filter leaves none of its statements', async () => {
    await renderApp('/sources/a001?group=company', answer)
    await title(first.title)
    expect(await list()).toHaveTextContent(
      'None of the 9 statements in this article matches the filter.',
    )
    expect((await held()).querySelector('mark')).toBeNull()
  })

  it('comes in French', async () => {
    await renderApp('/sources/a020', answer, 'fr')
    expect(await screen.findByText('Aucun texte de cet article n’est détenu ici.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Modifier et historique' })).toBeVisible()
  })
})

it('is reached from the panel of a statement', async () => {
  await renderApp('/statements/s001?group=civil-society', answer)
  expect(
    await within(await panel()).findByRole('link', { name: `“${first.title}”` }),
  ).toHaveAttribute('href', '/sources/a001?group=civil-society')
})
