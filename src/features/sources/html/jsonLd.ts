/** What a page's JSON-LD says of its article. It is anybody's input: every step is checked. */
import type { Found, FoundFields } from '#src/domain/pasted/found.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const ARTICLE = /article|posting|report/i
/** Blocks nest no deeper than this where they are meant to be read. */
const DEEPEST = 4

function nodesIn(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth + 1))
  if (!isNode(value)) return []
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value['mainEntity'], depth + 1)]
}

const isArticle = (node: Node) =>
  listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

/** A text, or the name or address of a thing. */
function textOf(value: unknown, key: 'name' | '@id' = 'name'): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return isNode(value) && typeof value[key] === 'string'
    ? value[key].trim() || undefined
    : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the blocks of a page say, as they stand in its source. */
export function fromJsonLd(blocks: readonly string[]): FoundFields {
  const node = blocks.flatMap((block) => nodesIn(parsed(block))).find(isArticle)
  if (!node) return {}
  const found = (name: string, value: string | undefined): Found[] =>
    value === undefined ? [] : [{ value, from: { is: 'json-ld', name } }]
  const authors = listOf(node['author']).flatMap((each) => textOf(each) ?? [])
  const published = textOf(node['datePublished'])
  return {
    title: found('headline', textOf(node['headline'])),
    outlet: found('publisher', textOf(listOf(node['publisher'])[0])),
    author: found('author', authors.length === 0 ? undefined : authors.join(', ')),
    publishedOn: found('datePublished', published),
    language: found('inLanguage', textOf(listOf(node['inLanguage'])[0])),
    url: [
      ...found('mainEntityOfPage', textOf(node['mainEntityOfPage'], '@id')),
      ...found('url', textOf(node['url'])),
    ],
  }
}
