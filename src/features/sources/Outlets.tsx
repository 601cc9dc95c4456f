import { Link } from '@tanstack/react-router'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { paths } from '#src/app/paths.ts'
import { articlesQuery } from '#src/client/queries.ts'
import type { ArticlePage, OutletRow } from '#src/contract/articles.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useAddress, withChoice } from '#src/shell/useAddress.ts'
import { useArticleQuestion } from '#src/shell/useArticleList.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Outlets.module.css'
import { useSourceWords } from './words.ts'

const columns = ['outlet', 'articles', 'matching', 'statements', 'held'] as const

/** What each outlet holds, most statements under the filter first. */
export function Outlets() {
  const words = useSourceWords()
  const question = useArticleQuestion()
  const { data, error, isError, refetch } = useQuery({
    ...articlesQuery({ ...question, offset: 0, limit: 1, outlets: true }),
    placeholderData: keepPreviousData<ArticlePage>,
  })
  if (isError && !data) {
    return <ListProblem title={words.problem} error={error} retry={() => void refetch()} />
  }
  return (
    <table className={styles['table']} aria-label={words.outletsTable} aria-busy={!data}>
      <thead>
        <tr>
          {columns.map((id) => (
            <th key={id} scope="col" data-kind={id === 'outlet' ? 'text' : 'number'}>
              {words.outletColumns[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(data?.outlets ?? []).map((row) => (
          <tr key={row.outlet}>
            <th scope="row">{row.outlet}</th>
            <Counts row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The numbers of an outlet, each the way to what it counts. */
function Counts({ row }: { row: OutletRow }) {
  const { f } = useLanguage()
  const words = useSourceWords()
  const { address } = useAddress()
  const { outlet, statements } = row
  const ofOutlet = { outlet: { any: [outlet], none: [] } }
  const narrowed = withChoice(address.filter, 'outlet', { any: [outlet] })
  const searches = {
    articles: { filter: ofOutlet, view: 'all' },
    matching: { filter: narrowed },
    held: { filter: ofOutlet, view: 'held' },
  } as const
  const number = (of: keyof typeof searches) =>
    row[of] === 0 ? (
      f.number(0)
    ) : (
      <Link to={paths.sources} search={searches[of]} className={styles['number']}>
        {f.number(row[of])}
        <Hidden>{words.articlesOf[of](row[of], outlet)}</Hidden>
      </Link>
    )
  return (
    <>
      <td data-kind="number">{number('articles')}</td>
      <td data-kind="number">{number('matching')}</td>
      <td data-kind="number">
        {statements === 0 ? (
          f.number(0)
        ) : (
          <FilterLink values={{ outlet }} className={styles['number']}>
            {f.number(statements)}
            <Hidden>{words.statementsIn(statements, outlet)}</Hidden>
          </FilterLink>
        )}
      </td>
      <td data-kind="number">{number('held')}</td>
    </>
  )
}
