/** Every URL of the app is built here. Paths inside the app stand without its base. */

/** Route paths, for links; `{-$id}` may be left out. */
export const paths = {
  statements: '/statements/{-$id}',
  stakeholders: '/stakeholders',
  /** Not `$id`: links to Statements would inherit it from the page they stand on. */
  stakeholder: '/stakeholders/$stakeholderId',
  timeline: '/timeline',
  positions: '/positions',
  asks: '/asks',
  sources: '/sources',
  source: '/sources/$articleId',
  addArticle: '/sources/add',
  review: '/sources/reviews/$reviewId',
  changes: '/changes',
  duplicates: '/duplicates',
  merge: '/merge/$kind/$from/{-$into}',
  records: '/records/$kind',
  record: '/records/$kind/$recordId',
  backup: '/backup',
  about: '/about',
} as const

/**
 * What an address shows; the page of one record belongs to the records of its kind, those that
 * bring an article in to the pages of articles.
 */
export type View = Exclude<keyof typeof paths, 'record' | 'review' | 'addArticle'>

/** How each kind of record is called in the addresses of the pages where records are kept. */
export const recordKinds = {
  stakeholder: 'stakeholders',
  topic: 'topics',
  article: 'articles',
  milestone: 'milestones',
  group: 'groups',
} as const
/** In the place of an id: a record that is not there yet. */
export const NEW_RECORD = 'new'

/** In the place of an article's id: an article that is not there yet. */
const ADD_ARTICLE = 'add'

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The view of a path inside the app, and the id in it; the statements where it names none. */
export function viewOfPath(path: string): { view: View; id?: string } {
  const [, first, second, ...others] = path.split('/')
  const id: { id?: string } = second === undefined || second === '' ? {} : { id: decoded(second) }
  if (first === 'stakeholders') return 'id' in id ? { view: 'stakeholder', ...id } : { view: first }
  if (first === 'sources') {
    // The pages that bring articles in count as pages of articles: `add`, `reviews/<id>`.
    const rest = [id.id ?? '', ...others].join('/')
    return rest === '' ? { view: first } : { view: 'source', id: rest }
  }
  if (first === 'records') return { view: first, ...id }
  if (first === 'merge') return { view: first, id: [second ?? '', ...others].join('/') }
  if (first === 'positions' || first === 'asks') return { view: first }
  if (first === 'timeline' || first === 'about') return { view: first }
  if (first === 'changes' || first === 'duplicates' || first === 'backup') return { view: first }
  return { view: 'statements', ...id }
}

/** Articles have ids without a slash, and none is called `add`. */
function sourceRoute(id: string) {
  const review = /^reviews\/(.+)$/.exec(id)?.[1]
  if (review !== undefined) return { to: paths.review, params: { reviewId: review } } as const
  if (id === ADD_ARTICLE) return { to: paths.addArticle } as const
  return { to: paths.source, params: { articleId: id } } as const
}

/** Where a link to a path inside the app goes, as the router takes it. */
export function routeOf(path: string) {
  const { view, id } = viewOfPath(path)
  if (view === 'stakeholder')
    return { to: paths.stakeholder, params: { stakeholderId: id ?? '' } } as const
  if (view === 'source') return sourceRoute(id ?? '')
  if (view === 'merge') {
    const [kind = '', from = '', into] = (id ?? '').split('/')
    return { to: paths.merge, params: { kind, from, into } } as const
  }
  if (view === 'records') {
    return { to: paths.records, params: { kind: id ?? recordKinds.stakeholder } } as const
  }
  if (view === 'statements') return { to: paths.statements, params: { id } } as const
  return { to: paths[view] } as const
}

/** Path and canonical query of a view, as saved views keep it. */
export function savedAddress(path: string, query: string): string {
  const { view, id } = viewOfPath(path)
  if (view === 'stakeholder') return `/stakeholders/${id}${query}`
  if (view === 'source') return `/sources/${id}${query}`
  if (view === 'merge') return `/merge/${id}${query}`
  if (view === 'records') return `/records/${id ?? recordKinds.stakeholder}${query}`
  return `/${view}${query}`
}

/** A path with its base, as links hold it: of a view whose statement stands open in the query. */
export function viewHref(path: string, query: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}${query}`
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

/** The lasting address of a profile under a filter, whole; `query` is canonical, with its `?`. */
export function profilePermalink(stakeholderId: string, query: string): string {
  return `${siteUrl()}stakeholders/${stakeholderId}${query}`
}

/** The lasting address of a view, whole; `query` is canonical, with its `?`. */
export function viewPermalink(view: 'timeline' | 'positions' | 'asks', query: string): string {
  return `${siteUrl()}${view}${query}`
}

/** The whole address of what the page shows: a path inside the app and its canonical query. */
export function viewUrl(path: string, query: string): string {
  return `${siteUrl()}${path.slice(1)}${query}`
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
