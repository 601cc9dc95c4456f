import { useQueryClient } from '@tanstack/react-query'
import { articlesQuery, asksQuery, stakeholdersQuery } from '#src/client/queries.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import { useArticleQuestion } from '../useArticleList.ts'
import { useAskQuestion } from '../useAskList.ts'
import { useStakeholderQuestion } from '../useStakeholderList.ts'
import { useView } from '../useView.ts'

/** The tables of stakeholders, asks and articles print what is here: gives the way to have it all here. */
export function usePagesToPrint(): () => Promise<void> {
  const queries = useQueryClient()
  const { view } = useView()
  const stakeholders = useStakeholderQuestion()
  const asks = useAskQuestion()
  const articles = useArticleQuestion()
  const pageOf = (offset: number) => {
    const window = { offset, limit: MAX_LIMIT }
    if (view === 'stakeholders') {
      return queries.fetchQuery(stakeholdersQuery({ ...stakeholders, ...window }))
    }
    if (view === 'asks') return queries.fetchQuery(asksQuery({ ...asks, ...window }))
    if (view === 'sources') return queries.fetchQuery(articlesQuery({ ...articles, ...window }))
    return undefined
  }
  return async () => {
    const first = await pageOf(0)
    const total = first?.total ?? 0
    for (let offset = MAX_LIMIT; offset < total; offset += MAX_LIMIT) await pageOf(offset)
  }
}
