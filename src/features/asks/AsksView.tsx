import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useAskList } from '#src/shell/useAskList.ts'
import { AskTools } from './AskTools.tsx'
import { Claims } from './Claims.tsx'
import { NoAsks } from './NoAsks.tsx'
import { AsksTable } from './table/AsksTable.tsx'
import { useAsksWords } from './words.ts'

/** What is asked for most, then every ask with its answers. */
export function AsksView() {
  const words = useAsksWords()
  const { data, error, isError, refetch } = useAskList()
  if (isError && !data) {
    return <ListProblem title={words.problem} error={error} retry={() => void refetch()} />
  }
  return (
    <>
      {data && data.topics.length > 0 && <Claims page={data} />}
      <AskTools page={data} />
      <AsksTable first={data} />
      {data?.total === 0 && <NoAsks page={data} />}
    </>
  )
}
