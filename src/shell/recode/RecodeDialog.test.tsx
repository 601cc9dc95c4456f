import { useQueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, it } from 'vitest'
import { onChanged } from '#src/client/news.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { Toasts } from '../Toasts.tsx'
import { RecodeTool } from './RecodeTool.tsx'

/** Asks anew after each change, as the start of the app does. */
function Tool() {
  const queries = useQueryClient()
  useEffect(() => onChanged(() => void queries.invalidateQueries()), [queries])
  return (
    <>
      <RecodeTool />
      <Toasts />
    </>
  )
}

async function openDialog(address: string) {
  const api = writing()
  const app = await renderPart(<Tool />, address, api.answer)
  await app.user.click(await screen.findByRole('button', { name: 'Recode' }))
  await screen.findByLabelText('Rule')
  return { ...api, ...app, dialog: screen }
}
const apply = () => screen.getByText('Apply')

it('has no button where nothing can be kept', async () => {
  const asked: string[] = []
  const { answer } = writing(false)
  await renderPart(<Tool />, '/statements', (request) => {
    asked.push(request.url)
    return answer(request)
  })
  await waitFor(() => expect(asked.some((url) => url.includes('/changes'))).toBe(true))
  expect(screen.queryByRole('button', { name: 'Recode' })).not.toBeInTheDocument()
})

it('previews a rule, says what stays, and applies it in one change', async () => {
  const { user, dialog, log, answer } = await openDialog('/statements?topic=sovereignty')
  const found = await (
    await answer(new Request('http://localhost/api/statements?topic=sovereignty'))
  ).json()
  const { id, positions } = found.items[0].statement
  const other = positions[0].stance === 'opposes' ? 'supports' : 'opposes'
  await answer(
    new Request('http://localhost/api/changes', {
      method: 'POST',
      body: JSON.stringify({
        by: '',
        ops: [
          {
            entity: 'statement',
            entityId: id,
            field: 'positions',
            before: positions,
            after: [...positions, { topicId: 'local-processing', stance: other }],
          },
        ],
        expected: [{ entity: 'statement', entityId: id }],
      }),
    }),
  )
  await user.selectOptions(dialog.getByLabelText('Move to'), 'local-processing')
  const stays = await dialog.findByText(/^1 statement stays as it is/)
  expect(stays).toBeInTheDocument()
  expect(dialog.getByText(id).closest('a')).toHaveAttribute('href', `/statements/${id}`)
  expect(dialog.getByText(new RegExp(`^${found.total - 1} statements change`))).toBeInTheDocument()
  await user.click(apply())
  expect(
    await screen.findByText(`${found.total - 1} statements recoded. Undo takes it back.`),
  ).toBeVisible()
  const { of, items } = await log()
  expect([of, items[0]?.ops.length]).toEqual([2, found.total - 1])
})

it('keeps what was chosen where the storage is full, and tries again', async () => {
  const { user, dialog, log, failWith } = await openDialog('/statements?topic=sovereignty')
  await user.selectOptions(dialog.getByLabelText('Rule'), 'remove')
  await user.type(dialog.getByLabelText('Why'), 'Coded twice')
  await dialog.findByText(/statements change/)
  failWith('storage-full')
  await user.click(apply())
  expect(await dialog.findByText(/All you typed is still here\./)).toHaveTextContent(
    'Free some space',
  )
  expect(dialog.getByLabelText('Rule')).toHaveValue('remove')
  failWith(undefined)
  await user.click(apply())
  expect(await screen.findByText(/recoded/)).toBeVisible()
  expect((await log()).items[0]?.why).toBe('Coded twice')
})

it('says that the preview is out of date where something changed meanwhile', async () => {
  const { user, dialog, log, failWith } = await openDialog('/statements?topic=sovereignty')
  await user.selectOptions(dialog.getByLabelText('Rule'), 'remove')
  await dialog.findByText(/statements change/)
  failWith('stale')
  await user.click(apply())
  expect(await dialog.findByText(/were changed meanwhile/)).toBeInTheDocument()
  expect((await log()).of).toBe(0)
})
