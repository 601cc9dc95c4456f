/** The change that a form of a statement makes: of one there is, or a new one, with its article. */
import type { Op } from '#src/contract/changes.ts'
import type { Article, Statement } from '#src/contract/records.ts'
import type { Expected } from '#src/contract/changeLists.ts'
import { createOps, editOps } from './drafts.ts'

export interface StatementChange {
  /** The record as it was and its last change then; undefined: it is new. */
  was: { statement: Statement; changeId?: string | undefined } | undefined
  /** As it shall be; where it is new its id is not looked at. */
  after: Statement
  /** An article that is made with it; `placeholder` names it in the appearances. */
  article?: { record: Omit<Article, 'id'>; placeholder: string } | undefined
}

/** Ids that no record has, for what is made. */
export interface FreeIds {
  statementId: string
  articleId: string
}

/** All ops, the revisions that they were made on, and the id of the statement. No ops: no change. */
export function statementOps(
  { was, after, article }: StatementChange,
  free: FreeIds,
): { ops: Op[]; expected: Expected[]; statementId: string } {
  const statementId = was ? after.id : free.statementId
  const appearances = after.appearances.map((each) =>
    each.articleId === article?.placeholder ? { ...each, articleId: free.articleId } : each,
  )
  const statement: Statement = { ...after, id: statementId, appearances }
  const revision = was?.changeId === undefined ? {} : { changeId: was.changeId }
  const own: Expected = { entity: 'statement', entityId: statementId, ...revision }
  const ops = was
    ? editOps('statement', was.statement, statement)
    : createOps('statement', statement)
  if (!article) return { ops, expected: [own], statementId }
  const made: Article = { id: free.articleId, ...article.record }
  return {
    ops: [...createOps('article', made), ...ops],
    expected: [own, { entity: 'article', entityId: free.articleId }],
    statementId,
  }
}
