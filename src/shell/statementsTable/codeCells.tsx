import { useLanguage } from '#src/ui/language.tsx'
import { FilterLink } from '../FilterLink.tsx'
import type { Filled } from './line.ts'

export function LanguageCell({ row }: Filled) {
  const { f } = useLanguage()
  const { language } = row.statement
  return <FilterLink values={{ language }}>{f.language(language)}</FilterLink>
}

export function KindCell({ row }: Filled) {
  const { m } = useLanguage()
  const { kind } = row.statement
  return <FilterLink values={{ kind }}>{m.records.kind[kind]}</FilterLink>
}

export function SealCell({ row }: Filled) {
  const { m } = useLanguage()
  return (
    <FilterLink values={{ seal: row.seal }}>
      {row.seal === 'verified' && '✓ '}
      {m.records.seal[row.seal]}
    </FilterLink>
  )
}

export function StatusCell({ row }: Filled) {
  const { m } = useLanguage()
  const { status } = row.statement
  return <FilterLink values={{ status }}>{m.records.status[status]}</FilterLink>
}
