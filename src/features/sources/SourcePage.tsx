import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { ApiError } from '#src/client/apiError.ts'
import { articleQuery } from '#src/client/queries.ts'
import type { OneArticle } from '#src/contract/articles.ts'
import { formatFilter } from '#src/contract/filter.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useView, useViewSearch } from '#src/shell/useView.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { Source } from './article/Source.tsx'
import styles from './article/Source.module.css'
import { useSourceWords } from './words.ts'

/** One article: what is known of it, its text where it is held, and what stands in it. */
export function SourcePage() {
  const words = useSourceWords()
  const { address } = useAddress()
  const id = useView().id ?? ''
  const { data, error, refetch } = useQuery({
    ...articleQuery(id, address.filter),
    // While a filter is applied the last answer stays, but never another article's.
    placeholderData: (last: OneArticle | undefined) => (last?.article.id === id ? last : undefined),
  })
  const missing = error instanceof ApiError && error.problem.code === 'not-found'
  return (
    <ViewFrame
      title={data ? data.article.title : words.title}
      headed={data !== undefined && !error}
      dossier
      {...(data && { scrollKey: `${id}?${formatFilter(address.filter)}` })}
    >
      {missing ? (
        <Missing id={id} />
      ) : error ? (
        <ListProblem title={words.article.problem} error={error} retry={() => void refetch()} />
      ) : data ? (
        <Source key={data.article.id} detail={data} />
      ) : (
        <div className={styles['awaited']} aria-busy="true">
          <span>{words.article.loading}</span>
          <i />
          <i />
          <i />
        </div>
      )}
    </ViewFrame>
  )
}

function Missing({ id }: { id: string }) {
  const words = useSourceWords().article
  const searchOf = useViewSearch()
  return (
    <EmptyState
      alert
      title={words.missing(id)}
      action={
        <Link className={buttonClass('primary')} to={paths.sources} search={searchOf('sources')}>
          {words.back}
        </Link>
      }
    >
      {words.missingBody}
    </EmptyState>
  )
}
