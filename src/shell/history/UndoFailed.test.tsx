import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ApiError } from '#src/client/apiError.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { UndoFailed } from './UndoFailed.tsx'

it('says what still names a record that an undo would take out', async () => {
  const error = new ApiError({
    type: 'about:blank',
    title: 'Refused',
    status: 400,
    code: 'bad-request',
    errors: [
      {
        path: 'synthetic *',
        message: 'is still named by s001',
        code: 'in-use',
        entity: 'topic',
        entityId: 'synthetic',
        field: '*',
        named: { entity: 'statement', ids: ['s001', 's002'], total: 12 },
      },
    ],
  })
  await renderPart(
    <UndoFailed which="undo" error={error} retry={() => {}} onClose={() => {}} />,
    '/changes',
    answer,
  )
  expect(
    await screen.findByText(
      'topic synthetic is still named by 12 statements (s001, s002, …). Change those first.',
    ),
  ).toBeVisible()
  expect(screen.queryByText(/could not be understood/)).not.toBeInTheDocument()
})
