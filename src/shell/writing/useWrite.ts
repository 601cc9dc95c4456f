import { useState } from 'react'
import { ApiError, clientError } from '#src/client/apiError.ts'
import type { Problem } from '#src/contract/problem.ts'

/** One write at a time, and what it failed with. */
export interface Writing {
  writing: boolean
  problem: Problem | undefined
  /** Lets what it failed with go. */
  clear: () => void
  /** Runs a write; undefined where it failed, or where another is under way. */
  write: <T>(action: () => Promise<T>) => Promise<T | undefined>
}

/** For a form or dialog that changes records; what fails is there to be told, never thrown. */
export function useWrite(): Writing {
  const [writing, setWriting] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  return {
    writing,
    problem,
    clear: () => setProblem(undefined),
    async write(action) {
      if (writing) return undefined
      setWriting(true)
      setProblem(undefined)
      try {
        return await action()
      } catch (error) {
        const told = error instanceof ApiError ? error : clientError('failed', String(error))
        setProblem(told.problem)
        return undefined
      } finally {
        setWriting(false)
      }
    },
  }
}
