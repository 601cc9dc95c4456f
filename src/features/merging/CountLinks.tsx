import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { KeyCount } from '#src/contract/merging.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './merging.module.css'
import { useMergingWords } from './words.ts'

type CountKey = keyof ReturnType<typeof useMergingWords>['counts']

/** What a count is of, in words. */
export function useCountWords() {
  const { counts } = useMergingWords()
  return (key: string) => (Object.hasOwn(counts, key) ? counts[key as CountKey] : key)
}

/** How many statements have one of these records under a key: a link that opens them. */
export function CountLink(props: { at: KeyCount; ids: readonly string[]; name: string }) {
  const { f } = useLanguage()
  const words = useMergingWords()
  const wordOf = useCountWords()
  const { at, ids, name } = props
  if (at.count === 0) return f.number(0)
  const filter: StatementFilter = { [at.key]: { any: ids.toSorted(), none: [] } }
  return (
    <Link className={styles['count']} to={paths.statements} params={{}} search={{ filter }}>
      <span aria-hidden="true">{f.number(at.count)}</span>
      <Hidden>{words.countOf(at.count, wordOf(at.key), name)}</Hidden>
    </Link>
  )
}
