/** The endpoints that bring articles in: what is the same, what is under review, what is stored. */
import * as z from 'zod/mini'
import type { sourceSchemas } from './sourceSchemas.ts'
import { Written } from './writes.ts'

type Schemas = typeof sourceSchemas

let schemas: Schemas | undefined

/** Whoever asks or answers one of these endpoints waits for this first: the first view needs none. */
export async function loadSourceSchemas(): Promise<void> {
  schemas ??= (await import('./sourceSchemas.ts')).sourceSchemas
}

function loaded(): Schemas {
  if (!schemas) throw new Error('The schemas of the sources have not been loaded')
  return schemas
}

const NoParams = z.object({})

export const sourceEndpoints = {
  createArticle: {
    method: 'POST',
    path: '/articles',
    filter: false,
    params: NoParams,
    body: z.lazy(() => loaded().CreateArticleBody),
    response: Written,
  },
  checkArticle: {
    method: 'POST',
    path: '/articles/check',
    filter: false,
    params: NoParams,
    body: z.lazy(() => loaded().CheckArticleBody),
    response: z.lazy(() => loaded().ArticleCheck),
  },
  listReviews: {
    method: 'GET',
    path: '/reviews',
    filter: false,
    params: NoParams,
    response: z.lazy(() => loaded().ReviewList),
  },
  getReview: {
    method: 'GET',
    path: '/reviews/:id',
    filter: false,
    params: NoParams,
    response: z.lazy(() => loaded().OneReview),
  },
  keepReview: {
    method: 'PUT',
    path: '/reviews/:id',
    filter: false,
    params: NoParams,
    body: z.lazy(() => loaded().KeepReviewBody),
    response: z.lazy(() => loaded().ReviewRef),
  },
  discardReview: {
    method: 'DELETE',
    path: '/reviews/:id',
    filter: false,
    params: NoParams,
    body: z.object({}),
    response: z.lazy(() => loaded().ReviewRef),
  },
  saveReview: {
    method: 'POST',
    path: '/reviews/:id/save',
    filter: false,
    params: NoParams,
    body: z.lazy(() => loaded().SaveReviewBody),
    response: z.lazy(() => loaded().SavedReview),
  },
  findRepeats: {
    method: 'POST',
    path: '/statements/repeats',
    filter: false,
    params: NoParams,
    body: z.lazy(() => loaded().RepeatsBody),
    response: z.lazy(() => loaded().Repeats),
  },
  getKnown: {
    method: 'GET',
    path: '/known',
    filter: false,
    params: NoParams,
    response: z.lazy(() => loaded().Known),
  },
} as const

/** Resolves when the schemas of an endpoint are at hand. Rejects where they can't be loaded. */
export async function schemasOf(name: string): Promise<void> {
  if (Object.hasOwn(sourceEndpoints, name)) await loadSourceSchemas()
}
