import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readCopied, readPage } from './readHtml.ts'

const SENTENCE =
  'The union said on Thursday that it was not asked, and that it will not sign what others wrote. '
const body = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${at + 1}. ${SENTENCE.repeat(2)}</p>`).join('\n')

const PAGE = `<!-- saved from url=(0031)https://outlet.example/saved -->
<!doctype html><html lang="en-GB"><head>
<title>Miners ask for a seat | Synthetic Wire</title>
<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<meta property="og:site_name" content="Synthetic Wire">
<meta property="og:title" content="Miners ask for a seat | Synthetic Wire">
<meta name="author" content="Jane Roe">
<meta property="article:published_time" content="2025-04-17T23:30:00+02:00">
<link rel="canonical" href="https://outlet.example/2025/miners">
<script>window.ran = 'script'</script>
<style>@import url(https://evil.example/style.css)</style>
</head><body onload="window.ran = 'onload'">
<header><nav><a href="/">Home</a> <a href="/news">All the news of today</a></nav></header>
<article><h1>Miners ask for a seat</h1><p>By Jane Roe</p><time datetime="2025-04-16">Wednesday</time>
<p>“We were  not
asked,”<br>she said.&nbsp;“Not <b>once</b>.”</p>
<img src="https://evil.example/a.png" onerror="window.ran = 'onerror'">
<iframe src="https://evil.example/frame"></iframe>
<noscript><img src="https://evil.example/noscript.png"></noscript>
${body(6)}
<div style="display: none">Hidden words</div><script>window.ran = 'inner'</script>
</article>
<aside>Read also: another story</aside><footer>All rights reserved</footer>
</body></html>`

describe('a saved page', () => {
  it('gives its article without what stands around it', async () => {
    const { text, whole } = await readPage(PAGE)
    expect(text).toContain('“We were not asked,”\nshe said.\u00a0“Not once.”\n\n1. The union said')
    expect(text).toContain(`6. ${SENTENCE.trim()}`)
    for (const around of ['All the news', 'another story', 'All rights', 'Hidden', 'window.ran']) {
      expect(text).not.toContain(around)
    }
    expect(whole).toContain('All the news of today')
    expect(whole).not.toMatch(/Hidden|window\.ran|import url/)
  })

  it('runs nothing and loads nothing', async () => {
    const asked = vi.fn<typeof fetch>()
    vi.stubGlobal('fetch', asked)
    const before = document.documentElement.outerHTML
    await readPage(PAGE)
    readCopied(PAGE)
    expect('ran' in window).toBe(false)
    expect(asked).not.toHaveBeenCalled()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('tells what it says of itself, the surest first', async () => {
    const { fields } = await readPage(PAGE)
    const first = Object.fromEntries(
      Object.entries(fields).map(([field, found]) => [field, found?.[0]]),
    )
    expect(first).toEqual({
      title: { value: 'Miners ask for a seat', from: { is: 'meta', name: 'og:title' } },
      outlet: { value: 'Synthetic Wire', from: { is: 'meta', name: 'og:site_name' } },
      author: { value: 'Jane Roe', from: { is: 'meta', name: 'author' } },
      publishedOn: {
        value: '2025-04-17',
        from: { is: 'meta', name: 'article:published_time' },
      },
      language: { value: 'en-GB', from: { is: 'element', name: '<html lang>' } },
      url: {
        value: 'https://outlet.example/2025/miners',
        from: { is: 'element', name: 'canonical' },
      },
    })
    expect(fields.url?.map(({ from }) => from.is)).toEqual(['element', 'saved-from'])
  })

  it('is believed in its JSON-LD first, however that is nested', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'L&#8217;accord &amp; la suite',
          author: [{ name: 'Jean Untel' }, 'Jeanne Untel', { name: 7 }],
          publisher: { name: 'Le Synthétique' },
          datePublished: '2025-04-17',
          inLanguage: 'fr',
        },
      ],
    }
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    const { fields } = await readPage(`${broken}${script}<h1>Another title</h1>${body(3)}`)
    expect(fields.title?.[0]).toEqual({
      value: 'L’accord & la suite',
      from: { is: 'json-ld', name: 'headline' },
    })
    expect(fields.author?.[0]?.value).toBe('Jean Untel, Jeanne Untel')
    expect(fields.outlet?.[0]?.value).toBe('Le Synthétique')
    expect(fields.language?.[0]?.value).toBe('fr')
  })

  it('is read whole where no article can be told in it', async () => {
    expect((await readPage('<p>Short words.</p><nav>Menu</nav>')).text).toBe('Short words.\n\nMenu')
    expect((await readPage('')).text).toBe('')
  })

  it('may be anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '<p>',
              '</p>',
              '<pre>',
              '<table><td>',
              '<br>',
              '<svg>',
              '<!--',
              '<script>',
            ),
            fc.string(),
          ),
        ),
        async (parts) => {
          const { text, whole } = await readPage(parts.join(''))
          expect(typeof text).toBe('string')
          expect(whole).not.toMatch(/\n{3}|\r/)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('what was copied from a page', () => {
  it('keeps words, spaces that may not break, accents and direction as they are', () => {
    const words = 'e\u0301té «\u00a0mot\u202f» 🪨 \u202eabc\u202c سلام'
    expect(readCopied(`<meta charset="utf-8"><div>${words}</div>`)).toBe(words)
  })
  it('has its lists, tables and lines on lines', () => {
    expect(
      readCopied(
        '<h2>One</h2><ul><li>a</li><li>b <i>c</i></li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table><pre>x\n  y</pre>',
      ),
    ).toBe('One\n\na\nb c\n\n1 2\n3\n\nx\n  y')
  })
})
