import { useQueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, it } from 'vitest'
import { onChanged } from '#src/client/news.ts'
import { Toasts } from '#src/shell/Toasts.tsx'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { MergeView } from './MergePage.tsx'

const FROM = 'drc-presidency'
const INTO = 'drc-government'

/** Asks anew after each change, as the start of the app does. */
function Page(props: { kind: string; from: string; into?: string }) {
  const queries = useQueryClient()
  useEffect(() => onChanged(() => void queries.invalidateQueries()), [queries])
  return (
    <>
      <MergeView {...props} />
      <Toasts />
    </>
  )
}

async function openPage(lang: 'en' | 'fr' = 'en', writable = true) {
  const api = writing(writable)
  const page = <Page kind="stakeholder" from={FROM} into={INTO} />
  return { ...api, ...(await renderPart(page, '/merge', api.answer, lang)) }
}
const mergeButton = () => screen.findByRole('button', { name: 'Merge' })
const row = async (name: RegExp) => within(await screen.findByRole('row', { name }))

/** Gives the record that stays another country, as another tab would. */
const changeMeanwhile = (answer: ReturnType<typeof writing>['answer']) =>
  answer(
    new Request('http://localhost/api/changes', {
      method: 'POST',
      body: JSON.stringify({
        by: '',
        ops: [
          {
            entity: 'stakeholder',
            entityId: INTO,
            field: 'country',
            before: 'CD',
            after: 'FR',
          },
        ],
        expected: [{ entity: 'stakeholder', entityId: INTO }],
      }),
    }),
  )

it('merges in one change, with name and reason', async () => {
  const { user, log } = await openPage()
  await user.type(await screen.findByLabelText('Your name'), 'Keeper')
  await user.type(screen.getByLabelText('Why'), 'One and the same')
  await user.click(await mergeButton())
  expect(await screen.findByText(/^Presidency of the DRC is merged into/)).toBeVisible()
  const { items, of } = await log()
  expect([of, items[0]?.by, items[0]?.why]).toEqual([1, 'Keeper', 'One and the same'])
  expect(items[0]?.ops.map(({ field }) => field)).toEqual(['mergedIntoId', 'aliases'])
})

it('keeps what was typed where the storage is full, and tries again', async () => {
  const { user, log, failWith } = await openPage()
  const why = await screen.findByLabelText('Why')
  await user.type(why, 'One and the same')
  const button = await mergeButton()
  failWith('storage-full')
  await user.click(button)
  const told = await screen.findByRole('alert')
  expect(told).toHaveTextContent('All you typed is still here.')
  expect(told).toHaveTextContent('Free some space')
  expect(screen.getByLabelText('Why')).toHaveValue('One and the same')
  failWith(undefined)
  await user.click(await mergeButton())
  expect(await screen.findByText(/is merged into/)).toBeVisible()
  expect((await log()).of).toBe(1)
})

it('shows what was changed meanwhile before it merges', async () => {
  const api = writing()
  let late = true
  // Another tab is faster than the page's own write.
  const answer = async (request: Request) => {
    const body = request.method === 'POST' ? await request.clone().text() : ''
    if (late && request.url.endsWith('/merge') && !body.includes('"dry":true')) {
      late = false
      await changeMeanwhile(api.answer)
    }
    return api.answer(request)
  }
  const page = <Page kind="stakeholder" from={FROM} into={INTO} />
  const { user } = await renderPart(page, '/merge', answer)
  await user.click(await mergeButton())
  expect(await screen.findByText(/One of the records was changed meanwhile/)).toBeVisible()
  await waitFor(async () =>
    expect((await row(/^Country/)).getAllByRole('cell')[1]).toHaveTextContent('France'),
  )
  expect((await api.log()).of).toBe(1)
  await user.click(await mergeButton())
  expect(await screen.findByText(/is merged into/)).toBeVisible()
  expect((await api.log()).of).toBe(2)
})

it('says what is too long, and sends nothing', async () => {
  const { user, log } = await openPage()
  await user.click(await screen.findByLabelText('Your name'))
  await user.paste('x'.repeat(201))
  expect(screen.getByText('Too long. Write at most 200 characters.')).toBeVisible()
  await user.click(await mergeButton())
  expect((await log()).of).toBe(0)
})

it('shows both where nothing can be kept, and says why there is no button, in French too', async () => {
  await openPage('fr', false)
  expect(await screen.findByText(/la fusion n’est pas possible ici/)).toBeVisible()
  expect(screen.getByRole('table', { name: 'Les deux données, champ par champ' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Fusionner' })).not.toBeInTheDocument()
})

it('lists records to merge into, without the one that is merged, and narrows by letters', async () => {
  const api = writing()
  const { user } = await renderPart(<Page kind="topic" from="lobito" />, '/merge', api.answer)
  const list = await screen.findByRole('list', { name: 'Records' })
  expect(within(list).getAllByRole('link')).toHaveLength(19)
  expect(within(list).queryByText('lobito')).not.toBeInTheDocument()
  await user.type(screen.getByLabelText('Find a topic'), 'SOUVERAINETÉ')
  expect(screen.getByText('No record has these letters. Try fewer of them.')).toBeVisible()
  await user.clear(screen.getByLabelText('Find a topic'))
  await user.type(screen.getByLabelText('Find a topic'), 'Sovereignty')
  expect(screen.getByRole('link', { name: 'Deal respects sovereignty' })).toHaveAttribute(
    'href',
    '/merge/topic/lobito/sovereignty',
  )
})
