import { describe, expect, it } from 'vitest'
import type { Op } from '#src/contract/changes.ts'
import { en } from '#src/i18n/en.ts'
import { changes as enWords } from '#src/i18n/en/changes.ts'
import { changes as frWords } from '#src/i18n/fr/changes.ts'
import { createFormat } from '#src/i18n/format.ts'
import { changeTold, changeWords, namingOps } from './changeWords.ts'
import { fieldChanges } from './fieldChanges.ts'
import { kindOf } from './origin.ts'
import type { Telling } from './telling.ts'
import { whenWords } from './when.ts'

const names: Record<string, string> = { ana: 'Synthetic Ana', peace: 'Peace first' }
const telling: Telling = {
  w: enWords,
  m: en,
  f: createFormat('en'),
  names: {
    statement: (id) =>
      id === 's1'
        ? {
            text: 'One two three four five six seven eight',
            language: 'en',
            wording: 'printed',
            kind: 'verbatim',
          }
        : undefined,
    other: (_entity, id) => names[id],
  },
}
const op = (
  field: string,
  before: Op['before'],
  after: Op['after'],
  more: Partial<Op> = {},
): Op => ({
  entity: 'statement',
  entityId: 's1',
  field,
  before,
  after,
  ...more,
})

it('calls the kind of a stakeholder as its form does, and not as that of a statement', () => {
  const kind = op('kind', 'person', 'group', { entity: 'stakeholder', entityId: 'ana' })
  const french = { ...telling, w: frWords, f: createFormat('fr') }
  expect(fieldChanges(kind, french)[0]?.label).toBe('Nature')
  const ofStatement = op('kind', 'verbatim', 'indirect')
  expect(fieldChanges(ofStatement, french)[0]?.label).toBe('Forme')
  // A list in one line: a narrow space stands before the semicolon.
  const aliases = op('aliases', [], ['A', 'B'], { entity: 'stakeholder', entityId: 'ana' })
  expect(fieldChanges(aliases, french)[0]?.after).toBe('A\u202f; B')
})

describe('a change in one line', () => {
  it('names field, first words and id', () => {
    const change = { ops: [op('note', null, { en: 'Seen', fr: null })] }
    expect(changeWords(change, telling)).toBe(
      'Note (English) of “One two three four five six seven …” (statement s1)',
    )
  })
  it('names a field once that was kept over a newer release', () => {
    const kept = [op('status', 'disputed', 'accepted'), op('status', 'accepted', 'disputed')]
    expect(changeWords({ ops: kept }, telling)).toMatch(/^Status of “One two/)
    const other = op('status', 'a', 'b', { entityId: 's2' })
    expect(changeWords({ ops: [...kept, op('note', null, 'x'), other] }, telling)).toBe(
      '3 fields of 2 statements',
    )
    const out = [op('*', null, { id: 's1' }), op('*', { id: 's1' }, null)]
    expect(changeWords({ ops: out }, telling)).toMatch(/^left out “One two/)
  })
  it('sets a summary without quotation marks, in the language of the page', () => {
    const words = {
      text: 'Résumé',
      language: 'fr',
      wording: 'summary' as const,
      kind: 'indirect' as const,
      translation: { text: 'In short', language: 'en', by: 'Parley' },
    }
    const summing = { ...telling, names: { ...telling.names, statement: () => words } }
    expect(changeWords({ ops: [op('status', 'accepted', 'disputed')] }, summing)).toBe(
      'Status of Summary: In short (statement s1)',
    )
  })
  it('counts records, tells merges, and what was made or taken out', () => {
    const many = ['s1', 's2'].map((entityId) => op('status', 'accepted', 'retracted', { entityId }))
    expect(changeWords({ ops: many }, telling)).toBe('Status of 2 statements')
    const of = { entity: 'stakeholder' as const, entityId: 'bo' }
    const merge = [
      op('mergedIntoId', null, 'ana', of),
      op('aliases', [], ['Bo'], { ...of, entityId: 'ana' }),
    ]
    expect(changeWords({ ops: merge }, telling)).toBe('Merged bo into Synthetic Ana')
    const topic = { entity: 'topic' as const, entityId: 'bo' }
    const led = [
      op('mergedIntoId', null, 'peace', topic),
      op('positions', [], [{ topicId: 'peace', stance: 'opposes' }]),
    ]
    expect(changeWords({ ops: led }, telling)).toBe('Merged bo into Peace first')
    expect(namingOps({ ops: led }).ops).toEqual([led[0]])
    expect(changeWords({ ops: [op('*', null, { id: 'bo' }, of)] }, telling)).toBe(
      'added stakeholder bo',
    )
    const both = [
      op('*', null, { id: 'a' }, { entity: 'article', entityId: 'a' }),
      op('*', null, {}),
    ]
    expect(changeWords({ ops: both }, telling)).toMatch(/^added article a and .*\(statement s1\)$/)
    const mixed = [op('status', 'accepted', 'disputed'), op('country', null, 'CD', of)]
    expect(changeWords({ ops: mixed }, telling)).toBe('2 fields of 2 records')
  })
  it('counts what a recode changed, and names the topic that it made', () => {
    const moved = ['s1', 's2', 's3'].map((entityId) =>
      op('positions', [{ topicId: 'peace', stance: 'opposes' }], [], { entityId }),
    )
    expect(changeWords({ ops: moved }, telling)).toBe('Recoded 3 statements')
    expect(namingOps({ ops: moved }).ops).toEqual([])
    const made = op('*', null, { id: 'peace' }, { entity: 'topic', entityId: 'peace' })
    const told = changeWords({ ops: [made, ...moved.slice(1)] }, telling)
    expect(told).toBe('Recoded 2 statements to the new Peace first (topic peace)')
    expect(namingOps({ ops: [made, ...moved] }).ops).toEqual([made])
    expect(changeWords({ ops: moved.slice(0, 1) }, telling)).toMatch(
      /^Positions of .+ \(statement s1\)$/,
    )
    const mixed = [...moved, op('status', 'accepted', 'disputed')]
    expect(changeWords({ ops: mixed }, telling)).toBe('4 fields of 3 statements')
  })
  it('says when and by whom', () => {
    const now = new Date(2026, 10, 25, 12, 0)
    const at = (day: number) => new Date(2026, 10, day, 9, 5).toISOString()
    const told = (by: string, day: number) =>
      changeTold({ ops: [op('status', 'accepted', 'disputed')] }, { at: at(day), by }, now, telling)
    expect(told(' ', 25)).toMatch(/, today 09:05, by someone$/)
    expect(told('Ana', 24)).toMatch(/, yesterday 09:05, by Ana$/)
    expect(told('Ana', 3)).toMatch(/, 3 November 2026, 09:05, by Ana$/)
    expect(whenWords(at(25), now, frWords, createFormat('fr'))).toBe('aujourd’hui à 09:05')
  })
})

