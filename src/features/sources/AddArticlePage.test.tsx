import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Review } from '#src/contract/reviews.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { writing } from '#tests/support/writingApi.ts'

// The page of a review, which is not spoken of here, looks through the text in a worker.
vi.stubGlobal(
  'Worker',
  class {
    addEventListener() {}
    postMessage() {}
    terminate() {}
  },
)

const { articles } = shippedRecords()
const held = articles.find(({ id }) => id === 'a001')!
const notHeld = articles.find(({ text, publishedOn }) => text === undefined && publishedOn)!

const TEXT = `Miners ask for a seat at the table
By Jane Roe, Synthetic Wire
Published on April 17, 2025

The union said that it was not asked and that it will not sign what others wrote for it.`

async function open(api = writing(), lang: 'en' | 'fr' = 'en') {
  const name = lang === 'en' ? 'Text of the article' : 'Texte de l’article'
  const app = await renderApp('/sources/add', api.answer, lang, () => {
    expect(screen.getByLabelText(name)).toBeVisible()
  })
  const box = screen.getByLabelText(name)
  const ask = async (path: string) =>
    (await api.answer(new Request(`http://localhost/api${path}`))).json()
  return {
    ...app,
    ...api,
    box,
    reviews: async () => endpoints.listReviews.response.parse(await ask('/reviews')).items,
    review: async (id: string): Promise<Review> =>
      endpoints.getReview.response.parse(await ask(`/reviews/${id}`)).review,
  }
}
type Opened = Awaited<ReturnType<typeof open>>

const field = (name: string) => screen.getByLabelText(name)
const button = (name: string) => screen.getByRole('button', { name })
async function paste({ user, box }: Opened, text: string) {
  await user.click(box)
  await user.paste(text)
}
async function fill({ user }: Opened, name: string, text: string) {
  await user.click(field(name))
  await user.paste(text)
}
/** What a page gives to the clipboard. */
function pasteHtml({ box }: Opened, plain: string, html: string) {
  const data: Record<string, string> = { 'text/plain': plain, 'text/html': html }
  fireEvent.paste(box, {
    clipboardData: { files: [], getData: (type: string) => data[type] ?? '' },
  })
}
function choose(file: File) {
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } })
}

