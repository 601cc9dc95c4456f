import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'

/** Opens a statement in a tab of its own, so that what is being chosen here stays. */
export function StatementAnchor(props: { id: string; children: ReactNode }) {
  return (
    <Link
      to={paths.statements}
      params={{ id: props.id }}
      search={{ filter: {} }}
      target="_blank"
      rel="noreferrer"
    >
      {props.children}
    </Link>
  )
}
