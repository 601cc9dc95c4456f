import { useQueryClient } from '@tanstack/react-query'
import { ApiError, clientError } from '#src/client/apiError.ts'
import { statementQuery } from '#src/client/queries.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import type { Article, Statement } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useWrite } from '../../writing/useWrite.ts'
import { staleFields } from './staleFields.ts'
import type { StaleField } from './staleFields.ts'
import { NEW_ARTICLE } from './statementForm.ts'
import { lastChangeOf } from './useFormData.ts'
import { writeStatement } from './writeStatement.ts'

/** The record that a form was begun on, and its last change then. */
export interface Base {
  before: Statement
  changeId?: string | undefined
}

/** The record as it is now, what the form makes of it, and where they differ. */
export interface Stale {
  now: Base
  yours: Statement
  fields: StaleField[]
}

type Outcome = 'saved' | 'unchanged' | 'failed' | Stale

/** Enough for one who writes without end to be met between two writes. */
const TRIES = 5

/** Sends what was changed; what it answers is told by the form. */
export function useSaving(id: string) {
  const queries = useQueryClient()
  const { lang } = useLanguage()
  const writing = useWrite()

  /** Record and last change, of one version of the data. */
  const readNow = async (): Promise<Base> => {
    for (let left = TRIES; left > 0; left -= 1) {
      const asked = statementQuery(id, { filter: {}, sort: DEFAULT_SORT, lang })
      const [detail, log] = await Promise.all([
        queries.fetchQuery({ ...asked, staleTime: 0 }),
        queries.fetchQuery({ ...lastChangeOf(id), staleTime: 0 }),
      ])
      if (detail.version === log.version) {
        return { before: detail.statement, changeId: log.items[0]?.id }
      }
    }
    throw clientError('stale', 'The record changes faster than it can be read')
  }

  const send = async (
    base: Base,
    after: Statement,
    by: string,
    why: string,
    article: Omit<Article, 'id'> | undefined,
  ): Promise<Outcome> => {
    const was = { statement: base.before, changeId: base.changeId }
    const made = article && { record: article, placeholder: NEW_ARTICLE }
    try {
      const saved = await writeStatement(queries, { was, after, article: made }, { by, why })
      return saved === undefined ? 'unchanged' : 'saved'
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== 'stale') throw error
      const now = await readNow()
      return { now, yours: after, fields: staleFields(base.before, now.before, after) }
    }
  }

  return {
    saving: writing.writing,
    problem: writing.problem,
    clear: writing.clear,
    async save(
      base: Base,
      after: Statement,
      by: string,
      why: string,
      article?: Omit<Article, 'id'>,
    ): Promise<Outcome> {
      return (await writing.write(() => send(base, after, by, why, article))) ?? 'failed'
    },
  }
}
