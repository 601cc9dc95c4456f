import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useViewSearch } from '#src/shell/useView.ts'

/** Leads to the list of the statements of a filter: the place of those that no chart can show. */
export function StatementsLink(props: { filter: StatementFilter; children: ReactNode }) {
  const searchOf = useViewSearch()
  return (
    <Link to={paths.statements} params={{}} search={searchOf('statements', props.filter)}>
      {props.children}
    </Link>
  )
}
