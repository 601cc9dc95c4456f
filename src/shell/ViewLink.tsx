import { Link } from '@tanstack/react-router'
import { useLanguage } from '#src/ui/language.tsx'
import { useViewTarget } from './useViewTarget.ts'
import type { TabView } from './useViewTarget.ts'

/** A tab: leads to a view with the filter, the open statement, and what the view was last asked. */
export function ViewLink(props: {
  view: TabView
  className?: string | undefined
  onClick?: () => void
}) {
  const { m } = useLanguage()
  const targetOf = useViewTarget()
  const { route, search } = targetOf(props.view)
  return (
    <Link
      {...route}
      search={search}
      className={props.className}
      {...(props.onClick ? { onClick: props.onClick } : {})}
      activeOptions={{ includeSearch: false, exact: false }}
    >
      {m.shell.tabs[props.view]}
    </Link>
  )
}
