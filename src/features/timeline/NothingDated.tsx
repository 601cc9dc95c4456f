import { NothingFound } from '#src/shell/NothingFound.tsx'
import { timelineWords } from '#src/shell/lanes/laneWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useWords } from '#src/ui/language.tsx'

/** Nothing to draw: the filter leaves nothing, or what it leaves has no date. */
export function NothingDated({ total }: { total: number }) {
  const words = useWords(timelineWords)
  const { setKeys } = useAddress()
  const { data } = useStatementList()
  if (total === 0) return data ? <NothingFound page={data} /> : null
  return (
    <EmptyState
      title={words.nothingDated.title}
      action={
        <Button look="primary" onClick={() => setKeys({ view: 'list' })}>
          {words.nothingDated.action}
        </Button>
      }
    >
      {words.nothingDated.body(total)}
    </EmptyState>
  )
}
