import { describe, expect, it } from 'vitest'
import type { Appearance, Article, Statement } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { anchorOps, missingParts, movesOf, reanchorOps, unholdOps } from './articles.ts'

const article: Article = {
  id: 'a1',
  url: 'https://synthetic.example/a1',
  title: 'Synthetic',
  titleIs: 'described',
  outlet: 'Synthetic',
  language: 'en',
}
const statement = (text: string, ...appearances: Appearance[]): Statement => ({
  id: 's1',
  kind: 'verbatim',
  wording: 'printed',
  text,
  language: 'en',
  speakerId: 'p1',
  onBehalfOfIds: [],
  addresseeIds: [],
  positions: [],
  appearances,
  status: 'accepted',
  addedOn: '2026-01-01',
})
const span = (start: number, exact: string) => ({ start, end: start + exact.length, exact })
const here = (...spans: Appearance['spans']): Appearance => ({ articleId: 'a1', spans })

describe('a moved quotation', () => {
  const quoted = statement('one […] two', here(span(0, 'one'), span(9, 'two')))

  it('is given its places, in the order of its parts, and what stands around them', () => {
    const ops = reanchorOps(quoted, { id: 'a1', text: 'then two, one' })
    expect(ops).toEqual([
      {
        entity: 'statement',
        entityId: 's1',
        field: 'appearances',
        before: quoted.appearances,
        after: [{ ...here(span(10, 'one'), span(5, 'two')), prefix: 'then ', suffix: '' }],
      },
    ])
  })

  it('keeps the parts that stand where they stood, though the words come twice', () => {
    const [op] = reanchorOps(quoted, { id: 'a1', text: 'one two one' })
    expect(op!.after).toMatchObject([{ spans: [span(0, 'one'), span(4, 'two')] }])
  })

  it.each([
    ['no text is held', undefined],
    ['nothing has moved', 'one, and two'],
    ['a part is gone', 'xx one'],
    ['a part stands twice', 'x one one two'],
  ])('is left where %s', (_name, text) => {
    expect(reanchorOps(quoted, { id: 'a1', ...(text === undefined ? {} : { text }) })).toEqual([])
  })

  it('cuts no character apart in what stands around it', () => {
    const around = '\u{1f5de}'.repeat(20)
    const [op] = reanchorOps(quoted, { id: 'a1', text: `.${around}one, two,${around}` })
    const [{ prefix = '', suffix = '' }] = op!.after as unknown as [Appearance]
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true])
    expect([prefix.length, suffix.length]).toEqual([32, 31])
  })
})

describe('the places of a moved quotation', () => {
  it('are told of the parts that stand elsewhere alone, with what stands there now', () => {
    const quoted = statement('one […] two', here(span(0, 'one'), span(9, 'two')))
    expect(movesOf(quoted, { id: 'a1', text: 'one, then two.' })).toEqual([
      {
        exact: 'two',
        from: { start: 9, end: 12, before: 'one, then', there: ' tw', after: 'o.' },
        to: { start: 10, end: 13, before: 'one, then ', there: 'two', after: '.' },
      },
    ])
  })

  it('are told where only the end was wrong, and where no place was recorded', () => {
    const cut = statement('one two', here({ start: 0, end: 3, exact: 'one two' }))
    expect(movesOf(cut, { id: 'a1', text: 'one two' })).toMatchObject([{ to: { end: 7 } }])
    const [bare] = movesOf(statement('one', here()), { id: 'a1', text: 'to one' })
    expect(bare).toEqual({
      exact: 'one',
      to: { start: 3, end: 6, before: 'to ', there: 'one', after: '' },
    })
  })
})

