import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPAN_JOINER, seals } from '#src/contract/records.ts'
import type { Statement } from '#src/contract/records.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { createApi } from '#src/server/api.ts'
import { textHashOf } from '#src/domain/sha256.ts'
import { memoryLog } from '#tests/support/memoryLog.ts'
import { fileStore } from '#tests/support/stores.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'

const { articles, statements } = shippedRecords()
/** An article of which only the link is held, with two quotations; and the one with a text. */
const BARE = 'a004'
const HELD = 'a001'
const held = articles.find(({ id }) => id === HELD)!.text!
const standing = (id: string) =>
  statements.filter((each) => each.appearances.some(({ articleId }) => articleId === id))
const printed = (id: string) => standing(id).filter(({ wording }) => wording === 'printed')

function writing() {
  const store = { ...fileStore(), log: memoryLog() }
  const api = createApi(store, { permalink: (id) => `https://parley.example/statements/${id}` })
  const call = (path: string, body?: unknown) =>
    api.fetch(
      new Request(
        `http://parley.test/api${path}`,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      ),
    )
  const told = async (path: string, body?: unknown): Promise<unknown> => {
    const response = await call(path, body)
    expect(response.status).toBe(200)
    return response.json()
  }
  return {
    call,
    /** Holds a text of an article, or asks what that would do; nothing beside the contract. */
    async hold(id: string, text: string | null, more: object = {}) {
      const answer = await told(`/articles/${id}/text`, { by: '', text, ...more })
      const parsed = endpoints.setArticleText.response.parse(answer)
      expect(parsed).toEqual(answer)
      return parsed
    },
    async reanchor(id: string, more: object = {}, articleId = HELD) {
      const answer = await told(`/statements/${id}/reanchor`, { by: '', articleId, ...more })
      const parsed = endpoints.reanchorStatement.response.parse(answer)
      expect(parsed).toEqual(answer)
      return parsed
    },
    detail: async (id: string) =>
      endpoints.getStatement.response.parse(await told(`/statements/${id}`)),
    log: async () => endpoints.listChanges.response.parse(await told('/changes')),
    count: async (seal: string) =>
      endpoints.listStatements.response.parse(await told(`/statements?seal=${seal}`)).total,
    async undo() {
      const { undo } = endpoints.listChanges.response.parse(await told('/changes'))
      await told(`/changes/${encodeURIComponent(undo!.id)}/undo`, { by: '' })
    },
    /** Gives the article a text alone, as a new release may: quotations keep their places. */
    async shift(text: string) {
      const before = { entity: 'article', entityId: HELD, field: 'text', before: held }
      await told('/changes', { by: '', ops: [{ ...before, after: text }], expected: [] })
    },
  }
}
type Writing = ReturnType<typeof writing>

/** A text of any characters, with the quotations of an article in it, some of them, some twice. */
const textWith = (quotations: readonly Statement[]) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom(...quotations.flatMap(({ text }) => text.split(SPAN_JOINER))),
      ),
      { minLength: 1, maxLength: 24 },
    )
    .map((parts) => parts.join(' ') || ' ')

/** What must be so after any text was held. */
async function expectPlaced(api: Writing, id: string, text: string) {
  for (const { id: statementId } of standing(id)) {
    const { statement, appearanceSeals, articles: holding } = await api.detail(statementId)
    for (const [at, { articleId, spans }] of statement.appearances.entries()) {
      if (articleId !== id) continue
      expect(holding[at]).toMatchObject({ text, textHash: textHashOf(text) })
      // Whatever could be placed was: no quotation is left as moved.
      expect(appearanceSeals[at]).not.toBe('moved')
      if (appearanceSeals[at] !== 'verified') continue
      for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact)
      expect(spans.map(({ exact }) => exact).join(SPAN_JOINER)).toBe(statement.text)
    }
  }
}

