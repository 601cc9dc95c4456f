import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { ApiError, clientError } from '#src/client/apiError.ts'
import { changesQuery } from '#src/client/queries.ts'
import { undoChange } from '#src/client/writes.ts'
import { keptName } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'

export type Direction = 'undo' | 'redo'
export interface Failure {
  which: Direction
  error: ApiError
  retry: () => void
}

/**
 * Takes the last record change back, or does one again, and says so. Presses wait for one another:
 * each acts on the log as the one before left it.
 */
export function useTakeBack() {
  const queries = useQueryClient()
  const before = useRef<Promise<void>>(Promise.resolve())
  const [failure, setFailure] = useState<Failure>()
  const takeBack = useCallback(
    (which: Direction, said: string) => {
      const run = async () => {
        try {
          const page = await queries.fetchQuery(changesQuery({ limit: 1 }))
          const change = page[which]
          if (!change) return
          await undoChange(change.id, { by: keptName() })
          toast(said)
        } catch (error) {
          const known = error instanceof ApiError ? error : clientError('failed', String(error))
          setFailure({ which, error: known, retry: () => void takeBack(which, said) })
        }
        // Whatever came of it, the log is asked anew.
        await queries.invalidateQueries()
      }
      before.current = before.current.then(run)
      return before.current
    },
    [queries],
  )
  return { takeBack, failure, clearFailure: useCallback(() => setFailure(undefined), []) }
}
