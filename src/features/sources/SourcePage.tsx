import { useQuery } from '@tanstack/react-query'
import { articleQuery } from '#src/client/queries.ts'
import type { OneArticle } from '#src/contract/articles.ts'
import { RecordFrame } from '#src/shell/RecordFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useView } from '#src/shell/useView.ts'
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
  return (
    <RecordFrame
      id={id}
      title={data ? data.article.title : words.title}
      detail={data}
      error={error}
      retry={() => void refetch()}
      words={words.article}
      list="sources"
      awaitedClass={styles['awaited']}
    >
      {(detail) => <Source key={detail.article.id} detail={detail} />}
    </RecordFrame>
  )
}
