import { useQueryClient } from '@tanstack/react-query'
import type { Article, Statement } from '#src/contract/records.ts'
import { useWrite } from '../../writing/useWrite.ts'
import { NEW_ARTICLE, today } from './statementForm.ts'
import { writeStatement } from './writeStatement.ts'

/** Adds a statement, with its article where that is new too. */
export function useAdding() {
  const queries = useQueryClient()
  const writing = useWrite()
  return {
    saving: writing.writing,
    problem: writing.problem,
    clear: writing.clear,
    /** Gives the id of what was added; undefined where that failed. */
    async add(
      after: Statement,
      article: Omit<Article, 'id'> | undefined,
      by: string,
      why: string,
    ): Promise<string | undefined> {
      const made = article && { record: article, placeholder: NEW_ARTICLE }
      // A draft may be of another day.
      const dated = { ...after, addedOn: today() }
      const change = { was: undefined, after: dated, article: made }
      return writing.write(() => writeStatement(queries, change, { by, why }))
    },
  }
}
