import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { View } from '#src/app/paths.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useOpening } from './useOpening.ts'
import { useViewSearch } from './useView.ts'

export type TabView = Exclude<View, 'stakeholder'>

/** A tab: leads to a view with the filter, the open statement, and what the view was last asked. */
export function ViewLink(props: {
  view: TabView
  className?: string | undefined
  onClick?: () => void
}) {
  const { m } = useLanguage()
  const { openId } = useOpening()
  const searchOf = useViewSearch()
  const { view } = props
  const rest = {
    className: props.className,
    ...(props.onClick ? { onClick: props.onClick } : {}),
    activeOptions: { includeSearch: false, exact: false },
    children: m.shell.tabs[view],
  }
  const search = searchOf(view)
  if (view === 'statements') {
    return <Link {...rest} to={paths.statements} params={{ id: openId }} search={search} />
  }
  const opened = openId === undefined || view === 'about' ? search : { ...search, open: openId }
  return <Link {...rest} to={paths[view]} search={opened} />
}
