import type { QueryClient } from '@tanstack/react-query'
import { ApiError, clientError } from '#src/client/apiError.ts'
import { choicesQuery } from '#src/client/queries.ts'
import { writeChange } from '#src/client/writes.ts'
import { statementOps } from '#src/domain/changes/statementOps.ts'
import type { StatementChange } from '#src/domain/changes/statementOps.ts'

/** Enough for tabs that make records at the same time to each get an id of its own. */
const TRIES = 5

const noIds = { statementId: '', articleId: '' }

/**
 * Writes a statement, with its article where that is new, as one change. Gives the id of the
 * statement; undefined where nothing has changed. Throws {@link ApiError}: `stale` where the
 * statement was changed meanwhile. An id that was taken meanwhile is replaced by the next.
 */
export async function writeStatement(
  queries: QueryClient,
  change: StatementChange,
  about: { by: string; why: string },
): Promise<string | undefined> {
  const makes = change.was === undefined || change.article !== undefined
  for (let left = TRIES; left > 0; left -= 1) {
    const free = makes
      ? (await queries.fetchQuery({ ...choicesQuery(), staleTime: 0 })).next
      : noIds
    const { ops, expected, statementId } = statementOps(change, free)
    if (ops.length === 0) return undefined
    const why = about.why.trim()
    try {
      await writeChange({
        by: about.by.trim(),
        ...(why === '' ? {} : { why }),
        ops,
        expected,
      })
      return statementId
    } catch (error) {
      const stale = error instanceof ApiError && error.problem.code === 'stale'
      const own = change.was?.statement.id
      const onOwn =
        stale && own !== undefined && error.problem.stale?.some(({ entityId }) => entityId === own)
      if (!stale || !makes || onOwn) throw error
    }
  }
  throw clientError('stale', 'Ids are taken faster than they can be used')
}
