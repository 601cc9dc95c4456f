import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { createArticle } from '#src/client/newArticles.ts'
import { articleQuery, changesQuery, choicesQuery, refreshReviews } from '#src/client/queries.ts'
import { keepReview } from '#src/client/reviews.ts'
import { setArticleText } from '#src/client/texts.ts'
import type { LikelyArticle } from '#src/contract/pasting.ts'
import type { Review } from '#src/contract/reviews.ts'
import { articleOf } from '#src/domain/articleForm.ts'
import { tellSaved } from '#src/shell/writing/tellSaved.ts'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { keptName } from '#src/stores/preferences.ts'
import { useAddingWords } from './addingWords.ts'
import { fieldsOf, newReview } from './newReview.ts'
import { takeBack } from './takeBack.ts'
import type { Adding } from './useAdding.ts'
import type { Likely } from './useLikely.ts'

/** Where a press leads: on, or to the recorded articles that a person has to look at first. */
export type Outcome = 'gone' | 'likely' | 'failed'

/** What can come of the page: a review, a stored link, or a text held where it belongs. */
export function useBegin(adding: Adding, likely: Likely) {
  const words = useAddingWords()
  const edit = useEditWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const log = useQuery(changesQuery({ limit: 1 }))
  const { writing, problem, write, clear } = useWrite()
  const first = log.data?.of === 0

  const goToReview = async (review: Review) => {
    await keepReview(review)
    adding.finish()
    await refreshReviews(queries)
    await navigate({
      to: paths.review,
      params: { reviewId: review.id },
      search: { filter: {} },
    })
  }

  const store = async () => {
    const { next } = await queries.fetchQuery({ ...choicesQuery(), staleTime: 0 })
    const { change } = await createArticle({
      by: keptName(),
      article: articleOf(adding.form, next.articleId),
      statements: [],
      stakeholders: [],
      ops: [],
      expected: [],
    })
    adding.finish()
    tellSaved(edit, first, words.stored, takeBack(change.id, words, queries))
    await navigate({
      to: paths.source,
      params: { articleId: next.articleId },
      search: { filter: {} },
    })
  }

  const hold = async ({ article }: LikelyArticle) => {
    const { change } = await setArticleText(article.id, { by: keptName(), text: adding.text })
    if (change) tellSaved(edit, first, words.held, takeBack(change.id, words, queries))
    await goToReview(newReview(fieldsOf(article), adding.text, article.id))
  }

  const again = async ({ article: { id } }: LikelyArticle) => {
    const { article } = await queries.fetchQuery({ ...articleQuery(id), staleTime: 0 })
    const { text = '', ...rest } = article
    await goToReview(newReview(fieldsOf(rest), text, id))
  }

  return {
    busy: writing,
    problem,
    clear,
    /** Whether records can be changed here; undefined: not known yet. */
    writable: log.data?.writable,
    /** Begins a review of the text, or, without one, stores the link. */
    async go(): Promise<Outcome> {
      const outcome = await write(async (): Promise<Outcome> => {
        if (!(await likely.isFree())) return 'likely'
        if (adding.text === '') await store()
        else await goToReview(newReview(adding.form, adding.text))
        return 'gone'
      })
      return outcome ?? 'failed'
    },
    hold: (item: LikelyArticle) => void write(() => hold(item)),
    again: (item: LikelyArticle) => void write(() => again(item)),
  }
}
