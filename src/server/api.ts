/** The application: from Request to Response, wherever it runs. */
import { PatternRouter } from 'hono/router/pattern-router'
import { endpointOf } from '#src/contract/endpointOf.ts'
import { endpointPaths } from '#src/contract/endpointPaths.ts'
import type {
  EndpointName,
  FileEndpoint,
  JsonEndpoint,
  ResponseOf,
} from '#src/contract/endpoints.ts'
import { createLive } from './live.ts'
import { problemResponse, responseOfError } from './problems.ts'
import { readRequest } from './request.ts'
import type { Asked } from './request.ts'
import type { ApiOptions, RouteContext } from './routeContext.ts'
import { listChanges } from './routes/log.ts'
import { listMilestones } from './routes/milestones.ts'
import { getRelease } from './routes/release.ts'
import { getStatement, listStatements } from './routes/statements.ts'
import { listTopics } from './routes/topics.ts'
import { Unreachable } from './store.ts'
import type { Store } from './store.ts'

export interface Api {
  fetch(request: Request): Promise<Response>
}

/** A route of each endpoint: JSON of the contract, or a file. */
type Routes = {
  [E in JsonEndpoint]: (
    asked: Asked<E>,
    context: RouteContext,
  ) => ResponseOf<E> | Promise<ResponseOf<E>>
} & {
  [E in FileEndpoint]: (asked: Asked<E>, context: RouteContext) => Response | Promise<Response>
}

/** What the first view asks. */
const atHand = {
  listStatements,
  getStatement,
  listMilestones,
  listTopics,
  getRelease,
  listChanges,
} satisfies Partial<Routes>
type AtHand = keyof typeof atHand

/** The others: each loads when it is asked for first, so that the first view need not wait. */
const later: { [E in Exclude<EndpointName, AtHand>]: () => Promise<Pick<Routes, E>> } = {
  createStatement: () => import('./routes/statementWrites.ts'),
  patchStatement: () => import('./routes/statementWrites.ts'),
  getStatementHistory: () => import('./routes/statementWrites.ts'),
  exportCsv: () => import('./routes/exports.ts'),
  exportCsvMetadata: () => import('./routes/exports.ts'),
  exportJson: () => import('./routes/exports.ts'),
  getTimeline: () => import('./routes/timeline.ts'),
  getTrends: () => import('./routes/trends.ts'),
  exportTrendsCsv: () => import('./routes/trends.ts'),
  getPositions: () => import('./routes/positions.ts'),
  getPositionCell: () => import('./routes/positions.ts'),
  getPositionChanges: () => import('./routes/positions.ts'),
  exportPositionsCsv: () => import('./routes/positionFiles.ts'),
  exportPositionsCsvMetadata: () => import('./routes/positionFiles.ts'),
  exportPositionChangesCsv: () => import('./routes/positionFiles.ts'),
  exportPositionChangesCsvMetadata: () => import('./routes/positionFiles.ts'),
  listStakeholders: () => import('./routes/stakeholders.ts'),
  getStakeholder: () => import('./routes/stakeholder.ts'),
  getNetwork: () => import('./routes/network.ts'),
  exportNetwork: () => import('./routes/network.ts'),
  listAsks: () => import('./routes/asks.ts'),
  exportAsksCsv: () => import('./routes/asks.ts'),
  exportAsksCsvMetadata: () => import('./routes/asks.ts'),
  getVoices: () => import('./routes/voices.ts'),
  exportVoicesCsv: () => import('./routes/voices.ts'),
  exportVoicesCsvMetadata: () => import('./routes/voices.ts'),
  listRecords: () => import('./routes/records.ts'),
  getRecord: () => import('./routes/records.ts'),
  writeChange: () => import('./routes/changes.ts'),
  undoChange: () => import('./routes/changes.ts'),
  setArticleText: () => import('./routes/texts.ts'),
  reanchorStatement: () => import('./routes/texts.ts'),
  getDraft: () => import('./routes/drafts.ts'),
  keepDraft: () => import('./routes/drafts.ts'),
  listChoices: () => import('./routes/choices.ts'),
  createArticle: () => import('./routes/newArticles.ts'),
  checkArticle: () => import('./routes/newArticles.ts'),
  listReviews: () => import('./routes/reviews.ts'),
  getReview: () => import('./routes/reviews.ts'),
  keepReview: () => import('./routes/reviews.ts'),
  discardReview: () => import('./routes/reviews.ts'),
  listArticles: () => import('./routes/articles.ts'),
  getArticle: () => import('./routes/articles.ts'),
  exportArticlesCsv: () => import('./routes/articleFiles.ts'),
  exportArticlesCsvMetadata: () => import('./routes/articleFiles.ts'),
  saveReview: () => import('./routes/savedReviews.ts'),
  findRepeats: () => import('./routes/savedReviews.ts'),
  getKnown: () => import('./routes/known.ts'),
  getBackup: () => import('./routes/backup.ts'),
  importBackup: () => import('./routes/backup.ts'),
  erase: () => import('./routes/drafts.ts'),
  mergeStakeholder: () => import('./routes/merge.ts'),
  mergeTopic: () => import('./routes/merge.ts'),
  mergeGroup: () => import('./routes/merge.ts'),
  listDuplicates: () => import('./routes/duplicates.ts'),
  recode: () => import('./routes/recode.ts'),
  getViewNews: () => import('./routes/viewNews.ts'),
  listGroups: () => import('./routes/groups.ts'),
  exportStakeholdersCsv: () => import('./routes/stakeholderFiles.ts'),
  exportStakeholdersCsvMetadata: () => import('./routes/stakeholderFiles.ts'),
}