describe('fields in words', () => {
  const texts = (...args: Parameters<typeof op>) =>
    fieldChanges(op(...args), telling).map(({ label, before, after }) => [label, before, after])
  it('gives names, stances and dates', () => {
    expect(texts('speakerId', 'ana', 'bo')).toEqual([['Speaker', 'Synthetic Ana', 'bo']])
    expect(texts('positions', [], [{ topicId: 'peace', stance: 'opposes' }])).toEqual([
      ['Positions', undefined, 'opposes: Peace first'],
    ])
    expect(texts('saidOn', '2025-04', '2025-04-17')).toEqual([
      ['Said on', 'April 2025', '17 April 2025'],
    ])
    expect(texts('status', 'accepted', 'disputed')).toEqual([['Status', 'Accepted', 'Disputed']])
  })
  it('tells only the language that changed', () => {
    expect(texts('note', { en: 'A', fr: 'B' }, { en: 'A', fr: 'C' })).toEqual([
      ['Note (French)', 'B', 'C'],
    ])
  })
  it('tells lists by their items', () => {
    const [change] = fieldChanges(op('addresseeIds', ['ana', 'bo'], ['bo']), telling)
    expect(change?.items).toEqual({ before: ['Synthetic Ana', 'bo'], after: ['bo'] })
    const [turned] = fieldChanges(op('addresseeIds', ['ana', 'bo'], ['bo', 'ana']), telling)
    expect(turned?.items).toBeUndefined()
  })
  it('names a field whose change words do not show', () => {
    const before = (prefix: string) => [{ articleId: 'a', spans: [], prefix }]
    expect(texts('appearances', before('x'), before('y'))).toEqual([
      ['Appearances', undefined, undefined],
    ])
  })
  it('tells quoted words with their places, part by part', () => {
    const span = (start: number, exact: string) => ({ start, end: start + exact.length, exact })
    const [change] = fieldChanges(
      op(
        'appearances',
        [{ articleId: 'a', spans: [] }],
        [{ articleId: 'a', spans: [span(0, 'one'), span(1200, 'two')] }],
      ),
      telling,
    )
    expect(change?.items).toEqual({
      before: ['a (no words marked)'],
      after: ['a: “one”, characters 1 to 3', 'a: “two”, characters 1,201 to 1,203'],
    })
  })
})

it('tells what took back and what did again', () => {
  const change = (seq: number, undoes?: string) => ({
    id: `tester:${seq}`,
    replica: 'tester',
    seq,
    lamport: seq,
    at: '2026-11-25T10:00:00.000Z',
    by: '',
    ops: [op('status', 'accepted', 'disputed')],
    ...(undoes === undefined ? {} : { undoes }),
  })
  const all = [change(1), change(2, 'tester:1'), change(3, 'tester:2')]
  const kinds = all.map((each) => kindOf(each, (id) => all.find((other) => other.id === id)))
  expect(kinds.map(({ kind }) => kind)).toEqual(['new', 'tookBack', 'didAgain'])
  expect(kinds.map(({ origin }) => origin.id)).toEqual(['tester:1', 'tester:1', 'tester:1'])
})

it('sets French signs apart by spaces that do not break', () => {
  const wordsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String(value('x', 'y', 'z'))]
    return Object.values(value as object).flatMap(wordsOf)
  }
  const words = wordsOf(frWords)
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter((word) => /[^\u202f][;!?]/u.test(word))).toEqual([])
  expect(words.filter((word) => /[^\u00a0]:/u.test(word))).toEqual([])
})
