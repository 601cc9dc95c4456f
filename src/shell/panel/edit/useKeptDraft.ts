import { useEffect, useState } from 'react'
import type { StatementDraft } from '#src/contract/statementDraft.ts'
import { readStatementDraft } from './draftQueue.ts'

/** The draft that was kept; undefined until that is known, null where there is none. */
export function useKeptDraft(id: string): StatementDraft | null | undefined {
  const [draft, setDraft] = useState<StatementDraft | null>()
  useEffect(() => {
    let gone = false
    const know = (kept: StatementDraft | undefined) => {
      if (!gone) setDraft(kept ?? null)
    }
    // Where none can be read the form is as good as ever; that none can be kept it will tell.
    readStatementDraft(id).then(know, () => know(undefined))
    return () => {
      gone = true
    }
  }, [id])
  return draft
}
