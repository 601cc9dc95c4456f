/** What is proposed for the fields of an article that was pasted, chosen as a file, or linked to. */
import { Language, WebUrl, isPartialDate } from '#src/contract/records.ts'
import { authorIn } from './byline.ts'
import type { Found, FoundFields, Origin, ProposedField } from './found.ts'
import { titleIn, titleOfPath } from './headline.ts'
import { headLines } from './heldText.ts'
import { outletOf } from './knownOutlet.ts'
import type { KnownArticle, KnownOutlet } from './knownOutlet.ts'
import { dateInPath, publishedIn } from './textDate.ts'
import { languageOf } from './textLanguage.ts'

/** The one proposal for each field; none where nothing was found. */
export type Proposed = Partial<Record<ProposedField, Found>>

/** Lines at the head of a text among which title, date and byline stand. */
const HEAD = 15

const path = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '')
const isWeb = (url: string) => WebUrl.safeParse(url).success

/** `fr-CD`, `fr_FR` and `fr` are one language for us. */
function languageCode(tag: string): string | undefined {
  const code = tag.trim().replace('_', '-').split('-', 1)[0]!.toLowerCase()
  return code !== '' && Language.safeParse(code).success ? code : undefined
}

/** What the text alone tells. */
function fromText(text: string): FoundFields {
  const lines = headLines(text, HEAD)
  const at = (line: number): Origin => ({ is: 'line', line })
  const language = languageOf(text)
  const title = titleIn(lines)
  const published = publishedIn(lines, language?.code === 'fr')
  const author = authorIn(lines)
  return {
    ...(title ? { title: [{ value: title.text, from: at(title.line) }] } : {}),
    ...(published ? { publishedOn: [{ value: published.date, from: at(published.line) }] } : {}),
    ...(author ? { author: [{ value: author.author, from: at(author.line) }] } : {}),
    ...(language ? { language: [{ value: language.code, from: { is: 'words' } }] } : {}),
  }
}

/** What the address alone tells. */
function fromAddress(url: string, text: string): FoundFields {
  if (!isWeb(url)) return {}
  const from: Origin = { is: 'address' }
  const title = text === '' ? titleOfPath(path(url)) : undefined
  const date = dateInPath(path(url))
  return {
    ...(title ? { title: [{ value: title, from }] } : {}),
    ...(date ? { publishedOn: [{ value: date, from }] } : {}),
  }
}

/** The outlet: as recorded articles of that host have it, as the page names itself, or the host. */
function outlets(known: KnownOutlet | undefined, page: FoundFields): Found[] {
  if (!known) return [...(page.outlet ?? [])]
  const { host, outlet } = known
  return [
    ...(outlet === undefined
      ? []
      : [{ value: outlet, from: { is: 'known-outlet', host } as const }]),
    ...(page.outlet ?? []),
    { value: host, from: { is: 'address' } },
  ]
}

/** Of what a page says and what the words say: words in plenty win, for templates often lie. */
function languages(
  text: string,
  page: FoundFields,
  known: KnownOutlet | undefined,
): readonly Found[] {
  const words = languageOf(text)
  const own = words ? [{ value: words.code, from: { is: 'words' } as const }] : []
  const said = (page.language ?? []).flatMap((each): Found[] => {
    const code = languageCode(each.value)
    return code === undefined ? [] : [{ ...each, value: code }]
  })
  const { host, language } = known ?? {}
  const there: Found[] =
    host === undefined || language === undefined
      ? []
      : [{ value: language, from: { is: 'known-outlet', host } }]
  const doubted = words?.sure === true && said[0]?.value !== words.code
  return doubted ? own : [...said, ...own, ...there]
}

/**
 * Proposes the fields. `page`: what the page's own data say, if it was one; `url`: the address as
 * typed, else the page's is taken; `articles`: those recorded, for the names of outlets.
 */
export function proposedOf(of: {
  text: string
  url: string
  page: FoundFields
  articles: readonly KnownArticle[]
}): Proposed {
  const { text, page, articles } = of
  const link = (page.url ?? []).find(({ value }) => isWeb(value))
  const url = of.url.trim() === '' ? (link?.value ?? '') : of.url.trim()
  const known = outletOf(url, articles)
  const [own, address] = [fromText(text), fromAddress(url, text)]
  const all = (field: ProposedField) =>
    [page, own, address].flatMap((each): readonly Found[] => each[field] ?? [])
  const first: Partial<Record<ProposedField, Found | undefined>> = {
    url: link,
    title: all('title')[0],
    outlet: outlets(known, page)[0],
    author: all('author')[0],
    publishedOn: all('publishedOn').find(({ value }) => isPartialDate(value)),
    language: languages(text, page, known)[0],
  }
  return Object.fromEntries(Object.entries(first).filter(([, found]) => found !== undefined))
}