describe('the text of an article', () => {
  it.each([BARE, HELD])('is held as a dry run of %s told, and taken back whole', async (id) => {
    const api = writing()
    await fc.assert(
      fc.asyncProperty(textWith(printed(id)), async (text) => {
        const of = (await api.log()).of
        const dry = await api.hold(id, text, { dry: true })
        expect((await api.log()).of).toBe(of)
        expect(dry.items.map(({ statement }) => statement.id)).toEqual(
          standing(id).map((each) => each.id),
        )
        for (const counts of [dry.before, dry.after]) {
          expect(seals.reduce((sum, seal) => sum + counts[seal], 0)).toBe(dry.items.length)
        }
        for (const { statement, was, seal, misses } of dry.items) {
          const { statement: before, seal: now } = await api.detail(statement.id)
          expect(statement).toEqual(before)
          if (before.appearances.length === 1) expect(now).toBe(was)
          expect(misses.length > 0).toBe(seal === 'broken')
          for (const { part, times, near } of misses) {
            expect(text.split(part).length - 1 > 0).toBe(times > 0)
            if (near) expect(text.slice(near.start, near.end)).toBe(near.exact)
          }
        }
        const broken = await api.count('broken')
        const written = await api.hold(id, text, { expected: dry.expected })
        const { change, version: _version, ...rest } = written
        const { version: _before, ...told } = dry
        expect(rest).toEqual(told)
        expect((await api.log()).of).toBe(of + 1)
        expect(change!.ops.every(({ entity }) => entity !== 'article')).toBe(false)
        // Those counted by status are all there are: nothing shipped is retracted.
        expect(await api.count('broken')).toBe(broken + dry.after.broken - dry.before.broken)
        await expectPlaced(api, id, text)
        await api.undo()
        expect((await api.hold(id, text, { dry: true })).items).toEqual(dry.items)
      }),
      { numRuns: 25 },
    )
  })

  it('is kept to the code unit, whatever it holds', async () => {
    const api = writing()
    const text = '\u{1f5de}\r\n<script>alert(1)</script>\u0000 \ud800 e\u0301\u00a0'
    await api.hold(BARE, text)
    const [first] = printed(BARE)
    expect((await api.detail(first!.id)).articles[0]!.text).toBe(text)
  })

  it('tells why words are not found, and what is near', async () => {
    const api = writing()
    const [first, second] = printed(BARE)
    const near = first!.text.toUpperCase().replaceAll(' ', '\u00a0')
    const { items } = await api.hold(BARE, `${near} ${second!.text} ${second!.text}`, { dry: true })
    const missesOf = (id: string) => items.find(({ statement }) => statement.id === id)!.misses
    expect(missesOf(first!.id)).toEqual([
      {
        part: first!.text,
        times: 0,
        near: { start: 0, end: near.length, exact: near, differs: ['spaces', 'case'] },
      },
    ])
    expect(missesOf(second!.id)).toEqual([{ part: second!.text, times: 2 }])
  })

  it('is taken away with the places in it, and comes back with them', async () => {
    const api = writing()
    const dry = await api.hold(HELD, null, { dry: true })
    expect([dry.before.verified, dry.after.verified, dry.after['not-held']]).toEqual([9, 0, 9])
    await api.hold(HELD, null, { expected: dry.expected })
    const [first] = printed(HELD)
    const without = await api.detail(first!.id)
    expect(without.seal).toBe('not-held')
    expect(without.articles[0]).not.toHaveProperty('text')
    expect(without.articles[0]).not.toHaveProperty('textHash')
    expect(without.statement.appearances).toEqual([{ articleId: HELD, spans: [] }])
    const again = await api.hold(HELD, held)
    expect(again.after.verified).toBe(9)
    expect((await api.detail(first!.id)).statement).toEqual(first)
  })

  it('is not written again where nothing differs', async () => {
    const api = writing()
    expect(await api.hold(HELD, held)).not.toHaveProperty('change')
    expect((await api.log()).of).toBe(0)
  })

  it('is refused where a statement has changed since the dry run', async () => {
    const api = writing()
    const { expected } = await api.hold(BARE, 'Some words', { dry: true })
    const [{ id }] = printed(BARE) as [Statement, Statement]
    const on = { entity: 'statement', entityId: id }
    const ops = [{ ...on, field: 'confidence', before: null, after: 0.5 }]
    await api.call('/changes', { by: '', ops, expected: [on] })
    const body = { by: '', text: 'Some words', expected }
    const stale = await api.call(`/articles/${BARE}/text`, body)
    expect([stale.status, await stale.json()]).toMatchObject([412, { stale: [on] }])
    const unknown = expected.filter(({ entityId }) => entityId !== id)
    const partly = await api.call(`/articles/${BARE}/text`, { ...body, expected: unknown })
    expect(partly.status).toBe(412)
    expect((await api.log()).of).toBe(1)
  })

  it.each([
    ['no text at all', { by: '' }, 400],
    ['an empty text', { by: '', text: '' }, 400],
    ['a text too long to answer at once', { by: '', text: 'x'.repeat(1_000_001) }, 400],
  ])('refuses %s', async (_what, body, status) => {
    const response = await writing().call(`/articles/${BARE}/text`, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'text' }] })
  })

  it('refuses an article that is not there', async () => {
    const response = await writing().call('/articles/a999/text', { by: '', text: 'x' })
    expect(response.status).toBe(404)
  })
})

