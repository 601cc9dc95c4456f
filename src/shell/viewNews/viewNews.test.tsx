import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { deviceContent, takeDevice } from '#src/stores/device.ts'
import { readOpenedView, setOpenedView } from '#src/stores/openView.ts'
import { forgetSeen, keepSeen, loadSeen, useSeen } from '#src/stores/seen.ts'
import { eraseEntries } from '#src/stores/storage.ts'
import { deleteView, forgetViews, saveView, useViews } from '#src/stores/views.ts'
import type { SavedView } from '#src/stores/views.ts'
import { expectCount, renderApp } from '#tests/support/renderApp.tsx'
import { writing } from '#tests/support/writingApi.ts'
import { MOST_LISTED, countedOn, listsOf } from './counted.ts'

const ADDRESS = '/statements?stakeholder=felix-tshisekedi'
/** Marks that no statement has. */
const OTHER = 'a0'

let view: SavedView
beforeEach(() => {
  eraseEntries()
  forgetViews()
  forgetSeen()
  setOpenedView(undefined)
  loadSeen()
  view = saveView('The president', ADDRESS)
})

/** Opens the list of saved views over a page. */
async function openViews(lang: 'en' | 'fr' = 'en', api = writing()) {
  const rendered = await renderApp('/statements', (request) => api.answer(request), lang)
  const { user } = rendered
  const name = lang === 'en' ? 'Save view' : 'Garder la vue'
  await user.click(screen.getByRole('button', { name }))
  return { ...rendered, api, dialog: within(await screen.findByRole('dialog', { name })) }
}
/** The list of saved views, opened once more. */
async function again(user: Awaited<ReturnType<typeof openViews>>['user']) {
  await user.click(screen.getByRole('button', { name: 'Save view' }))
  return within(await screen.findByRole('dialog', { name: 'Save view' }))
}
/** What stands in the view, but for the first of it, whose mark is another. */
async function seenBefore() {
  const api = writing()
  const request = new Request(`http://localhost/api/statements/news?${ADDRESS.split('?')[1]}`, {
    method: 'POST',
    body: '{}',
  })
  const { seen } = (await (await api.answer(request)).json()) as { seen: Record<string, string> }
  const [first, second, ...others] = Object.entries(seen)
  return { seen: Object.fromEntries([[first![0], OTHER], ...others]), first, second }
}

describe('the list of saved views', () => {
  it('tells what is new, edited and gone in each, and leads to just those', async () => {
    const { seen, first, second } = await seenBefore()
    keepSeen(view.id, { ...seen, 's-gone': OTHER })
    const { dialog, user } = await openViews()
    const links = await dialog.findAllByRole('link', { name: /in “The president”$/ })
    expect(links.map((link) => link.textContent)).toEqual(['1 new', '1 edited'])
    // What is no longer among the records can't be listed; the number counts it.
    expect(dialog.getByText('1 retracted')).toBeVisible()
    await user.click(links[1]!)
    await waitFor(() => expect(window.location.search).toBe(`?id=${first![0]}`))
    const notice = within(await screen.findByRole('region', { name: 'What is new' }))
    expect(notice.getByText(/1 taken out of the records altogether/)).toBeVisible()
    await user.click(notice.getByRole('link', { name: '1 new in “The president”' }))
    await waitFor(() => expect(window.location.search).toBe(`?id=${second![0]}`))
    // To read a list is not to open the view: all of it is still counted.
    expect(useSeen.getState().openings[view.id]?.seen).toMatchObject({ 's-gone': OTHER })
    await user.click(notice.getByRole('link', { name: 'Whole view' }))
    await expectCount('13 of 270 statements')
    await user.click(notice.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('region', { name: 'What is new' })).toBeNull()
  })

  it('counts a view of before from its next opening on, and nothing in it is new then', async () => {
    const { dialog, user } = await openViews()
    expect(
      await dialog.findByText('What is new is counted from the next opening on.'),
    ).toBeVisible()
    await user.click(dialog.getByRole('link', { name: 'The president' }))
    await expectCount('13 of 270 statements')
    expect(screen.queryByRole('region', { name: 'What is new' })).toBeNull()
    await waitFor(() =>
      expect(Object.keys(useSeen.getState().openings[view.id]!.seen)).toHaveLength(13),
    )
    const later = await again(user)
    expect(await later.findByText(/^Nothing new since you last opened it on /)).toBeVisible()
  })

  it('counts the same where the clock of the device runs wrong, and names no day then', async () => {
    const { seen } = await seenBefore()
    keepSeen(view.id, seen)
    const { openings } = useSeen.getState()
    const held = openings[view.id]!
    useSeen.setState({ openings: { [view.id]: { ...held, at: '2999-01-01T00:00:00.000Z' } } })
    const { dialog, user } = await openViews()
    await user.click(await dialog.findByRole('link', { name: '1 new in “The president”' }))
    const notice = await screen.findByRole('region', { name: 'What is new' })
    expect(notice).toHaveTextContent('In “The president”, since you last opened it: 1 new')
  })

  it('can be read on where the view was deleted in another tab, which it says', async () => {
    const { seen, first } = await seenBefore()
    keepSeen(view.id, seen)
    const { dialog, user } = await openViews()
    await user.click(await dialog.findByRole('link', { name: '1 new in “The president”' }))
    const notice = await screen.findByRole('region', { name: 'What is new' })
    expect(notice).not.toHaveTextContent('deleted')
    localStorage.setItem('parley:views', '[]')
    fireEvent(window, new StorageEvent('storage', { key: 'parley:views' }))
    expect(notice).toHaveTextContent('The view itself was deleted')
    const here = within(notice)
    await user.click(here.getByRole('link', { name: '1 edited in “The president”' }))
    await waitFor(() => expect(window.location.search).toBe(`?id=${first![0]}`))
    await user.click(here.getByRole('link', { name: 'Whole view' }))
    await expectCount('13 of 270 statements')
    await user.click(here.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('region', { name: 'What is new' })).toBeNull()
    const views = await again(user)
    expect(views.queryByRole('link', { name: 'The president' })).toBeNull()
  })

  it('says where it could not count, tries again, and keeps what was seen', async () => {
    const { seen } = await seenBefore()
    keepSeen(view.id, seen)
    const api = writing()
    api.failWith('failed')
    const { dialog, user } = await openViews('en', api)
    expect(await dialog.findByText('What is new could not be counted.')).toBeVisible()
    await user.click(dialog.getByRole('link', { name: 'The president' }))
    await expectCount('13 of 270 statements')
    expect(useSeen.getState().openings[view.id]?.seen).toEqual(seen)
    const later = await again(user)
    const retry = await later.findByRole('button', { name: 'Try again' })
    api.failWith(undefined)
    await user.click(retry)
    expect(await later.findByRole('link', { name: /^1 new/ })).toBeVisible()
  })

  it('speaks French', async () => {
    const { seen } = await seenBefore()
    keepSeen(view.id, seen)
    const { dialog, user } = await openViews('fr')
    await user.click(
      await dialog.findByRole('link', { name: '1 modifiée dans «\u00a0The president\u00a0»' }),
    )
    const notice = await screen.findByRole('region', { name: 'Du nouveau' })
    expect(notice).toHaveTextContent(/^Dans « The president », depuis votre dernière/)
  })
})

