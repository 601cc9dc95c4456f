import { Link } from '@tanstack/react-router'
import { paths, recordKinds } from '#src/app/paths.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useKeepingWords } from './words.ts'

/** An address that names no kind of record. */
export function KindMissing() {
  const { m } = useLanguage()
  const words = useKeepingWords()
  return (
    <EmptyState
      alert
      title={m.shell.notFound.title}
      action={
        <Link
          className={buttonClass('primary')}
          to={paths.records}
          params={{ kind: recordKinds.stakeholder }}
          search={{ filter: {} }}
        >
          {words.back}
        </Link>
      }
    >
      <p>{m.shell.problem['not-found']}</p>
    </EmptyState>
  )
}
