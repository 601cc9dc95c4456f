/**
 * Text and data of a page. It is parsed into a document of its own, which has no window: nothing
 * in it runs, and nothing it names is loaded. Only texts leave it; no part of it enters ours.
 */
import type { FoundFields } from '#src/domain/pasted/found.ts'
import { blockText } from './blockText.ts'
import { pageFields } from './pageFields.ts'

export interface ReadPage {
  /** The article's words, as far as they could be told from what stands around them. */
  text: string
  /** All words that the page shows. */
  whole: string
  fields: FoundFields
}

/** Pages of more elements are read without looking for the article among them: it takes too long. */
const MOST_ELEMENTS = 30_000
/** Less than this is no article. */
const LEAST = 200

/** What could run or load, or holds no words; gone before anything else looks at the page. */
const ACTIVE =
  'script, style, link, iframe, frame, object, embed, template, noscript, svg, math, img, picture, audio, video, canvas, base'

/** Mozilla's reader, which Firefox tells articles from their surroundings with. */
async function readArticle(page: Document): Promise<string> {
  const { Readability } = await import('@mozilla/readability')
  const article = new Readability<Element>(page, { serializer: (node) => node as Element }).parse()
  return article?.content ? blockText(article.content, true) : ''
}

/** Reads a saved page: the article in it, and what the page says of it. */
export async function readPage(html: string): Promise<ReadPage> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const fields = pageFields(page, html)
  for (const each of page.querySelectorAll(ACTIVE)) each.remove()
  const whole = blockText(page.body, true)
  const marked = page.querySelector('article') ?? page.querySelector('main, [role="main"]')
  const plain = blockText(marked ?? page.body, false)
  const large = page.querySelectorAll('*').length > MOST_ELEMENTS
  const read = large ? '' : await readArticle(page).catch(() => '')
  const text = [read, plain, whole].find((each) => each.trim().length >= LEAST)
  return { text: text ?? whole, whole, fields }
}

/** The words of what was copied from a page; all of them, for somebody selected them. */
export function readCopied(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const each of page.querySelectorAll(ACTIVE)) each.remove()
  return blockText(page.body, true)
}