describe('what was seen', () => {
  it('comes back with a view that was deleted, and goes with a backup', () => {
    keepSeen(view.id, { s001: OTHER })
    deleteView(view.id)()
    expect(useSeen.getState().openings[view.id]?.seen).toEqual({ s001: OTHER })
    const backup = JSON.parse(JSON.stringify(deviceContent())) as ReturnType<typeof deviceContent>
    eraseEntries()
    forgetViews()
    forgetSeen()
    takeDevice(backup)
    expect(useViews.getState().views).toEqual([view])
    expect(useSeen.getState().openings[view.id]?.seen).toEqual({ s001: OTHER })
  })
})

describe('what is kept of the view that was opened', () => {
  it('is read where it is whole, and passed over where it is not', () => {
    const before = { at: '2026-11-25T10:00:00.000Z', stamp: 'x', seen: { s001: OTHER } }
    expect(readOpenedView(JSON.stringify({ view, before }))).toEqual({ view, before })
    for (const text of [null, '', '{', 'null', '[]', JSON.stringify({ view }), '{"before":1}']) {
      expect(readOpenedView(text)).toBeUndefined()
    }
  })
})

describe('the lists', () => {
  const nothing = {
    added: [],
    edited: [],
    retracted: [],
    gone: [],
    left: 0,
    editedStatuses: [],
  }
  it('say so where an address could not hold all ids', () => {
    const edited = Array.from({ length: 300 }, (_id, at) => `s${at}`)
    const lists = listsOf({}, { ...nothing, edited, editedStatuses: ['accepted'] })
    expect(lists.edited).toMatchObject({ count: 300, listed: MOST_LISTED })
    expect(lists.edited.filter?.id?.any).toHaveLength(MOST_LISTED)
  })

  it('add a day only where the view asks for none', () => {
    const news = { ...nothing, added: ['s1'], addedSince: '2026-01-02' }
    const group = { any: ['religious'], none: [] }
    expect(listsOf({ group }, news).added.filter).toEqual({
      group,
      addedSince: { any: ['2026-01-02'], none: [] },
    })
    const since = { any: ['2026-01-01'], none: [] }
    expect(listsOf({ addedSince: since }, news).added.filter).toEqual({
      id: { any: ['s1'], none: [] },
    })
  })

  it('are about what the page is about', () => {
    const filter = { group: { any: ['religious'], none: [] } }
    expect(countedOn('/timeline', { filter })).toBe(filter)
    expect(countedOn('/asks', { filter })).toMatchObject({ ask: { any: ['any'] } })
    expect(countedOn('/asks', { filter, view: 'voices' })).toBe(filter)
    expect(countedOn('/stakeholders/cnpav', { filter })).toMatchObject({
      ...filter,
      stakeholder: { any: ['cnpav'] },
    })
    expect(countedOn('/sources/a001', { filter })).toMatchObject({ article: { any: ['a001'] } })
    for (const path of ['/sources/add', '/sources/reviews/r1', '/changes', '/about']) {
      expect(countedOn(path, { filter })).toBeUndefined()
    }
  })
})
