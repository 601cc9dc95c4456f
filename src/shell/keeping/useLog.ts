import { useQuery } from '@tanstack/react-query'
import { changesQuery } from '#src/client/queries.ts'
import { useIdle } from '#src/ui/useIdle.ts'

/** The end of the log; undefined until the page rests and it is known: by then the records are here. */
export function useLog() {
  const idle = useIdle()
  return useQuery({ ...changesQuery({ limit: 1 }), enabled: idle }).data
}
