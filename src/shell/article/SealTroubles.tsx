import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { statementsWindowQuery } from '#src/client/queries.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Text.module.css'
import { useTextWords } from './textWords.ts'

/** How many quotations are broken or have moved, each a link to them; nothing where none is. */
export function SealTroubles() {
  const { lang } = useLanguage()
  const words = useTextWords()
  const filterOf = (seal: 'broken' | 'moved') => ({ seal: { any: [seal], none: [] } })
  const asked = (seal: 'broken' | 'moved') =>
    statementsWindowQuery({
      filter: filterOf(seal),
      sort: DEFAULT_SORT,
      lang,
      offset: 0,
      limit: 1,
    })
  const totals = {
    broken: useQuery(asked('broken')).data?.total ?? 0,
    moved: useQuery(asked('moved')).data?.total ?? 0,
  }
  const some = (['broken', 'moved'] as const).filter((seal) => totals[seal] > 0)
  if (some.length === 0) return null
  return (
    <ul className={styles['seals']}>
      {some.map((seal) => (
        <li key={seal}>
          {words[seal](totals[seal])}.{' '}
          <Link to={paths.statements} params={{}} search={{ filter: filterOf(seal) }}>
            {words.see(totals[seal])}
          </Link>
        </li>
      ))}
    </ul>
  )
}
