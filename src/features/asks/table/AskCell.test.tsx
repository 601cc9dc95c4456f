import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useToasts } from '#src/stores/toasts.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { handMade } from '#tests/support/handMade.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { AskCell } from './AskCell.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))

async function copyLink(onlyHere: boolean) {
  const records = handMade({ ask: { text: { en: 'Synthetic ask', fr: null }, answers: [] } })
  const { groups, topics, stakeholders, articles } = records
  const [statement] = records.statements
  const { user } = await renderPart(
    <AskCell
      index={0}
      row={{ statement: statement!, seal: 'not-held' }}
      refs={refLookup({
        groups: [...groups],
        topics: [...topics],
        stakeholders: [...stakeholders],
        articles: [...articles],
      })}
      answerOf={() => undefined}
      recordsThrough="2026-03-07"
      onlyHere={onlyHere}
    />,
    '/asks',
    answer,
  )
  await user.click(await screen.findByRole('button', { name: /^Copy link, / }))
  await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1))
  expect(await navigator.clipboard.readText()).toMatch(new RegExp(`/statements/${statement!.id}$`))
  return useToasts.getState().toasts[0]!.text
}

it('shares the link of an ask beside its card', async () => {
  expect(await copyLink(false)).toBe('Link copied.')
})

it('says where the ask was added here, so that the link leads nowhere else', async () => {
  expect(await copyLink(true)).toMatch(/works only in this browser/)
})
