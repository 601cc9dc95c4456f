import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { Address, readAddress, writeAddress } from '#src/contract/address.ts'
import { painted } from '#src/client/painted.ts'
import { StatementsPage } from '#src/features/statements/StatementsPage.tsx'
import { Layout } from './Layout.tsx'
import { NotFound } from './NotFound.tsx'
import { ViewCrash } from './ViewCrash.tsx'
import { viewOnDemand } from './viewOnDemand.ts'

/** A view takes the place of another once the press on its link is painted. */
const afterPress = {
  beforeLoad: ({ cause }: { cause: string }) => (cause === 'enter' ? painted() : undefined),
}

const rootRoute = createRootRoute({
  validateSearch: Address,
  component: Layout,
  notFoundComponent: NotFound,
})

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/statements/{-$id}', params: {}, search, replace: true })
  },
})

const statementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statements/{-$id}',
  component: StatementsPage,
  beforeLoad: ({ search: { open, ...search }, cause }) => {
    // Here the open statement stands in the path.
    if (open === undefined) return cause === 'enter' ? painted() : undefined
    throw redirect({ to: '/statements/{-$id}', params: { id: open }, search, replace: true })
  },
})

const stakeholdersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stakeholders',
  ...afterPress,
  component: viewOnDemand(
    () => import('#src/features/stakeholders/StakeholdersPage.tsx'),
    'StakeholdersPage',
  ),
})

const stakeholderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stakeholders/$stakeholderId',
  ...afterPress,
  component: viewOnDemand(
    () => import('#src/features/stakeholders/ProfilePage.tsx'),
    'ProfilePage',
  ),
})

const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/timeline',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/timeline/TimelinePage.tsx'), 'TimelinePage'),
})

const positionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/positions',
  ...afterPress,
  component: viewOnDemand(
    () => import('#src/features/positions/PositionsPage.tsx'),
    'PositionsPage',
  ),
})

const asksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/asks',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/asks/AsksPage.tsx'), 'AsksPage'),
})

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/sources/SourcesPage.tsx'), 'SourcesPage'),
})

const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/$articleId',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/sources/SourcePage.tsx'), 'SourcePage'),
})

const addArticleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/add',
  ...afterPress,
  component: viewOnDemand(
    () => import('#src/features/sources/AddArticlePage.tsx'),
    'AddArticlePage',
  ),
})

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/reviews/$reviewId',
  ...afterPress,
  component: viewOnDemand(
    () => import('#src/features/sources/review/ReviewPage.tsx'),
    'ReviewPage',
  ),
})

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/changes',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/changes/ChangesPage.tsx'), 'ChangesPage'),
})

const duplicatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/duplicates',
  ...afterPress,
  component: viewOnDemand(
    () => import('#src/features/merging/DuplicatesPage.tsx'),
    'DuplicatesPage',
  ),
})

const mergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/merge/$kind/$from/{-$into}',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/merging/MergePage.tsx'), 'MergePage'),
})

const recordsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/records/$kind',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/records/RecordsPage.tsx'), 'RecordsPage'),
})

const recordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/records/$kind/$recordId',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/records/RecordPage.tsx'), 'RecordPage'),
})

const backupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/backup',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/backup/BackupPage.tsx'), 'BackupPage'),
})

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  ...afterPress,
  component: viewOnDemand(() => import('#src/features/about/AboutPage.tsx'), 'AboutPage'),
})

const routeTree = rootRoute.addChildren([
  indexRoute,
  statementsRoute,
  stakeholdersRoute,
  stakeholderRoute,
  timelineRoute,
  positionsRoute,
  asksRoute,
  sourcesRoute,
  sourceRoute,
  addArticleRoute,
  reviewRoute,
  changesRoute,
  duplicatesRoute,
  mergeRoute,
  recordsRoute,
  recordRoute,
  backupRoute,
  aboutRoute,
])

/** Makes the router; its search strings are the canonical ones of the contract. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    parseSearch: (query) => readAddress(query).address,
    stringifySearch: (search) => writeAddress(Address.parse({ filter: {}, ...search })),
    defaultErrorComponent: ViewCrash,
    defaultNotFoundComponent: NotFound,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
