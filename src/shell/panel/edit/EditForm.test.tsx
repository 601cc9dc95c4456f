import { useQueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, it } from 'vitest'
import { onChanged } from '#src/client/news.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { keepAll } from '#src/stores/leaving.ts'
import { usePreferences } from '#src/stores/preferences.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { Toasts } from '../../Toasts.tsx'
import { StatementPanel } from '../StatementPanel.tsx'
import { formOf } from './statementForm.ts'

/** Asks anew after each change, as the start of the app does. */
function Panel() {
  const queries = useQueryClient()
  useEffect(() => onChanged(() => void queries.invalidateQueries()), [queries])
  return (
    <>
      <StatementPanel id="s001" onClose={() => {}} onGo={() => {}} />
      <Toasts />
    </>
  )
}

/** The form of the first statement. */
async function openForm(lang: 'en' | 'fr' = 'en') {
  const api = writing()
  const app = await renderPart(<Panel />, '/statements', api.answer, lang)
  const edit = await screen.findByRole('button', { name: lang === 'en' ? 'Edit' : 'Modifier' })
  await app.user.click(edit)
  await screen.findByLabelText(lang === 'en' ? 'Note (English)' : 'Note (anglais)')
  return { ...app, ...api }
}
const box = (name: string) => screen.getByLabelText(name)
const save = () => screen.getByText('Save')

