import { useQueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { onChanged } from '#src/client/news.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Language } from '#src/i18n/format.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { readRecords } from '#src/server/dataset.ts'
import { fileStore } from '#tests/support/stores.ts'
import { writing } from '#tests/support/writingApi.ts'
import { Toasts } from '../Toasts.tsx'
import { StatementPanel } from '../panel/StatementPanel.tsx'
import { SealTroubles } from './SealTroubles.tsx'

const { articles, statements } = await readRecords(fileStore())
const printedIn = (id: string) =>
  statements.filter(
    ({ wording, appearances }) =>
      wording === 'printed' && appearances.some(({ articleId }) => articleId === id),
  )
const [first, second] = printedIn('a004')
const [quoted] = printedIn('a001')
const held = articles.find(({ id }) => id === 'a001')!.text!

/** Asks anew after each change, as the start of the app does. */
function Panel({ id }: { id: string }) {
  const queries = useQueryClient()
  useEffect(() => onChanged(() => void queries.invalidateQueries()), [queries])
  return (
    <>
      <StatementPanel id={id} onClose={() => {}} onGo={() => {}} />
      <SealTroubles />
      <Toasts />
    </>
  )
}

async function openPanel(id: string, lang: Language = 'en', api = writing()) {
  const send = async (path: string, body: object) => {
    const response = await api.answer(
      new Request(`http://localhost/api${path}`, { method: 'POST', body: JSON.stringify(body) }),
    )
    expect(response.status).toBe(200)
  }
  return { ...(await renderPart(<Panel id={id} />, '/statements', api.answer, lang)), ...api, send }
}
type Opened = Awaited<ReturnType<typeof openPanel>>

const button = (name: string) => screen.findByRole('button', { name })
const box = () => screen.findByLabelText('Text of the article')
const save = () => screen.getByText('Save')
/** Opens the dialog, and waits until the focus has come to where the text goes. */
async function openText({ user }: Opened, name = 'Paste its text') {
  await user.click(await button(name))
  const field = await box()
  await waitFor(() => expect(field).toHaveFocus())
}
async function paste({ user }: Opened, text: string) {
  const field = await box()
  await user.clear(field)
  await user.click(field)
  if (text !== '') await user.paste(text)
}
const result = (text: RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

describe('a text that is pasted', () => {
  it('is told what it makes of the quotations, and saved as it was pasted, in one change', async () => {
    const app = await openPanel(first!.id)
    await openText(app)
    const dialog = within(screen.getByRole('dialog', { name: 'Paste its text' }))
    expect(dialog.getByRole('link', { name: /^Open source/ })).toBeVisible()
    const text = `“${first!.text}”\n<b>${second!.text.replaceAll(' ', '\u00a0')}</b>`
    await paste(app, text)
    await result(/: 1 verified, 1 not found/)
    expect(screen.getByText(/^They differ in spaces or line breaks\./)).toBeVisible()
    await app.user.type(screen.getByLabelText('Your name'), 'Keeper')
    await app.user.type(screen.getByLabelText('Why'), 'Read at the source')
    await app.user.click(save())
    expect(
      await screen.findByText('The text is held. Your edits live in this browser only.'),
    ).toBeVisible()
    const { items, of } = await app.log()
    expect([of, items[0]!.by, items[0]!.why]).toEqual([1, 'Keeper', 'Read at the source'])
    expect(items[0]!.ops).toContainEqual(expect.objectContaining({ field: 'text', after: text }))
    expect(await screen.findByText('✓ Verified')).toBeVisible()
    expect(await screen.findByText(/^One quotation is broken/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Paste its text' })).not.toBeInTheDocument()
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^✓ Verified/))
  })

  it('outlives a save that fails, and is tried again', async () => {
    const app = await openPanel(first!.id)
    await openText(app)
    await paste(app, first!.text)
    await result(/: 1 verified, 1 not found/)
    app.failWith('storage-full')
    await app.user.click(save())
    expect(await screen.findByText(/All you typed is still here\. Free some space/)).toBeVisible()
    expect(await box()).toHaveValue(first!.text)
    app.failWith(undefined)
    await app.user.click(await screen.findByText('Try again'))
    await result(/: 1 verified, 1 not found/)
    await app.user.click(save())
    expect(await screen.findByText(/^The text is held\./)).toBeVisible()
    expect((await app.log()).of).toBe(1)
  })

  it('is looked through again where another tab changed the article meanwhile', async () => {
    const app = await openPanel(first!.id)
    await openText(app)
    await paste(app, first!.text)
    await result(/: 1 verified, 1 not found/)
    await app.send('/articles/a004/text', { by: 'Other', text: `${first!.text} ${second!.text}` })
    expect(
      await screen.findByText('One quotation is verified now and would no longer be.'),
    ).toBeVisible()
    expect((await app.log()).of).toBe(1)
    await result(/: 1 verified, 1 not found/)
    await app.user.click(save())
    await waitFor(async () => expect((await app.log()).of).toBe(2))
  })

  it('comes back as a draft, which can be let go', async () => {
    const api = writing()
    const app = await openPanel(first!.id, 'en', api)
    await openText(app)
    await paste(app, 'Half a text')
    await app.user.click(screen.getByText('Cancel'))
    expect(await screen.findByText('Draft kept')).toBeVisible()
    await openText(app)
    expect(await box()).toHaveValue('Half a text')
    await app.user.click(await screen.findByText('Discard draft'))
    expect(await box()).toHaveValue('')
    await app.user.click(save())
    expect(screen.getByText('Paste the text of the article first.')).toBeVisible()
    await paste(app, 'x'.repeat(1_000_001))
    expect(screen.getByText(/Paste at most 1,000,000 characters\.$/)).toBeVisible()
    await app.user.click(save())
    expect((await app.log()).of).toBe(0)
  })

  it('has no button where nothing can be kept', async () => {
    const asked: string[] = []
    const { answer } = writing(false)
    await renderPart(<Panel id={first!.id} />, '/statements', (request) => {
      asked.push(request.url)
      return answer(request)
    })
    await waitFor(() => expect(asked.some((url) => url.endsWith('/changes?limit=1'))).toBe(true))
    expect(await button('Copy quote')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Paste its text' })).not.toBeInTheDocument()
  })

  it('speaks French', async () => {
    const { user } = await openPanel(first!.id, 'fr')
    await user.click(await button('Coller son texte'))
    await user.click(await screen.findByLabelText('Texte de l’article'))
    await user.paste(`${first!.text} ${second!.text} ${second!.text}`)
    await result(/une vérifiée, une introuvable/)
    expect(screen.getByText(/figurent 2 fois dans le texte/)).toBeVisible()
  })
})

describe('a held text', () => {
  it('is replaced or taken away, and the losses are told before', async () => {
    const app = await openPanel(quoted!.id)
    await openText(app, 'Replace its text')
    expect(await box()).toHaveValue(held)
    await app.user.click(save())
    expect(await screen.findByText(/^Nothing has changed/)).toBeVisible()
    await paste(app, 'Other words')
    expect(
      await screen.findByText('9 quotations are verified now and would no longer be.'),
    ).toBeVisible()
    expect(screen.getAllByText('Verified until now, then broken')).toHaveLength(9)
    await app.user.click(screen.getByText('Take the text away'))
    await result(/: 9 without a text/)
    await app.user.click(save())
    expect(await screen.findByText(/^The text is no longer held\./)).toBeVisible()
    expect(await button('Paste its text')).toBeVisible()
    const [change] = (await app.log()).items
    expect(change!.ops).toContainEqual(expect.objectContaining({ field: 'text', after: null }))
  })
})

describe('a moved quotation', () => {
  const lead = 'Set before. '
  async function openMoved() {
    const app = await openPanel(quoted!.id)
    await button('Replace its text')
    const op = { entity: 'article', entityId: 'a001', field: 'text', before: held }
    await app.send('/changes', { by: '', ops: [{ ...op, after: lead + held }], expected: [] })
    expect(await screen.findByText(/^9 quotations have moved/)).toBeVisible()
    await app.user.click(await button('Re-anchor'))
    const dialog = await screen.findByRole('dialog', { name: 'Re-anchor' })
    await within(dialog).findAllByText('Where they stand now')
    return { ...app, dialog: within(dialog) }
  }

  it('shows both places, and is verified after one change', async () => {
    const { user, dialog, log } = await openMoved()
    const { start, end, exact } = quoted!.appearances[0]!.spans[0]!
    const there = (lead + held).slice(start, end)
    const atPlace = (_text: string, element: Element | null) =>
      element?.tagName === 'U' && element.textContent === there
    expect(dialog.getByText(atPlace)).toBeVisible()
    expect(dialog.getByText(exact, { selector: 'mark' })).toBeVisible()
    await user.click(save())
    expect(await screen.findByText(/^Re-anchored: the quotation is verified/)).toBeVisible()
    expect(await screen.findByText(/^8 quotations have moved/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Re-anchor' })).not.toBeInTheDocument()
    expect((await log()).of).toBe(2)
  })

  it('takes the others along where that is wished, each shown', async () => {
    const { user, dialog, log } = await openMoved()
    const one = dialog.getAllByText('Where they stand now').length
    await user.click(dialog.getByRole('checkbox', { name: /^Also the 8 other/ }))
    expect(dialog.getAllByText('Where they stand now').length).toBeGreaterThanOrEqual(one + 8)
    await user.click(save())
    expect(await screen.findByText(/^Re-anchored: 9 quotations are verified/)).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/have moved/)).not.toBeInTheDocument())
    const { items } = await log()
    expect(endpoints.writeChange.response.shape.change.parse(items[0]).ops).toHaveLength(9)
  })
})
