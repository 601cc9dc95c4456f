import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Seen } from '#src/contract/viewNews.ts'
import { entities } from '#src/contract/changes.ts'
import type { Statement } from '#src/contract/records.ts'
import { draftOf, step, changeOf } from '#tests/arbitraries/changes.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { createApplied, withChange } from './changes/applied.ts'
import type { Applied } from './changes/applied.ts'
import { inverseOps } from './changes/undo.ts'
import { markOf, newsSince, seenOf } from './seen.ts'

const { statements } = shippedRecords()
const shipped = statements[0]!

/** Views that statements enter and leave when they are edited. */
const view = fc.oneof(
  fc
    .constantFrom(...ids.topic)
    .map(
      (id) => (statement: Statement) =>
        statement.status !== 'retracted' &&
        statement.positions.some(({ topicId }) => topicId === id),
    ),
  fc
    .constantFrom('accepted', 'proposed', 'retracted')
    .map((status) => (statement: Statement) => statement.status === status),
  fc.constant(() => true),
)
type View = (statement: Statement) => boolean

const inView = ({ records }: Pick<Applied, 'records'>, matches: View) =>
  records.statements.filter(matches)
const newsOf = (then: Applied, now: Applied, matches: View) => {
  const byId = new Map(now.records.statements.map((each) => [each.id, each]))
  return newsSince(seenOf(inView(then, matches)), inView(now, matches), (id) => byId.get(id))
}

/** The same, slowly, from both states as they were, without any mark. */
function plainNews(then: Applied, now: Applied, matches: View) {
  const text = (statement: Statement | undefined) =>
    statement &&
    JSON.stringify(Object.entries(statement).toSorted(([a], [b]) => a.localeCompare(b)))
  const find = ({ records }: Applied, id: string) =>
    records.statements.find((each) => each.id === id)
  const all = [...then.records.statements, ...now.records.statements].map(({ id }) => id)
  const news: Record<'added' | 'edited' | 'retracted' | 'gone', string[]> = {
    added: [],
    edited: [],
    retracted: [],
    gone: [],
  }
  for (const id of new Set(all)) {
    const [was, is] = [find(then, id), find(now, id)]
    const stands = is && matches(is)
    if (!was || !matches(was)) {
      if (stands) news.added.push(id)
    } else if (!is) news.gone.push(id)
    else if (is.status === 'retracted' && was.status !== 'retracted') news.retracted.push(id)
    else if (!stands || text(was) !== text(is)) news.edited.push(id)
  }
  return news
}

const sorted = ({ added, edited, retracted, gone }: ReturnType<typeof plainNews>) => ({
  added: added.toSorted(),
  edited: edited.toSorted(),
  retracted: retracted.toSorted(),
  gone: gone.toSorted(),
})

describe('what is new in a view', () => {
  // What they edit, make and take out are statements.
  const STATEMENT = entities.indexOf('statement')
  const steps = step.map((each) => ({ ...each, picks: [STATEMENT, ...each.picks.slice(1)] }))
  const sessions = fc.array(steps, { minLength: 1, maxLength: 25 })
  const found = { added: 0, edited: 0, retracted: 0, gone: 0, left: 0 }

  it('is what a slow comparison of both states says, adds up, and goes with undo', () => {
    fc.assert(
      fc.property(smallRecords, smallRecords, sessions, view, (base, donor, session, matches) => {
        const then = createApplied(base)
        let now = then
        for (const each of session) {
          const draft = draftOf(now, donor, each)
          if (draft) now = withChange(now, changeOf(draft, now.changes))
        }
        const news = newsOf(then, now, matches)
        expect(sorted(news)).toEqual(sorted(plainNews(then, now, matches)))
        // Each statement counts once, and what stands there now is explained to the last one.
        const [before, after] = [inView(then, matches), inView(now, matches)]
        const retractedOut = news.retracted.filter((id) => !after.some((each) => each.id === id))
        expect(after.length).toBe(
          before.length + news.added.length - retractedOut.length - news.gone.length - news.left,
        )
        // Whoever opens the view now has seen it all.
        expect(sorted(newsOf(now, now, matches))).toEqual(sorted({ ...empty }))
        found.added += news.added.length
        found.edited += news.edited.length
        found.retracted += news.retracted.length
        found.gone += news.gone.length
        found.left += news.left
        for (const change of now.changes.toReversed()) {
          const draft = { ops: inverseOps(change), undoes: change.id }
          now = withChange(now, changeOf(draft, now.changes))
        }
        expect(sorted(newsOf(then, now, matches))).toEqual(sorted({ ...empty }))
      }),
      { numRuns: 700 },
    )
    // The sessions come upon every kind.
    expect(Object.values(found).every((count) => count > 0)).toBe(true)
  })
  const empty = { added: [], edited: [], retracted: [], gone: [] }

  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(shipped).toReversed()) as unknown as Statement
    expect(markOf(turned)).toBe(markOf(shipped))
  })

  it('tells each field apart, and no two shipped statements have one mark', () => {
    const marks = new Set(statements.map(markOf))
    expect(marks.size).toBe(statements.length)
    for (const changed of [
      { ...shipped, note: { en: 'Another', fr: null } },
      { ...shipped, text: `${shipped.text} ` },
      { ...shipped, positions: [] },
      { ...shipped, status: 'disputed' as const },
    ]) {
      expect(marks).not.toContain(markOf(changed))
    }
  })

  it('has marks that the contract takes', () => {
    const seen = seenOf(statements)
    expect(Seen.parse(seen)).toEqual(seen)
  })

  it('gives the day from which on all that were added, and no others, were added', () => {
    const on = (id: string, addedOn: string) => ({ ...shipped, id, addedOn })
    const old = [on('a', '2026-01-01'), on('b', '2026-01-05')]
    const dayOf = (...added: Statement[]) =>
      newsSince(seenOf(old), [...old, ...added], () => undefined).addedSince
    expect(dayOf(on('c', '2026-01-09'), on('d', '2026-01-07'))).toBe('2026-01-07')
    // Added by a device whose clock runs behind: the day would list what is not new.
    expect(dayOf(on('c', '2026-01-09'), on('d', '2026-01-05'))).toBeUndefined()
    expect(dayOf()).toBeUndefined()
  })
})
