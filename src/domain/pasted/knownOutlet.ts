/** The outlet of an address, by what recorded articles of the same host have. */
import { hostOf } from '../linkKey.ts'

/** The name that most articles of the address's host have, or that host; undefined: no address. */
export function outletOf(
  url: string,
  articles: readonly { url: string; outlet: string }[],
): { outlet: string; host: string; known: boolean } | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  const counts = new Map<string, number>()
  for (const article of articles) {
    if (hostOf(article.url) !== host) continue
    counts.set(article.outlet, (counts.get(article.outlet) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return { outlet: most?.[0] ?? host, host, known: most !== undefined }
}
