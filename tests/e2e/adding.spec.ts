import { expect, expectAccessible, open, test } from './support/fixtures.ts'

const SENTENCE =
  'The union said that it was not asked and that it will not sign what others wrote. '
/** A page that would run and load much, if it were let. */
const PAGE = `<!doctype html><html lang="en"><head><title>Miners ask for a seat - Synthetic Wire</title>
<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<meta property="og:site_name" content="Synthetic Wire">
<link rel="stylesheet" href="https://evil.example/style.css">
<base href="https://evil.example/">
<script src="https://evil.example/script.js"></script><script>window.ran = 'script'</script>
</head><body onload="window.ran = 'onload'">
<nav>Menu of the page</nav><article><h1>Miners ask for a seat</h1>
<p>“We were not asked,” the union said.</p>
<img src="https://evil.example/image.png" srcset="https://evil.example/2x.png 2x" onerror="window.ran = 'onerror'">
<img src="data:image/png;base64,AAAA" onerror="window.ran = 'data'">
<svg><image href="https://evil.example/image.svg"/><script>window.ran = 'svg'</script></svg>
<iframe src="https://evil.example/frame" srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
<video src="https://evil.example/film.mp4" autoplay></video><object data="https://evil.example/object"></object>
<p style="background: url(https://evil.example/background.png)">${SENTENCE.repeat(8)}</p>
<noscript><img src="https://evil.example/noscript.png"></noscript>
</article><footer>All rights reserved</footer></body></html>`

test('a saved page gives its article and neither runs nor loads; its review waits in the inbox', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '/sources')
  await page.getByRole('button', { name: 'Add article' }).click()
  await expect(page).toHaveURL(/\/sources\/add$/)
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from(PAGE),
  })
  const text = page.getByLabel('Text of the article')
  await expect(text).toHaveValue(/“We were not asked,” the union said\.\n\nThe union said/)
  await expect(text).not.toHaveValue(/Menu of the page|All rights|window\.ran/)
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Miners ask for a seat')
  await expect(page.getByLabel('Outlet', { exact: true })).toHaveValue('Synthetic Wire')
  await expectAccessible(page)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(asked.filter((url) => url.includes('evil'))).toEqual([])

  await page.getByLabel('Link', { exact: true }).fill('https://new.example/miners')
  await page.getByRole('button', { name: 'Begin review' }).click()
  await expect(page).toHaveURL(/\/sources\/reviews\/\w+$/)
  const address = new URL(page.url()).pathname
  await open(page, '/sources')
  const inbox = page.getByRole('region', { name: 'Unfinished reviews' })
  await expect(inbox.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', address)
  await expectAccessible(page)
  await inbox.getByRole('button', { name: 'Discard' }).click()
  await expect(inbox).toContainText('No review is under way.')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(inbox.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', address)
})
