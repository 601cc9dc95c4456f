import { Link } from '@tanstack/react-router'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { paths } from './paths.ts'

/** For addresses that name no view. */
export function NotFound() {
  const { m } = useLanguage()
  useTitle(m.shell.notFound.title)
  return (
    <EmptyState
      title={m.shell.notFound.title}
      whole
      action={
        <Link
          className={buttonClass('primary')}
          to={paths.statements}
          params={{}}
          search={{ filter: {} }}
        >
          {m.shell.notFound.home}
        </Link>
      }
    >
      {m.shell.notFound.body}
    </EmptyState>
  )
}
