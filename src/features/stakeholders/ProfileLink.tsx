import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import styles from '#src/shell/CountLink.module.css'

/** Leads to a profile, the filter kept. */
export function ProfileLink(props: {
  id: string
  className?: string | undefined
  /** The row's place in the table, for the keys that go from row to row. */
  index?: number
  children: ReactNode
}) {
  const searchOf = useViewSearch()
  return (
    <Link
      className={[styles['link'], props.className].filter(Boolean).join(' ')}
      to={paths.stakeholder}
      params={{ stakeholderId: props.id }}
      search={searchOf('stakeholder')}
      data-opens={props.index === undefined ? undefined : props.id}
      data-index={props.index}
    >
      {props.children}
    </Link>
  )
}
