import { useId } from 'react'
import { articleSortOf, articleViewOf } from '#src/contract/address.ts'
import { ArticleSort } from '#src/contract/articleChoices.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
import { SortChoice } from '#src/shell/listTable/SortChoice.tsx'
import { sortOptions } from '#src/shell/listTable/sortOptions.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import styles from './SourcesPage.module.css'
import { columnPlans } from './table/columns.tsx'
import { useSourceWords } from './words.ts'

/** Which articles: those with a match or all; their order on a phone, and how many there are. */
export function SourceTools({ page }: { page: ArticlePage | undefined }) {
  const words = useSourceWords()
  const { address, setKeys } = useAddress()
  const hint = useId()
  const all = articleViewOf(address) !== undefined
  return (
    <div className={styles['tools']}>
      <div className={styles['switch']}>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            role="switch"
            aria-describedby={hint}
            checked={all}
            aria-checked={all}
            onChange={(event) => setKeys({ view: event.target.checked ? 'all' : undefined })}
          />
          {words.all}
        </label>
        <span id={hint}>{words.allHint}</span>
      </div>
      <SortChoice
        label={words.sortBy}
        sort={articleSortOf(address)}
        options={sortOptions(columnPlans, words)}
        onSort={(sort) => setKeys({ sort: ArticleSort.parse(sort) })}
      />
      <p className={styles['count']}>{page ? words.count(page.total, page.of) : words.loading}</p>
    </div>
  )
}
