/** What a page says of itself: JSON-LD, `meta`, and a few elements. The page is only read. */
import type { Found, FoundFields, ProposedField } from '#src/domain/pasted/found.ts'
import { dateIn } from '#src/domain/pasted/textDate.ts'
import { bylineIn } from '#src/domain/pasted/byline.ts'
import { fromJsonLd } from './jsonLd.ts'

/** Names and properties of `meta`, the surest first. */
const metas: Record<ProposedField, readonly string[]> = {
  title: ['citation_title', 'og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  outlet: ['citation_journal_title', 'og:site_name', 'application-name', 'dc.publisher'],
  author: ['citation_author', 'article:author', 'author', 'dc.creator', 'parsely-author'],
  publishedOn: [
    'article:published_time',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'datepublished',
    'dc.date.issued',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'date',
  ],
  language: ['og:locale', 'citation_language', 'dc.language', 'content-language'],
  url: ['og:url', 'citation_public_url', 'parsely-link'],
}

/** Longer ones are no names or titles. */
const LONGEST = 500
/** An entity that a page's data were given with their ampersand spelled out. */
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i

/** A value as it is meant: without the space around it, entities read. */
function meant(value: string): string {
  const text = value.trim().slice(0, LONGEST).replace(/\s+/g, ' ')
  if (!ENTITY.test(text) || text.includes('<')) return text
  return new DOMParser().parseFromString(text, 'text/html').body.textContent.trim()
}

/** By name, all values of the page's `meta`. */
function metaValues(page: Document): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((at) => meta.getAttribute(at))
      .find((each) => each !== null)
      ?.toLowerCase()
    const value = meta.getAttribute('content')?.trim() ?? ''
    if (name !== undefined && value !== '') values.set(name, [...(values.get(name) ?? []), value])
  }
  return values
}

const element = (name: string, value: string | null | undefined): Found[] => {
  const text = value?.trim().replace(/\s+/g, ' ') ?? ''
  return text === '' || text.length > LONGEST
    ? []
    : [{ value: text, from: { is: 'element', name } }]
}

/** `YYYY-MM-DD` of what a page gives for a date: the day as it is written there. */
function day(value: string): string | undefined {
  return dateIn(value, /[àâéèêû]|\b(?:le|janvier|juin|mai)\b/iu.test(value))?.date
}

function elements(page: Document): FoundFields {
  const only = (selector: string) => {
    const all = page.querySelectorAll(selector)
    return all.length === 1 ? all[0] : undefined
  }
  const heading = only('h1') ?? only('article h1') ?? only('main h1')
  const time =
    page.querySelector('time[pubdate], time[itemprop="datePublished"]') ??
    page.querySelector('article time, main time') ??
    page.querySelector('time')
  const author = page.querySelector('[rel~="author"], [itemprop="author"], .byline, .author-name')
  const byline = author?.textContent.trim().replace(/\s+/g, ' ') ?? ''
  return {
    title: [...element('<h1>', heading?.textContent), ...element('<title>', page.title)],
    author: element('byline', bylineIn(byline) ?? byline),
    publishedOn: [
      ...element('<time>', time?.getAttribute('datetime')),
      ...element('<time>', time?.textContent),
    ],
    language: element('<html lang>', page.documentElement.getAttribute('lang')),
    url: element('canonical', page.querySelector('link[rel~="canonical"]')?.getAttribute('href')),
  }
}

/** The address in the comment that browsers write at the top of a page they save. */
function savedFrom(source: string): Found[] {
  const match = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(source.slice(0, 2000))
  return match ? [{ value: match[1]!, from: { is: 'saved-from' } }] : []
}

/** “Title - Outlet” without the outlet, where the page names it so. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  for (const outlet of outlets) {
    for (const joiner of [' - ', ' – ', ' — ', ' | ', ' • ', ' · ', ' :: ']) {
      if (title.endsWith(joiner + outlet)) return title.slice(0, -(joiner + outlet).length).trim()
    }
  }
  return title
}

const isPersonal = (value: string) => !/^https?:|^admin(?:istrator)?$|^@/i.test(value)

/** What a parsed page says of its article, each with where it stood; `source` is its HTML. */
export function pageFields(page: Document, source: string): FoundFields {
  const values = metaValues(page)
  const fromMeta = (field: ProposedField): Found[] =>
    metas[field].flatMap((name) => {
      const all = (values.get(name) ?? []).map(meant)
      const value = field === 'author' ? all.filter(isPersonal).join(', ') : (all[0] ?? '')
      return value === '' ? [] : [{ value, from: { is: 'meta' as const, name } }]
    })
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const data = fromJsonLd(blocks.map((block) => block.textContent))
  const own = elements(page)
  const all = (field: ProposedField): Found[] => [
    ...(data[field] ?? []).map((each) => ({ ...each, value: meant(each.value) })),
    ...fromMeta(field),
    ...(own[field] ?? []),
  ]
  const outlet = all('outlet')
  const names = outlet.map(({ value }) => value)
  return {
    title: all('title').map((each) => ({ ...each, value: withoutOutlet(each.value, names) })),
    outlet,
    author: all('author').filter(({ value }) => isPersonal(value)),
    publishedOn: all('publishedOn').flatMap((each) => {
      const value = day(each.value)
      return value === undefined ? [] : [{ ...each, value }]
    }),
    // What the template of a page says of its language comes after what its data say.
    language: all('language'),
    url: [
      ...(own.url ?? []),
      ...all('url').filter(({ from }) => from.is !== 'element'),
      ...savedFrom(source),
    ],
  }
}
