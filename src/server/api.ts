/** The application: from Request to Response, wherever it runs. */
import { Hono } from 'hono/tiny'
import { endpoints } from '#src/contract/endpoints.ts'
import type {
  EndpointName,
  FileEndpoint,
  JsonEndpoint,
  ResponseOf,
} from '#src/contract/endpoints.ts'
import { loadDataset } from './dataset.ts'
import type { Dataset } from './dataset.ts'
import { problemResponse, responseOfError } from './problems.ts'
import { readRequest } from './request.ts'
import type { Asked } from './request.ts'
import type { ApiOptions, RouteContext } from './routeContext.ts'
import { exportCsv, exportCsvMetadata, exportJson } from './routes/exports.ts'
import { getTimeline } from './routes/timeline.ts'
import { listMilestones } from './routes/milestones.ts'
import { getRelease } from './routes/release.ts'
import { getStakeholder } from './routes/stakeholder.ts'
import { exportStakeholdersCsv, exportStakeholdersCsvMetadata } from './routes/stakeholderFiles.ts'
import { listStakeholders } from './routes/stakeholders.ts'
import { getStatement, listStatements } from './routes/statements.ts'
import { listTopics } from './routes/topics.ts'
import { exportTrendsCsv, getTrends } from './routes/trends.ts'
import type { Store } from './store.ts'

export interface Api {
  fetch(request: Request): Promise<Response>
}

/** A route of each endpoint: JSON of the contract, or a file. */
type Routes = {
  [E in JsonEndpoint]: (asked: Asked<E>, context: RouteContext) => ResponseOf<E>
} & {
  [E in FileEndpoint]: (asked: Asked<E>, context: RouteContext) => Response
}

const routes: Routes = {
  listStatements,
  getStatement,
  exportCsv,
  exportCsvMetadata,
  exportJson,
  getTimeline,
  getTrends,
  exportTrendsCsv,
  listStakeholders,
  getStakeholder,
  exportStakeholdersCsv,
  exportStakeholdersCsvMetadata,
  listMilestones,
  listTopics,
  getRelease,
}

/**
 * Makes the application over a store. The records are read at the first request; a failed reading
 * is tried again at the next one. Paths count from the last `/api` on, so any base works.
 */
export function createApi(store: Store, options: ApiOptions): Api {
  let loading: Promise<Dataset> | undefined
  const dataset = () => {
    loading ??= loadDataset(store).catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  const app = new Hono()
  // Files before records: `/statements.csv` must not be read as an id.
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    app.get(endpoints[name].path, async (c) => {
      const asked = readRequest(name, new URL(c.req.url).search, c.req.param('id') ?? '')
      const context = { ...options, dataset: await dataset() }
      // Name and question belong together; the map above is checked endpoint by endpoint.
      const route = routes[name] as (asked: Asked<EndpointName>, context: RouteContext) => unknown
      const answer = route(asked as Asked<EndpointName>, context)
      return answer instanceof Response ? answer : c.json(answer as object)
    })
  }
  app.notFound(() => problemResponse('not-found', 'There is no such endpoint'))
  app.onError(responseOfError)
  return {
    fetch: async (request) => {
      const url = new URL(request.url)
      url.pathname = url.pathname.slice(url.pathname.indexOf('/api') + '/api'.length) || '/'
      return app.fetch(new Request(url, request))
    },
  }
}
