import { useId } from 'react'
import { articleSortOf, articleViewOf } from '#src/contract/address.ts'
import { ArticleSort } from '#src/contract/articleChoices.ts'
import type { ArticlePage } from '#src/contract/articles.ts'
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
      <SortSelect />
      <p className={styles['count']}>{page ? words.count(page.total, page.of) : words.loading}</p>
    </div>
  )
}

function SortSelect() {
  const words = useSourceWords()
  const { address, setKeys } = useAddress()
  const id = useId()
  return (
    <div className={styles['sort']}>
      <label htmlFor={id}>{words.sortBy}</label>
      <select
        id={id}
        value={articleSortOf(address)}
        onChange={(event) => setKeys({ sort: ArticleSort.parse(event.target.value) })}
      >
        {columnPlans.flatMap(({ id: column, sort, kind }) => {
          if (sort === undefined) return []
          const { ascending, descending } = words.order[kind]
          const options = [
            <option key={sort} value={sort}>
              {words.sortOption(words.columns[column], ascending)}
            </option>,
            <option key={`-${sort}`} value={`-${sort}`}>
              {words.sortOption(words.columns[column], descending)}
            </option>,
          ]
          return kind === 'text' ? options : options.toReversed()
        })}
      </select>
    </div>
  )
}