describe('a pasted text', () => {
  it('proposes what is known of the article, and begins a review that is kept', async () => {
    const page = await open()
    await paste(page, TEXT)
    await fill(page, 'Link', 'https://www.mines.cd/miners')
    expect(field('Title')).toHaveValue('Miners ask for a seat at the table')
    expect(field('Published')).toHaveValue('2025-04-17')
    expect(field('Author')).toHaveValue('Jane Roe')
    expect(field('Outlet')).toHaveValue('Mines.cd')
    expect(field('Language')).toHaveValue('en')
    expect(screen.getByText('From line 3 of the text')).toBeVisible()
    expect(screen.getByText('As other articles of mines.cd have it')).toBeVisible()
    await page.user.clear(field('Author'))
    await page.user.type(field('Author'), 'J. Roe')
    expect(screen.getByText(/^Proposed: Jane Roe\. From line 2/)).toBeVisible()
    await page.user.click(button('Begin review'))
    await waitFor(async () => expect(await page.reviews()).toHaveLength(1))
    const [line] = await page.reviews()
    await waitFor(() => expect(window.location.pathname).toBe(`/sources/reviews/${line!.id}`))
    const review = await page.review(line!.id)
    expect(review.text).toBe(TEXT)
    expect(review).toMatchObject({ language: 'en', extracted: false, items: [] })
    expect(review.article).toMatchObject({
      url: 'https://www.mines.cd/miners',
      author: 'J. Roe',
      titleIs: 'printed',
    })
    // Nothing is a record yet.
    expect((await page.log()).of).toBe(0)
  })

  it('is taken from the page it was copied from, and none of that page enters ours', async () => {
    const page = await open()
    pasteHtml(
      page,
      'plain',
      '<meta charset="utf-8"><h1>Miners ask for a seat</h1><p>“Not\nonce,”&nbsp;they <b>said</b>.</p><script>window.ran = 1</script><img src="x" onerror="window.ran = 1">',
    )
    expect(page.box).toHaveValue('Miners ask for a seat\n\n“Not once,”\u00a0they said.')
    expect(screen.getByText(/^Taken from the copied page/)).toBeVisible()
    expect(document.querySelector('img[src="x"]')).toBeNull()
    expect('ran' in window).toBe(false)
  })

  it('keeps accents, emoji and direction as they are', async () => {
    const page = await open()
    const words = 'e\u0301te\u0301 🪨 \u202bسلام\u202c «\u00a0mot\u202f»'
    await paste(page, words)
    expect(page.box).toHaveValue(words)
    expect(page.box).toHaveAttribute('dir', 'auto')
    const large = `سلام ${'\u0627'.repeat(60_000)}`
    pasteHtml(page, large, '')
    expect(page.box).toHaveValue(words + large)
    // The direction of the first letter, an e, for all of it.
    expect(page.box).toHaveAttribute('dir', 'ltr')
  })

  it('of five million characters is refused with a way out, and what stood there stays', async () => {
    const page = await open()
    await paste(page, TEXT)
    const before = performance.now()
    fireEvent.paste(page.box, {
      clipboardData: {
        files: [],
        getData: (type: string) => (type === 'text/plain' ? 'x'.repeat(5_000_000) : ''),
      },
    })
    expect(performance.now() - before).toBeLessThan(1000)
    const told = screen.getByRole('alert')
    expect(told).toHaveTextContent(/at most 1,000,000 can be held\. Paste only the article/)
    expect(page.box).toHaveValue(TEXT)
    expect(page.box).toHaveAccessibleDescription(/Not taken: it has 5,000,/)
  })

  it('without words, and fields without what they need, are told in their places', async () => {
    const page = await open()
    await paste(page, '  \n ')
    await page.user.click(button('Begin review'))
    expect(page.box).toHaveFocus()
    expect(page.box).toHaveAccessibleDescription(/There are no words in the text/)
    await paste(page, TEXT)
    await page.user.click(button('Begin review'))
    expect(field('Link')).toHaveFocus()
    expect(field('Link')).toHaveAccessibleDescription(/the whole address/)
    await page.user.clear(field('Published'))
    await page.user.type(field('Published'), '17 April')
    expect(field('Published')).toHaveAccessibleDescription(/a date like 2025-04-17/)
    expect(await page.reviews()).toEqual([])
  })

  it('outlives a reload, and a review that could not be kept', async () => {
    const api = writing()
    const page = await open(api)
    await paste(page, TEXT)
    await fill(page, 'Link', 'https://new.example/miners')
    api.failWith('storage-full')
    await page.user.click(button('Begin review'))
    expect(await screen.findByText(/All you typed is still here\. Free some space/)).toBeVisible()
    expect(page.box).toHaveValue(TEXT)
    api.failWith(undefined)
    await page.user.type(field('Author'), '!')
    await waitFor(async () => {
      const kept = await api.answer(new Request('http://localhost/api/drafts/new-article'))
      expect(await kept.text()).toContain('Jane Roe!')
    })
    page.unmount()
    const again = await open(api)
    expect(again.box).toHaveValue(TEXT)
    expect(field('Author')).toHaveValue('Jane Roe!')
    await again.user.click(button('Start anew'))
    expect(again.box).toHaveValue('')
    expect(field('Title')).toHaveValue('')
  })
})

describe('a file', () => {
  it('of a page gives its article and its data, and all its words on demand', async () => {
    const page = await open()
    const html = `<html lang="fr"><head><meta property="og:title" content="Un titre de page"><meta property="og:site_name" content="Le Synthétique"></head><body><nav>Tous les menus</nav><article>${'<p>Le syndicat a dit qu’il n’avait pas été consulté, et que les contrats ne sont pas pour lui.</p>'.repeat(8)}</article></body></html>`
    choose(new File([html], 'page.html', { type: 'text/html' }))
    expect(await screen.findByText(/^Taken from page\.html: .* Menus and the like/)).toBeVisible()
    expect(page.box).not.toHaveTextContent('Tous les menus')
    expect(field('Title')).toHaveValue('Un titre de page')
    expect(screen.getByText('From the page’s data (og:title)')).toBeVisible()
    expect(field('Outlet')).toHaveValue('Le Synthétique')
    expect(field('Language')).toHaveValue('fr')
    await page.user.click(button('Take all its words'))
    expect(page.box).toHaveTextContent('Tous les menus')
  })

  it('of text is held with line feeds, in whatever encoding it is, and can be taken back', async () => {
    const page = await open()
    await paste(page, 'Before')
    choose(new File([new Uint8Array([0xe9, 0x74, 0xe9, 13, 10, 0x61])], 'a.TXT'))
    await waitFor(() => expect(page.box).toHaveValue('été\na'))
    expect(screen.getByText(/read as windows-1252/)).toBeVisible()
    await page.user.click(button('Bring back the text before'))
    expect(page.box).toHaveValue('Before')
  })

  it.each([
    ['report.docx', /Word files aren’t read yet\. Open it, copy all of it/],
    ['report.PDF', /\.pdf isn’t read yet/],
    ['picture.png', /only \.txt and \.html files are/],
    ['empty.txt', /empty\.txt holds no words/],
  ])('%s is told what to do about', async (name, told) => {
    const page = await open()
    await paste(page, TEXT)
    choose(new File(name === 'empty.txt' ? [' '] : ['x'], name))
    expect(await screen.findByRole('alert')).toHaveTextContent(told)
    expect(page.box).toHaveValue(TEXT)
  })

  it('can be dropped', async () => {
    const page = await open()
    fireEvent.drop(page.box, {
      dataTransfer: { files: [new File([TEXT], 'a.txt')], types: ['Files'] },
    })
    await waitFor(() => expect(page.box).toHaveValue(TEXT))
  })
})

