import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { Positions } from '#src/contract/positions.ts'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** No matrix: nothing matches, nothing of it takes a position, or no cell holds so many. */
export function NothingInMatrix({ positions, least }: { positions: Positions; least: number }) {
  const words = usePositionWords()
  const { setKeys } = useAddress()
  const searchOf = useViewSearch()
  const { data } = useStatementList()
  if (positions.total === 0) return data ? <NothingFound page={data} /> : null
  if (positions.coded > 0) {
    return (
      <EmptyState
        title={words.nothingSoMany.title(least)}
        action={
          <Button look="primary" onClick={() => setKeys({ least: undefined })}>
            {words.nothingSoMany.action}
          </Button>
        }
      >
        {words.nothingSoMany.body}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={words.nothingCoded.title}
      action={
        <Link
          className={buttonClass('primary')}
          to={paths.statements}
          params={{}}
          search={searchOf('statements')}
        >
          {words.nothingCoded.action}
        </Link>
      }
    >
      {words.nothingCoded.body(positions.total)}
    </EmptyState>
  )
}