const isAtHand = (name: EndpointName): name is AtHand => Object.hasOwn(atHand, name)

/** The route of an endpoint. Throws {@link Unreachable} where its code can't be loaded. */
async function routeOf(name: EndpointName) {
  // Name and question belong together; both maps above are checked endpoint by endpoint.
  type AnyRoute = (asked: Asked<EndpointName>, context: RouteContext) => unknown
  if (isAtHand(name)) return atHand[name] as AnyRoute
  try {
    const loaded: Partial<Routes> = await later[name]()
    return loaded[name] as AnyRoute
  } catch {
    return notLoaded(name)
  }
}

function notLoaded(name: EndpointName): never {
  throw new Unreachable(`The code that answers ${name} could not be loaded`)
}

/** A part of a path without its escapes, or as it is where they are broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Makes the application over a store. Records and log are read at the first request; a failed
 * reading is tried again at the next one. Paths count from the last `/api` on, so any base works.
 */
export function createApi(store: Store, options: ApiOptions): Api {
  const live = createLive(store, options.onChanged)
  const now = options.now ?? (() => new Date().toISOString())
  const router = new PatternRouter<EndpointName>()
  // Files before records: `/statements.csv` must not be read as an id.
  for (const [name, place] of Object.entries(endpointPaths)) {
    const [method = '', path = ''] = place.split(' ')
    // The keys of this map are the names of the endpoints.
    router.add(method, path, name as EndpointName)
  }
  async function answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    const path = pathname.slice(pathname.indexOf('/api') + '/api'.length)
    const [[found]] = router.match(request.method, path)
    if (!found) return problemResponse('not-found', 'There is no such endpoint')
    const [name, inPath] = found
    const loading = routeOf(name)
    // It is awaited below, unless the question is refused first.
    loading.catch(() => {})
    const sent: unknown =
      request.method === 'GET' ? undefined : await request.json().catch(() => undefined)
    const ifMatch = request.headers.get('if-match') ?? undefined
    const endpoint = await endpointOf(name).catch(() => notLoaded(name))
    const id = decoded(String(inPath['id'] ?? ''))
    const asked = readRequest(endpoint, search, id, { sent, ifMatch })
    const [held, route] = await Promise.all([live.dataset(), loading])
    const context: RouteContext = { ...options, now, dataset: held, live, drafts: store.drafts }
    const answered = await route(asked as Asked<EndpointName>, context)
    return answered instanceof Response ? answered : Response.json(answered)
  }
  return { fetch: (request) => answer(request).catch(responseOfError) }
}
