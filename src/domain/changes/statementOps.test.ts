import { describe, expect, it } from 'vitest'
import { handMade } from '#tests/support/handMade.ts'
import { statementOps } from './statementOps.ts'

const { statements, articles } = handMade({})
const statement = statements[0]!
const { id: _id, ...record } = articles[0]!
const free = { statementId: 's002', articleId: 'a003' }

describe('the change of a statement', () => {
  it('has one op a field, on the revision it was made on', () => {
    const was = { statement, changeId: 'memory01:1' }
    const made = statementOps({ was, after: { ...statement, language: 'sw' } }, free)
    expect(made.ops.map(({ field, after }) => [field, after])).toEqual([['language', 'sw']])
    expect(made.expected).toEqual([{ entity: 'statement', entityId: 's1', changeId: 'memory01:1' }])
    expect(made.statementId).toBe('s1')
  })

  it('makes a new one under a free id, with its article before it, as one change', () => {
    const after = { ...statement, appearances: [{ articleId: 'new', spans: [] }] }
    const article = { record, placeholder: 'new' }
    const { ops, expected, statementId } = statementOps({ was: undefined, after, article }, free)
    expect(ops).toMatchObject([
      { entity: 'article', entityId: 'a003', field: '*', before: null },
      { entity: 'statement', entityId: 's002', field: '*', before: null },
    ])
    expect(ops[0]!.after).toEqual({ id: 'a003', ...record })
    expect(ops[1]!.after).toMatchObject({ id: 's002', appearances: [{ articleId: 'a003' }] })
    expect(expected.map((each) => each.entityId)).toEqual(['s002', 'a003'])
    expect(expected.every((each) => each.changeId === undefined)).toBe(true)
    expect(statementId).toBe('s002')
  })

  it('has no op where nothing differs', () => {
    expect(statementOps({ was: { statement }, after: statement }, free).ops).toEqual([])
  })
})
