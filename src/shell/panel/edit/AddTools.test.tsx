import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { AddTools } from './AddTools.tsx'
import { NewStatement } from './NewStatement.tsx'

it('offers a new statement, and hands over its form', async () => {
  const onOpen = vi.fn<(form: typeof NewStatement) => void>()
  const { user } = await renderPart(
    <AddTools returning={false} onOpen={onOpen} />,
    '/statements',
    writing().answer,
  )
  await user.click(await screen.findByRole('button', { name: 'Add statement' }))
  await waitFor(() => expect(onOpen).toHaveBeenCalledWith(NewStatement))
})

it('has no button where nothing can be kept', async () => {
  const asked: string[] = []
  const { answer } = writing(false)
  await renderPart(<AddTools returning={false} onOpen={() => {}} />, '/statements', (request) => {
    asked.push(request.url)
    return answer(request)
  })
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('adds a statement with the article that it stands in, and says what is missing first', async () => {
  const onSaved = vi.fn<(id: string) => void>()
  const { answer, log } = writing()
  const { user } = await renderPart(
    <NewStatement onClose={() => {}} onSaved={onSaved} />,
    '/statements',
    answer,
  )
  await screen.findByText(/^It gets the id s310--\w{6}\.$/)
  const save = screen.getByRole('button', { name: 'Save' })
  await user.click(save)
  expect(screen.getByRole('alert')).toHaveTextContent('3 fields need another look')
  expect(screen.getByLabelText('Article')).toHaveFocus()
  await user.selectOptions(screen.getByLabelText('Article'), 'An article that is not listed …')
  await user.type(screen.getByLabelText('Address (URL)'), 'https://synthetic.example/new')
  await user.type(screen.getByLabelText('Outlet'), 'Synthetic outlet')
  await user.type(screen.getByLabelText('Title, as printed'), 'Synthetic title')
  await user.selectOptions(screen.getByLabelText('Language of the article'), 'Swahili')
  await user.type(screen.getByLabelText('Text'), 'Synthetic words')
  await user.selectOptions(screen.getByLabelText('Speaker'), 'Government of Qatar')
  await user.click(save)
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith(expect.stringMatching(/^s310--\w{6}$/)))
  const { items, of } = await log()
  expect(of).toBe(1)
  expect(items[0]?.ops).toMatchObject([
    {
      entity: 'article',
      entityId: expect.stringMatching(/^a207--/) as string,
      after: { language: 'sw', titleIs: 'printed' },
    },
    {
      entity: 'statement',
      entityId: expect.stringMatching(/^s310--/) as string,
      after: {
        text: 'Synthetic words',
        appearances: [{ articleId: expect.stringMatching(/^a207--/) as string }],
        status: 'accepted',
      },
    },
  ])
})
