import { ListProblem } from '#src/shell/ListProblem.tsx'
import { NothingFound } from '#src/shell/NothingFound.tsx'
import { ViewFrame } from '#src/shell/ViewFrame.tsx'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStakeholderList } from '#src/shell/useStakeholderList.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { StakeholdersTable } from './StakeholdersTable.tsx'
import { TableTools } from './TableTools.tsx'
import { useStakeholderWords } from './words.ts'

/** Who said how much, for whom, to whom: the table of stakeholders under the filter. */
export function StakeholdersPage() {
  const words = useStakeholderWords()
  const { address } = useAddress()
  const { data, error, isError, refetch } = useStakeholderList()
  return (
    <ViewFrame title={words.title} fixed>
      {isError && !data ? (
        <ListProblem title={words.problem} error={error} retry={() => void refetch()} />
      ) : (
        <StakeholdersTable
          first={data}
          grouped={address.view === 'grouped'}
          above={<TableTools page={data} />}
          whenEmpty={data && <Nobody all={data.unsearched} />}
        />
      )}
    </ViewFrame>
  )
}

/** Nobody is left: by the filter, or by the search among those that it leaves. */
function Nobody({ all }: { all: number }) {
  const words = useStakeholderWords()
  const { address, setKeys } = useAddress()
  const statements = useStatementList()
  if (all === 0) return statements.data ? <NothingFound page={statements.data} /> : null
  return (
    <EmptyState
      title={words.noneFound(address.find ?? '')}
      action={
        <Button look="primary" onClick={() => setKeys({ find: undefined })}>
          {words.clearFind(words.stakeholders(all))}
        </Button>
      }
    >
      {words.noneFoundBody}
    </EmptyState>
  )
}