it('has no button where nothing can be kept', async () => {
  const asked: string[] = []
  const { answer } = writing(false)
  await renderPart(<Panel />, '/statements', (request) => {
    asked.push(request.url)
    return answer(request)
  })
  await waitFor(() => expect(asked.some((url) => url.includes('/changes'))).toBe(true))
  expect(await screen.findByRole('button', { name: 'Copy quote' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument()
})

it('opens on its heading, with every field named, and printed words shown but not offered', async () => {
  await openForm()
  expect(screen.getByRole('heading', { name: 'Edit the statement' })).toHaveFocus()
  for (const name of [
    'Said on',
    'Confidence',
    'Ask (English)',
    'Ask (French)',
    'Your name',
    'Why',
  ]) {
    expect(box(name)).toBeVisible()
  }
  for (const name of ['Speaker', 'Kind', 'Status', 'Topic 1', 'Stance 1', 'Add: Addressees']) {
    expect(box(name)).toBeVisible()
  }
  expect(screen.queryByRole('textbox', { name: 'Text' })).not.toBeInTheDocument()
  expect(screen.getByText(/^Cut from the article’s text/)).toBeVisible()
})

it('saves what was typed as it was typed, with name and reason, and comes back', async () => {
  const { user, log } = await openForm()
  await user.clear(box('Note (English)'))
  await user.click(box('Note (English)'))
  await user.paste(`<i>${'x'.repeat(100_000)}</i>`)
  await user.type(box('Your name'), 'Keeper')
  await user.type(box('Why'), 'Read again')
  await user.selectOptions(box('Add: Addressees'), 'Government of Qatar')
  await user.click(save())
  expect(await screen.findByText('Saved. Your edits live in this browser only.')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Edit' })).toHaveFocus())
  const [change] = (await log()).items
  expect(change).toMatchObject({ by: 'Keeper', why: 'Read again' })
  expect(change?.ops.map(({ field }) => field)).toEqual(['addresseeIds', 'note'])
  expect(usePreferences.getState().by).toBe('Keeper')
  expect(await screen.findByText(/^<i>x+<\/i>$/)).toBeVisible()
})

it('says when nothing has changed', async () => {
  const { user, log } = await openForm()
  await user.click(save())
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing has changed')
  expect((await log()).total).toBe(0)
})

it('marks each faulty field, counts them and goes to the first', async () => {
  const { user } = await openForm()
  await user.clear(box('Said on'))
  await user.type(box('Said on'), '2025-13')
  await user.click(screen.getByRole('button', { name: 'Add a position' }))
  await user.click(save())
  expect(await screen.findByRole('alert')).toHaveTextContent('2 fields need another look')
  expect(box('Said on')).toHaveFocus()
  expect(box('Said on')).toBeInvalid()
  expect(box('Said on')).toHaveAccessibleDescription(/Write 2025, 2025-04 or 2025-04-17/)
})

it('keeps what was typed where the disk is full, and saves at the next press', async () => {
  const { user, log, failWith } = await openForm()
  await user.clear(box('Confidence'))
  await user.type(box('Confidence'), '0.3')
  failWith('storage-full')
  await user.click(save())
  // That no draft can be kept may be told beside it by now.
  const told = await screen.findByText(/storage is full.*still here.*Free some space/)
  expect(told).toHaveAttribute('role', 'alert')
  expect(box('Confidence')).toHaveValue('0.3')
  failWith(undefined)
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  expect((await log()).items[0]?.ops[0]).toMatchObject({ field: 'confidence', after: 0.3 })
})

it('leaves by Escape with the draft kept, shows it again and lets it go', async () => {
  const { user } = await openForm()
  await user.type(box('Why'), 'Half')
  await user.keyboard('{Escape}')
  expect(await screen.findByText('Draft kept')).toBeVisible()
  expect(screen.getByRole('complementary', { name: 'Statement' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  expect(await screen.findByText(/^Your draft of .*2\d{3}/)).toBeVisible()
  expect(box('Why')).toHaveValue('Half')
  await user.click(screen.getByRole('button', { name: 'Discard draft' }))
  expect(box('Why')).toHaveValue('')
  expect(screen.queryByText(/^Your draft of/)).not.toBeInTheDocument()
})

it('keeps the draft before an update loads the page anew, and says where it can not', async () => {
  const { user, answer, failWith } = await openForm()
  await user.type(box('Why'), 'Half')
  expect(await keepAll()).toBe(true)
  const kept = await answer(new Request('http://localhost/api/drafts/statement:s001'))
  expect(await kept.text()).toContain('"Half"')
  failWith('storage-full')
  await user.type(box('Why'), ' more')
  expect(await keepAll()).toBe(false)
})

it('says once that no draft can be kept', async () => {
  const { user, failWith } = await openForm()
  failWith('storage-denied')
  await user.type(box('Why'), 'Half')
  expect(await screen.findByText(/draft can’t be kept/)).toBeVisible()
})

it('sets both versions side by side where the record changed meanwhile', async () => {
  const { user, write, log } = await openForm()
  await user.clear(box('Confidence'))
  await user.type(box('Confidence'), '0.3')
  await write('confidence', 0.8)
  await user.click(save())
  const group = await screen.findByRole('group', { name: 'Confidence' })
  expect(within(group).getByRole('radio', { name: /^As it is now 0.8/ })).not.toBeChecked()
  await user.click(save())
  expect(within(group).getByText('Choose one of the two.')).toBeVisible()
  await user.click(within(group).getByRole('radio', { name: /^Yours 0.3/ }))
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  expect((await log()).items[0]?.ops).toMatchObject([{ before: 0.8, after: 0.3 }])
})

it('takes the words that are selected in the held text, and shows their seal before saving', async () => {
  const { user, log } = await openForm()
  await user.click(await screen.findByRole('button', { name: 'Correct the words' }))
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /to choose words in$/ })
  const held = field.value
  const use = screen.getByRole('button', { name: 'Use the selected words' })
  await user.click(use)
  expect(screen.getByRole('alert')).toHaveTextContent('No words are selected')
  const choose = (words: string) => {
    const at = held.indexOf(words)
    field.setSelectionRange(at, at + words.length)
  }
  choose('Our goal is ')
  await user.click(use)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.getByText('Quoted now: “Our goal is”')).toBeInTheDocument()
  choose('shared prosperity')
  await user.click(screen.getByRole('button', { name: 'Add the selected words as a further part' }))
  expect(screen.queryByRole('button', { name: 'Remove part 1' })).not.toBeInTheDocument()
  expect(screen.getByText('✓ Verified')).toBeVisible()
  await user.click(save())
  await screen.findByText(/^Saved\./)
  const ops = (await log()).items[0]?.ops ?? []
  expect(ops.map(({ field: name }) => name)).toEqual(['text', 'appearances'])
  // Parts without a word between them are one.
  expect(ops[0]?.after).toBe('Our goal is shared prosperity')
})

it('adds an article and removes one, never the last', async () => {
  const { user, log } = await openForm()
  expect(screen.queryByRole('button', { name: /^Remove: Modern/ })).not.toBeInTheDocument()
  const adding = box('Add: article')
  const options = within(adding).getAllByRole('option')
  expect(options).toHaveLength(187)
  await user.selectOptions(adding, 'a002')
  await user.click(screen.getByRole('button', { name: /^Remove: Modern/ }))
  expect(box('Add: article')).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Remove: .*:/ })).not.toBeInTheDocument()
  await user.click(save())
  await screen.findByText(/^Saved\./)
  const ops = (await log()).items[0]?.ops ?? []
  expect(ops).toMatchObject([{ field: 'appearances', after: [{ articleId: 'a002', spans: [] }] }])
})

it('leads to the position that was just added', async () => {
  const { user } = await openForm()
  const before = screen.getAllByLabelText(/^Topic \d/).length
  await user.click(screen.getByRole('button', { name: 'Add a position' }))
  expect(box(`Topic ${before + 1}`)).toHaveFocus()
})

it('speaks French', async () => {
  const { user } = await openForm('fr')
  await user.clear(box('Dit le'))
  await user.type(box('Dit le'), 'avril')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('un champ est à revoir')
  expect(box('Dit le')).toHaveAccessibleDescription(/Ce n’est pas une date/)
})

it('shows what still fits of a draft of another version, and the words that fit nowhere', async () => {
  const api = writing()
  const record = await (
    await api.answer(new Request('http://localhost/api/statements/s001'))
  ).json()
  const { statement } = endpoints.getStatement.response.parse(record)
  const { confidence: _lacks, ...older } = { ...formOf(statement), noteEn: 'Typed note' }
  const kept = {
    at: '2026-11-25T10:00:00.000Z',
    why: '',
    before: statement,
    form: { ...older, remark: '<b>Typed</b> remark' },
  }
  await api.answer(
    new Request('http://localhost/api/drafts/statement:s001', {
      method: 'PUT',
      body: JSON.stringify({ value: kept }),
    }),
  )
  const { user } = await renderPart(<Panel />, '/statements', api.answer)
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  expect(await screen.findByText('<b>Typed</b> remark')).toBeVisible()
  expect(box('Note (English)')).toHaveValue('Typed note')
  // It stays with what is typed further, until that is saved.
  await user.type(box('Note (English)'), '!')
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  expect(await screen.findByText('<b>Typed</b> remark')).toBeVisible()
  expect(box('Note (English)')).toHaveValue('Typed note!')
  await user.click(save())
  expect(await screen.findByText(/^Saved\./)).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  await screen.findByLabelText('Note (English)')
  expect(screen.queryByText('<b>Typed</b> remark')).not.toBeInTheDocument()
})
