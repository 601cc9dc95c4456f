import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { articlesQuery } from '#src/client/queries.ts'
import { articleSortOf, articleViewOf } from '#src/contract/address.ts'
import { articleKinds } from '#src/contract/articleChoices.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from './useAddress.ts'

/** What the address asks of the table of articles, beside which rows. */
export function useArticleQuestion() {
  const { address } = useAddress()
  const { lang } = useLanguage()
  const view = articleViewOf(address)
  const only = articleKinds.find((kind) => kind === view)
  const all = view === 'all' || only !== undefined
  return { filter: address.filter, sort: articleSortOf(address), lang, all, only }
}

/**
 * The first rows of the table of articles that the address asks for, and how far the articles are
 * read. While a new answer is awaited the last one stays.
 */
export function useArticleList(options?: { enabled: boolean }) {
  const asked = useArticleQuestion()
  return useQuery({
    ...articlesQuery(asked),
    placeholderData: keepPreviousData<ArticlePage>,
    enabled: options?.enabled ?? true,
  })
}
