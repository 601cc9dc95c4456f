import { NothingFound } from '#src/shell/NothingFound.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** No change: nothing matches the filter, or nobody of it changed; the rule stands above. */
export function NoChanges({ changed }: { changed: number }) {
  const words = usePositionWords().changes
  const { address, setKeys } = useAddress()
  const { data } = useStatementList()
  if (data?.total === 0) return <NothingFound page={data} />
  const reversals = address.reversals === '1'
  return (
    <EmptyState
      title={reversals ? words.noneReversal : words.none}
      action={
        reversals &&
        changed > 0 && (
          <Button look="primary" onClick={() => setKeys({ reversals: undefined })}>
            {words.allChanges}
          </Button>
        )
      }
    >
      {reversals ? words.noneReversalBody : words.noneBody}
    </EmptyState>
  )
}
