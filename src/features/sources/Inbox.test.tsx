import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Review } from '#src/contract/reviews.ts'
import { blankArticle } from '#src/domain/articleForm.ts'
import { Toasts } from '#src/shell/Toasts.tsx'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { Inbox } from './Inbox.tsx'

const review = (id: string, title: string, hour: number): Review => ({
  id,
  startedAt: '2026-11-25T10:00:00.000Z',
  at: `2026-11-25T${hour}:00:00.000Z`,
  article: { ...blankArticle, title, outlet: 'Synthetic Wire' },
  text: 'Synthetic words',
  language: 'en',
  extracted: false,
  items: [],
  newStakeholders: [],
  why: '',
})

async function open(lang: 'en' | 'fr' = 'en', ...reviews: Review[]) {
  const api = writing()
  for (const each of reviews) {
    const kept = await api.answer(
      new Request(`http://localhost/api/reviews/${each.id}`, {
        method: 'PUT',
        body: JSON.stringify(each),
      }),
    )
    expect(kept.status).toBe(200)
  }
  const part = (
    <>
      <Inbox />
      <Toasts />
    </>
  )
  return { ...(await renderPart(part, '/sources', api.answer, lang)), ...api }
}

it('lists unfinished reviews, the last kept first, each with its way on', async () => {
  await open('en', review('r1', 'Older', 10), review('r2', '', 12))
  const inbox = await screen.findByRole('region', { name: 'Unfinished reviews' })
  const rows = within(inbox).getAllByRole('listitem')
  expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
    '/sources/reviews/r2',
    '/sources/reviews/r1',
  ])
  expect(rows[0]).toHaveTextContent('Without a title')
  expect(rows[1]).toHaveTextContent(/Older.*Synthetic Wire · Not looked through yet · kept on/)
  expect(within(rows[1]!).getByRole('link')).toHaveAccessibleDescription('Older')
})

it('discards one and brings it back, with the focus on what is left', async () => {
  const { user } = await open('en', review('r1', 'Older', 10), review('r2', 'Newer', 12))
  const discards = await screen.findAllByRole('button', { name: 'Discard' })
  await user.click(discards[0]!)
  expect(await screen.findByText('Review discarded')).toBeVisible()
  await waitFor(() => expect(screen.queryByText('Newer')).not.toBeInTheDocument())
  await waitFor(() => expect(screen.getByRole('button', { name: 'Discard' })).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Newer')).toBeVisible()
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Newer')
})

it('keeps one that could not be discarded, and says when none is left', async () => {
  const { user, failWith } = await open('fr', review('r1', 'Un titre', 10))
  failWith('storage-denied')
  await user.click(await screen.findByRole('button', { name: 'Abandonner' }))
  expect(await screen.findByText(/^La relecture n’a pas pu être abandonnée/)).toBeVisible()
  expect(screen.getByText('Un titre')).toBeVisible()
  failWith(undefined)
  await user.click(screen.getByRole('button', { name: 'Abandonner' }))
  expect(await screen.findByText('Aucune relecture n’est en cours.')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
})
