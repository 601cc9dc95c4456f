import { useMemo } from 'react'
import { stakeholdersQuery } from '#src/client/queries.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { useFurtherPages } from '#src/shell/listTable/useFurtherPages.ts'
import type { Sight } from '#src/shell/listTable/useListRows.ts'
import { useStakeholderQuestion } from '#src/shell/useStakeholderList.ts'
import { groupedLines, plainLines } from './lines.ts'
import type { Line } from './lines.ts'

/** Lines while the first page is awaited. */
const skeleton: readonly Line[] = plainLines([], 8)

/**
 * The lines of the table, with the pages around the rows in sight fetched; under the heads of
 * their groups all pages are needed.
 */
export function useLines(first: StakeholderPage | undefined, sight: Sight, grouped: boolean) {
  const question = useStakeholderQuestion()
  const wanted = { ...sight, whole: grouped || sight.whole }
  const { pages, failed } = useFurtherPages(first, wanted, (part) =>
    stakeholdersQuery({ ...question, ...part }),
  )
  const total = first?.total ?? 0
  const lines = useMemo(() => {
    if (!pages) return skeleton
    const plain = plainLines(pages, total)
    return grouped ? groupedLines(plain) : plain
  }, [pages, total, grouped])
  return { lines, failed }
}