describe('a moved quotation', () => {
  const lead = 'Synthetic lead. \u{1f5de} '

  it('tells both places, and is given the new one in one change', async () => {
    const api = writing()
    await api.shift(lead + held)
    expect(await api.count('moved')).toBe(9)
    const [first] = printed(HELD)
    const dry = await api.reanchor(first!.id, { dry: true })
    const { spans } = first!.appearances[0]!
    expect(dry.items).toHaveLength(9)
    expect(dry.items[0]!.moves).toHaveLength(spans.length)
    for (const [at, { exact, from, to }] of dry.items[0]!.moves.entries()) {
      const text = lead + held
      expect(exact).toBe(spans[at]!.exact)
      expect([from!.start, from!.end]).toEqual([spans[at]!.start, spans[at]!.end])
      expect(from!.there).toBe(text.slice(from!.start, from!.end))
      expect([to.there, to.start]).toEqual([exact, from!.start + lead.length])
      expect(text).toContain(to.before + to.there + to.after)
    }
    const { expected } = dry
    const { change } = await api.reanchor(first!.id, { expected })
    expect(change!.ops.map(({ entityId, field }) => [entityId, field])).toEqual([
      [first!.id, 'appearances'],
    ])
    expect((await api.detail(first!.id)).seal).toBe('verified')
    expect(await api.count('moved')).toBe(8)
    await api.undo()
    expect(await api.count('moved')).toBe(9)
  })

  it('takes all others of its article along, where that is asked', async () => {
    const api = writing()
    await api.shift(lead + held)
    const { change } = await api.reanchor(printed(HELD)[0]!.id, { all: true })
    expect(new Set(change!.ops.map(({ entityId }) => entityId)).size).toBe(9)
    expect([await api.count('moved'), await api.count('verified')]).toEqual([0, 9])
  })

  it('is refused where it has not moved, where it is not known, and where it is stale', async () => {
    const api = writing()
    const [first] = printed(HELD)
    const still = await api.call(`/statements/${first!.id}/reanchor`, { by: '', articleId: HELD })
    expect(still.status).toBe(400)
    const none = await api.call('/statements/s9999/reanchor', { by: '', articleId: HELD })
    expect(none.status).toBe(404)
    await api.shift(lead + held)
    const { expected } = await api.reanchor(first!.id, { dry: true })
    await api.hold(HELD, held)
    await api.shift(lead + held)
    const body = { by: '', articleId: HELD, expected }
    expect((await api.call(`/statements/${first!.id}/reanchor`, body)).status).toBe(412)
  })
})
