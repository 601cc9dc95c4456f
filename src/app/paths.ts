/** Every URL of the app is built here. Paths inside the app stand without its base. */
/** Route paths, for links; `{-$id}` may be left out. */
export const paths = {
  statements: '/statements/{-$id}',
  about: '/about',
} as const

/** Path and canonical query of the statements list, as saved views keep it. */
export function savedAddress(query: string): string {
  return `/statements${query}`
}

/** The id of a topic's place in the codebook on the About page. */
export function topicAnchor(id: string): string {
  return `topic-${id}`
}

/** Where the app lives, with its base and a closing slash. */
export function siteUrl(): string {
  const configured: string | undefined = import.meta.env['VITE_SITE_URL']
  if (configured) return configured.endsWith('/') ? configured : `${configured}/`
  return new URL(import.meta.env.BASE_URL, window.location.origin).href
}

/** The lasting address of a statement, whole, for citations and exports. */
export function permalink(statementId: string): string {
  return `${siteUrl()}statements/${statementId}`
}

/**
 * Where reports of errors go (`VITE_REPORT_URL`): an address of mail (`mailto:…`) or of a form,
 * which gets the message as `body`. Undefined where none was set.
 */
export function reportUrl(message: string): string | undefined {
  const target: string | undefined = import.meta.env['VITE_REPORT_URL']
  if (!target) return undefined
  const joiner = target.includes('?') ? '&' : '?'
  return `${target}${joiner}body=${encodeURIComponent(message)}`
}
