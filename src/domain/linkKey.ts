/** Addresses of articles compared: what does not matter in an address is left out. */

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|referrer|source|src|share|shared|cmpid|campaign|ncid|sr_share|amp|outputtype|output|print|replytocom|_ga|_gl|spm|feature)$/i

/** An archive's own address around that of the page it keeps. */
const ARCHIVED = /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|is|today|md|vn))\/\d+\w*\//i

/** Percent signs decoded where they can be, so that `%C3%A9` and `é` are one. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch {
    return part
  }
}

/** Percent signs, `/amp`, a start page's file and a slash at the end tell no page from another. */
function pathKey(path: string): string {
  return plain(path)
    .replace(/\/+/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/amp\/?$/i, '')
    .replace(/^\/amp\//i, '/')
    .replace(/\.amp(?:\.html)?$/i, '')
    .replace(/\/$/, '')
}

/** The host of an address as outlets are known by it: without `www.`, `m.` and the like. */
export function hostOf(url: string): string | undefined {
  const trimmed = url.trim().replace(ARCHIVED, '')
  if (!URL.canParse(trimmed)) return undefined
  const { protocol, hostname } = new URL(trimmed)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return hostname.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '').replace(/\.$/, '')
}

/**
 * The key of an address: two addresses of one page have the same, whatever their protocol, `www.`,
 * fragment, order of parameters, marks of where a reader came from, and archive around them.
 * Undefined where it is no address of the web.
 */
export function linkKey(url: string): string | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  const { pathname, searchParams, port } = new URL(url.trim().replace(ARCHIVED, ''))
  const params = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${plain(name)}=${plain(value)}`)
    .toSorted()
  const query = params.length > 0 ? `?${params.join('&')}` : ''
  return `${host}${port === '' ? '' : `:${port}`}${pathKey(pathname)}${query}`
}
