import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import { ApiError } from '#src/client/apiError.ts'
import { formatFilter } from '#src/contract/filter.ts'
import { buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { ListProblem } from './ListProblem.tsx'
import { ViewFrame } from './ViewFrame.tsx'
import { useAddress } from './useAddress.ts'
import { useViewSearch } from './useView.ts'

/**
 * What the page of one record stands in: the record under the filter, or that it is on its way, that
 * there is none under this id, with the way back to the list, or what went wrong.
 */
export function RecordFrame<Detail>(props: {
  /** Names the record in the address. */
  id: string
  /** Names the page. */
  title: string
  detail: Detail | undefined
  error: Error | null
  retry: () => void
  words: {
    problem: string
    loading: string
    missing: (id: string) => string
    missingBody: string
    back: string
  }
  /** The list that holds it. */
  list: 'stakeholders' | 'sources'
  /** How it looks as long as it is on its way. */
  awaitedClass: string | undefined
  children: (detail: Detail) => ReactNode
}) {
  const { id, detail, error, words, list } = props
  const { address } = useAddress()
  const searchOf = useViewSearch()
  const missing = error instanceof ApiError && error.problem.code === 'not-found'
  return (
    <ViewFrame
      title={props.title}
      headed={detail !== undefined && !error}
      dossier
      {...(detail && { scrollKey: `${id}?${formatFilter(address.filter)}` })}
    >
      {missing ? (
        <EmptyState
          alert
          title={words.missing(id)}
          action={
            <Link className={buttonClass('primary')} to={paths[list]} search={searchOf(list)}>
              {words.back}
            </Link>
          }
        >
          {words.missingBody}
        </EmptyState>
      ) : error ? (
        <ListProblem title={words.problem} error={error} retry={props.retry} />
      ) : detail ? (
        props.children(detail)
      ) : (
        <div className={props.awaitedClass} aria-busy="true">
          <span>{words.loading}</span>
          <i />
          <i />
          <i />
        </div>
      )}
    </ViewFrame>
  )
}
