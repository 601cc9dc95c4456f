import { describe, expect, it } from 'vitest'
import type { Refs } from '#src/contract/answers.ts'
import { Statement } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { statementRows } from '#tests/statementRows.ts'
import { jsonExport } from './jsonExport.ts'
import { provenanceOf } from './provenance.ts'

const records = shippedRecords()
const rows = statementRows(records)
const refs: Refs = {
  groups: [...records.groups],
  stakeholders: [...records.stakeholders],
  topics: [...records.topics],
  articles: records.articles.map(({ text: _text, ...article }) => article),
}
const provenance = provenanceOf({
  filter: '',
  count: rows.length,
  of: rows.length,
  release: records.release,
  version: 'v1',
  list: 'https://parley.example/statements',
})
const permalink = (id: string) => `https://parley.example/statements/${id}`

interface Exported {
  stakeholders: Refs['stakeholders']
  statements: Record<string, unknown>[]
}
const written = (of = rows, named = refs) =>
  JSON.parse([...jsonExport(of, named, provenance, permalink)].join('')) as Exported

describe('the JSON export', () => {
  it('is one document of provenance, the records named, and the statements in order', () => {
    const document = written()
    expect(Object.keys(document)).toEqual([
      'provenance',
      'groups',
      'stakeholders',
      'topics',
      'articles',
      'statements',
    ])
    const { statements: _, ...head } = document
    expect(head).toEqual({ provenance, ...refs })
  })

  it('gives each statement whole, with seal, date used and permalink', () => {
    const expected = rows.map(({ statement, seal, dateUsed }) => ({
      ...statement,
      seal,
      ...(dateUsed ? { dateUsed } : {}),
      permalink: permalink(statement.id),
    }))
    const { statements } = written()
    expect(statements).toEqual(expected)
    expect(statements.map((each) => Statement.parse(each))).toEqual(records.statements)
  })

  it('is a document for one statement and for none', () => {
    expect(written(rows.slice(0, 1)).statements).toHaveLength(1)
    const nothing = { groups: [], stakeholders: [], topics: [], articles: [] }
    expect(written([], nothing)).toEqual({ provenance, ...nothing, statements: [] })
  })

  it('never holds an alias of a private person', () => {
    const leaky = refs.stakeholders.map((each) =>
      each.private ? { ...each, aliases: ['A. Synthetic'] } : each,
    )
    const { stakeholders } = written([], { ...refs, stakeholders: leaky })
    expect(stakeholders).toEqual(refs.stakeholders)
  })

  it('is made as it is read', () => {
    let read = 0
    function* counted() {
      for (const row of rows) {
        read += 1
        yield row
      }
    }
    const parts = jsonExport(counted(), refs, provenance, permalink)
    parts.next()
    expect(read).toBe(0)
    parts.next()
    expect(read).toBe(1)
  })
})
