/** The outlet of an address, by what recorded articles of the same host have. */
import { hostOf } from '../linkKey.ts'

/** As far as it matters here. */
export interface KnownArticle {
  url: string
  outlet: string
  language: string
}

/** What is known of the outlet of an address. */
export interface KnownOutlet {
  host: string
  /** The name and language that most of its recorded articles have; absent: there are none. */
  outlet?: string
  language?: string
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** The outlet of an address; undefined: it is no address of the web. */
export function outletOf(url: string, articles: readonly KnownArticle[]): KnownOutlet | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  const there = articles.filter((article) => hostOf(article.url) === host)
  const outlet = mostFrequent(there.map((article) => article.outlet))
  const language = mostFrequent(there.map((article) => article.language))
  return outlet === undefined || language === undefined ? { host } : { host, outlet, language }
}
