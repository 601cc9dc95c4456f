import type { StatementPage } from '#src/contract/answers.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { onDemand, usePart } from './onDemand.ts'

/** What says which part of the filter to loosen. */
export const loosening = onDemand(() => import('./Loosen.tsx'))

/** Says that nothing matches, and, once that has loaded, which part of the filter to loosen. */
export function NothingFound({ page }: { page: StatementPage }) {
  const { m } = useLanguage()
  const { loaded } = usePart(loosening)
  if (loaded) return <loaded.Loosen page={page} />
  return <EmptyState title={m.statements.nothingFound}>{null}</EmptyState>
}
