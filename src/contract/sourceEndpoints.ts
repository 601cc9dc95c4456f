/** The endpoints that bring articles in: what is the same, what is under review, what is stored. */
import * as z from 'zod/mini'
import { Known } from './extracting.ts'
import { ArticleCheck, CheckArticleBody, CreateArticleBody } from './pasting.ts'
import { Repeats, RepeatsBody, SaveReviewBody, SavedReview } from './recording.ts'
import { KeepReviewBody, OneReview, ReviewList, ReviewRef } from './reviews.ts'
import { Written } from './writes.ts'

const NoParams = z.object({})

export const sourceEndpoints = {
  createArticle: {
    method: 'POST',
    path: '/articles',
    filter: false,
    params: NoParams,
    body: CreateArticleBody,
    response: Written,
  },
  checkArticle: {
    method: 'POST',
    path: '/articles/check',
    filter: false,
    params: NoParams,
    body: CheckArticleBody,
    response: ArticleCheck,
  },
  listReviews: {
    method: 'GET',
    path: '/reviews',
    filter: false,
    params: NoParams,
    response: ReviewList,
  },
  getReview: {
    method: 'GET',
    path: '/reviews/:id',
    filter: false,
    params: NoParams,
    response: OneReview,
  },
  keepReview: {
    method: 'PUT',
    path: '/reviews/:id',
    filter: false,
    params: NoParams,
    body: KeepReviewBody,
    response: ReviewRef,
  },
  discardReview: {
    method: 'DELETE',
    path: '/reviews/:id',
    filter: false,
    params: NoParams,
    body: z.object({}),
    response: ReviewRef,
  },
  saveReview: {
    method: 'POST',
    path: '/reviews/:id/save',
    filter: false,
    params: NoParams,
    body: SaveReviewBody,
    response: SavedReview,
  },
  findRepeats: {
    method: 'POST',
    path: '/statements/repeats',
    filter: false,
    params: NoParams,
    body: RepeatsBody,
    response: Repeats,
  },
  getKnown: {
    method: 'GET',
    path: '/known',
    filter: false,
    params: NoParams,
    response: Known,
  },
} as const