describe('a link alone', () => {
  it('is stored as a reference, which says so before, and can be taken back', async () => {
    const page = await open()
    expect(screen.getByText(/^A page can’t be fetched from here; paste its text/)).toBeVisible()
    await fill(page, 'Link', 'https://www.mines.cd/les-mineurs-demandent-une-place')
    expect(field('Title')).toHaveValue('Les mineurs demandent une place')
    expect(screen.getByText(/^Without a text only the reference is stored/)).toBeVisible()
    await page.user.click(button('Store the link'))
    expect(await screen.findByText(/^The article is stored as a reference\./)).toBeVisible()
    const { items, of } = await page.log()
    expect(of).toBe(1)
    const [op] = items[0]!.ops
    expect(op).toMatchObject({ entity: 'article', field: '*' })
    expect(op!.after).toMatchObject({ outlet: 'Mines.cd', titleIs: 'rebuilt', language: 'fr' })
    await waitFor(() => expect(window.location.pathname).toBe(`/sources/${op!.entityId}`))
    const toasts = within(screen.getByText(/^The article is stored/))
    await page.user.click(toasts.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Taken back')).toBeVisible()
    expect((await page.log()).undone).toEqual([items[0]!.id])
  })
})

describe('an article that is recorded', () => {
  it('stands beside the text, which goes nowhere before a choice', async () => {
    const page = await open()
    await paste(page, held.text!)
    await fill(page, 'Link', 'https://another.example/story')
    const likely = await screen.findByRole('region', {
      name: 'This may be an article that is recorded',
    })
    expect(within(likely).getByText(/character for character/)).toBeVisible()
    const table = within(likely).getByRole('table', { name: `Side by side: ${held.title}` })
    expect(within(table).getAllByText(held.url)).toHaveLength(1)
    await page.user.click(button('Begin review'))
    expect(await screen.findByText(/^First say whether/)).toBeVisible()
    await waitFor(() => expect(within(likely).getByRole('heading', { level: 2 })).toHaveFocus())
    expect(await page.reviews()).toEqual([])
    await page.user.click(button('It is another: add it all the same'))
    expect(screen.getByText(/^One recorded article was like this one/)).toBeVisible()
    await page.user.click(button('Begin review'))
    await waitFor(async () => expect(await page.reviews()).toHaveLength(1))
    const [line] = await page.reviews()
    expect((await page.review(line!.id)).articleId).toBeUndefined()
  })

  it('whose text is held can be reviewed again', async () => {
    const page = await open()
    await fill(page, 'Link', `${held.url}/?utm_source=x`)
    await page.user.click(await screen.findByRole('button', { name: 'Review the text held there' }))
    await waitFor(async () => expect(await page.reviews()).toHaveLength(1))
    const [line] = await page.reviews()
    const review = await page.review(line!.id)
    expect([review.articleId, review.text]).toEqual(['a001', held.text])
    expect((await page.log()).of).toBe(0)
  })

  it('whose text is not held can get this one', async () => {
    const page = await open()
    await paste(page, TEXT)
    await fill(page, 'Link', notHeld.url)
    await page.user.click(
      await screen.findByRole('button', { name: 'Hold this text there and review it' }),
    )
    await waitFor(async () => expect(await page.reviews()).toHaveLength(1))
    const { items } = await page.log()
    expect(items).toHaveLength(1)
    expect(items[0]!.ops).toContainEqual(
      expect.objectContaining({ entityId: notHeld.id, field: 'text', after: TEXT }),
    )
    const [line] = await page.reviews()
    expect(line).toMatchObject({ articleId: notHeld.id, title: notHeld.title })
  })
})

it('speaks French', async () => {
  const { user } = await open(writing(), 'fr')
  await user.click(screen.getByRole('button', { name: 'Enregistrer le lien' }))
  expect(screen.getByLabelText('Lien')).toHaveAccessibleDescription(/l’adresse entière/)
})

it('says where nothing can be kept', async () => {
  const page = await open(writing(false))
  expect(await screen.findByText(/^Nothing can be added: this browser/)).toBeVisible()
  expect(button('Store the link')).toHaveAttribute('aria-disabled', 'true')
  expect(page.box).toBeVisible()
})