describe('the parts of a quotation that have no certain place', () => {
  it('are those that stand nowhere or more than once', () => {
    const quoted = statement('one […] two […] three […] aa', here())
    expect(missingParts(quoted, 'a1', 'three two, two, aaa')).toEqual([
      { part: 'one', times: 0 },
      { part: 'two', times: 2 },
      { part: 'aa', times: 2 },
    ])
    expect(missingParts({ ...quoted, wording: 'summary' }, 'a1', '')).toEqual([])
  })
})

describe('taking the text of an article away', () => {
  it('takes the places in it along, and no others', () => {
    const elsewhere = { articleId: 'a2', spans: [span(0, 'one')], prefix: 'x' }
    const both = statement('one', { ...here(span(2, 'one')), suffix: 'y' }, elsewhere)
    const { ops, report } = unholdOps({ ...article, text: 'x one', textHash: 'sha256:x' }, [both])
    expect(ops.map(({ field, after }) => [field, after])).toEqual([
      ['text', null],
      ['textHash', null],
      ['appearances', [here(), elsewhere]],
    ])
    expect(report).toEqual([{ statementId: 's1', was: 'verified', seal: 'not-held' }])
  })
})

describe('pasting the text of an article', () => {
  const text = 'He said “one”, then “two”, and “two”.'
  const all = [
    { ...statement('one', here()), id: 'once' },
    { ...statement('one […] then', here()), id: 'parts' },
    { ...statement('two', here()), id: 'twice' },
    { ...statement('three', here()), id: 'nowhere' },
    { ...statement('one', here(span(2, 'one'))), id: 'moved' },
    { ...statement('one', here(span(9, 'one'))), id: 'verified' },
    { ...statement('ours', here()), id: 'summary', wording: 'summary' as const },
    { ...statement('one', { articleId: 'a2', spans: [] }), id: 'elsewhere' },
  ]

  it('anchors every statement whose words stand there once, and tells the seals', () => {
    const { ops, report } = anchorOps({ ...article, textHash: 'sha256:old' }, text, all)
    expect(report).toEqual([
      { statementId: 'once', was: 'not-held', seal: 'verified' },
      { statementId: 'parts', was: 'not-held', seal: 'verified' },
      { statementId: 'twice', was: 'not-held', seal: 'broken' },
      { statementId: 'nowhere', was: 'not-held', seal: 'broken' },
      { statementId: 'moved', was: 'not-held', seal: 'verified' },
      { statementId: 'verified', was: 'not-held', seal: 'verified' },
      { statementId: 'summary', was: 'summary', seal: 'summary' },
    ])
    expect(ops.map(({ entityId, field }) => `${entityId} ${field}`)).toEqual([
      'a1 textHash',
      'a1 text',
      'once appearances',
      'parts appearances',
      'moved appearances',
    ])
    expect(ops[0]!.after).toBeNull()
  })

  it('keeps a hash that is right, and takes a new one', () => {
    const held = { ...article, text, textHash: 'sha256:old' }
    expect(anchorOps(held, text, []).ops).toEqual([])
    const { ops } = anchorOps(held, 'other', [], 'sha256:new')
    expect(ops.map(({ field, after }) => [field, after])).toEqual([
      ['text', 'other'],
      ['textHash', 'sha256:new'],
    ])
  })

  it('finds the shipped anchors again, with what stands around them', () => {
    const { articles, statements } = shippedRecords()
    for (const { text, ...bare } of articles.filter((each) => each.text !== undefined)) {
      const quoted = statements.flatMap((each) => {
        const appearances = each.appearances.filter(({ articleId }) => articleId === bare.id)
        const isHere = appearances.some(({ spans }) => spans.length > 0)
        return isHere ? [{ ...each, appearances }] : []
      })
      const stripped = quoted.map((each) => ({
        ...each,
        appearances: [{ articleId: bare.id, spans: [] }],
      }))
      const anchored = anchorOps(bare, text!, stripped).ops.filter(
        ({ field }) => field === 'appearances',
      )
      expect(anchored.map(({ after }) => after)).toEqual(quoted.map((each) => each.appearances))
    }
  })
})
