import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { StatementRow } from '#src/contract/answers.ts'
import type { Statement } from '#src/contract/records.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { handMade } from '#tests/support/handMade.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { AnswerCell } from './AnswerCell.tsx'

/** The cell of the first statement, which asks; `given` are those that answer. */
async function show(saidOn: string | undefined, ...given: Partial<Statement>[]) {
  const answers = given.map((_each, at) => ({
    statementId: `s${at + 2}`,
    outcome: 'granted' as const,
    reason: { en: 'Synthetic reason', fr: null },
  }))
  const asking = { ask: { text: { en: 'Synthetic ask', fr: null }, answers } }
  const records = handMade({ ...asking, ...(saidOn ? { saidOn } : {}) }, ...given)
  const rows = records.statements.map((statement): StatementRow => ({
    statement,
    seal: 'not-held',
    ...(statement.saidOn ? { dateUsed: { date: statement.saidOn, basis: 'said' } } : {}),
  }))
  const { groups, topics } = records
  await renderPart(
    <AnswerCell
      index={0}
      row={rows[0]!}
      refs={refLookup({
        groups: [...groups],
        topics: [...topics],
        stakeholders: [...records.stakeholders],
        articles: [],
      })}
      // The last one is not among the records.
      answerOf={(id) =>
        id === `s${given.length + 1}` && given.length > 1
          ? undefined
          : rows.find(({ statement }) => statement.id === id)
      }
      recordsThrough="2026-03-07"
      onlyHere={false}
    />,
    '/asks',
    () => Promise.reject(new Error('Nothing is asked for here')),
  )
  await waitFor(() => expect(document.body.textContent).not.toBe(''))
  return document.body.textContent
}

it('says that no answer is recorded, and since when; nothing where the ask has no date', async () => {
  expect(await show('2025-04')).toContain(
    'No answer recorded · asked 311 to 340 days before 7 March 2026',
  )
})

it('counts nothing where the ask has no date', async () => {
  expect(await show(undefined)).toBe('No answer recorded')
})

it('shows a retracted answer as retracted, with its reason, and counts none', async () => {
  const told = await show('2025-04-01', {
    status: 'retracted',
    statusReason: 'Synthetic reason of the status',
    speakerId: 'ben',
    saidOn: '2025-04-17',
  })
  expect(told).toContain('17 April 2025 · 16 days later')
  expect(told).toContain('Retracted this answer was retracted: Synthetic reason of the status')
  expect(told).toContain('No answer recorded · asked 340 days before 7 March 2026')
  expect(screen.getByRole('link', { name: /granted · Synthetic ben/ })).toBeVisible()
})

it('counts an answer that is disputed', async () => {
  const told = await show('2025-04-01', { status: 'disputed', saidOn: '2025-04-17' })
  expect(told).not.toContain('No answer recorded')
})

it('says where an answer is missing or is dated before the ask', async () => {
  const told = await show('2025-05', { saidOn: '2025-04' }, { saidOn: '2025-06' })
  expect(told).toContain('dated before the ask: check the dates')
  expect(told).toContain('the statement that answers is not among these records')
})
