import { describe, expect, it } from 'vitest'
import type { EndpointName } from '#src/contract/endpoints.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Review } from '#src/contract/reviews.ts'
import { createApi } from '#src/server/api.ts'
import { memoryDrafts, memoryLog } from '#tests/support/memoryLog.ts'
import { itemOf, pasted } from '#tests/support/reviews.ts'
import { fileStore } from '#tests/support/stores.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'

const permalink = (id: string) => `https://parley.example/statements/${id}`

function tab() {
  const store = { ...fileStore(), log: memoryLog(), drafts: memoryDrafts() }
  const api = createApi(store, { permalink, now: () => '2026-11-25T11:00:00.000Z' })
  const ask = async (method: string, path: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await api.fetch(
      new Request(`http://parley.test/api${path}`, { method, ...sent }),
    )
    const answer: unknown = await response.json()
    return { status: response.status, answer }
  }
  const keep = (review: Review, was?: string) =>
    ask('PUT', `/reviews/${review.id}`, { ...review, ...(was === undefined ? {} : { was }) })
  const save = async (review: Review, waiting: 'keep' | 'drop' = 'drop') => {
    await keep(review)
    const body = { by: 'Me', review, was: review.at, waiting }
    const { status, answer } = await ask('POST', `/reviews/${review.id}/save`, body)
    const parsed = endpoints.saveReview.response.safeParse(answer)
    return { status, answer, saved: parsed.data }
  }
  const get = async <E extends EndpointName>(name: E, path: string) => {
    const { answer } = await ask('GET', path)
    const endpoint = endpoints[name]
    return 'response' in endpoint ? endpoint.response.parse(answer) : answer
  }
  return { ask, keep, save, get }
}

const TEXT =
  'Opening.\n\n“We pay our share,” Ada Okoro said. “Ask anyone.”\n\nShe said the road is next. “Hmm, wait.”\n'
const speaker = { name: 'Patient Bashombe', stakeholderId: 'patient-bashombe' }
const accepted = { state: 'accepted' as const, speaker }

describe('saving a review', () => {
  it('makes article, statements and new stakeholders in one change, sealed, and takes it back', async () => {
    const { ask, save, get } = tab()
    const review = pasted(TEXT, {
      newStakeholders: [
        { key: 'n1', name: 'Ada Okoro', kind: 'person', group: 'civil-society', country: 'CD' },
        { key: 'n2', name: 'Never Named', kind: 'person', group: '' },
      ],
      items: [
        itemOf(TEXT, ['We pay our share,', 'Ask anyone.'], {
          ...accepted,
          speaker: { name: 'Ada', newKey: 'n1' },
          addressees: [speaker],
          positions: [{ topicId: 'civil-society-seat', stance: 'supports' }],
          askEn: 'That anyone be asked',
        }),
        itemOf(TEXT, ['the road is next'], { ...accepted, kind: 'indirect' }),
        itemOf(TEXT, ['Hmm, wait.'], { state: 'rejected' }),
      ],
    })
    const { saved } = await save(review)
    expect(saved?.change?.ops.map(({ entity }) => entity)).toEqual([
      'article',
      'stakeholder',
      'statement',
      'statement',
    ])
    const { articleId = '', statementIds = [], stakeholderIds = [] } = saved ?? {}
    expect(stakeholderIds).toEqual([expect.stringMatching(/^ada-okoro--/)])
    const detail = endpoints.getStatement.response.parse(
      await get('getStatement', `/statements/${statementIds[0]}`),
    )
    expect(detail.seal).toBe('verified')
    expect(detail.statement).toMatchObject({
      kind: 'verbatim',
      wording: 'printed',
      text: 'We pay our share, […] Ask anyone.',
      language: 'en',
      speakerId: stakeholderIds[0],
      addresseeIds: ['patient-bashombe'],
      saidOn: '2025-04',
      saidOnBasis: 'inferred',
      positions: [{ topicId: 'civil-society-seat', stance: 'supports' }],
      ask: { text: { en: 'That anyone be asked', fr: null }, answers: [] },
      status: 'accepted',
      addedOn: '2026-11-25',
      appearances: [
        { articleId, prefix: 'Opening.\n\n“', suffix: '”\n\nShe said the road is next. “H' },
      ],
    })
    expect((await ask('GET', '/reviews')).answer).toEqual({ items: [] })
    await ask('POST', `/changes/${saved?.change?.id}/undo`, { by: '' })
    expect((await ask('GET', `/articles/${articleId}`)).status).toBe(404)
    expect((await ask('GET', `/statements/${statementIds[1]}`)).status).toBe(404)
  })

  it('keeps what waits, bound to the article that was saved', async () => {
    const { ask, save } = tab()
    const ada = { name: 'Ada', newKey: 'n1' }
    const items = [
      itemOf(TEXT, ['We pay our share,'], { ...accepted, speaker: ada }),
      itemOf(TEXT, ['Hmm, wait.'], { id: 'later', addressees: [ada] }),
    ]
    const newStakeholders = [
      { key: 'n1', name: 'Ada Okoro', kind: 'person' as const, group: 'civil-society' },
    ]
    const { saved } = await save(pasted(TEXT, { items, newStakeholders }), 'keep')
    // Who was added is named by id from then on, and not added again.
    expect(saved?.left).toMatchObject({
      articleId: saved?.articleId,
      items: [{ id: 'later', addressees: [{ stakeholderId: saved?.stakeholderIds[0] }] }],
      newStakeholders: [],
    })
    const kept = await ask('GET', '/reviews/r1')
    expect(kept.answer).toEqual({ review: saved?.left })
    const rest = { ...saved!.left!, items: [{ ...saved!.left!.items[0]!, ...accepted }] }
    const again = await save(rest)
    expect(again.saved).toMatchObject({ articleId: saved?.articleId })
    expect(again.saved?.change?.ops.map(({ entity }) => entity)).toEqual(['statement'])
  })

  it('gives a known utterance one more appearance, and takes only that back', async () => {
    const { ask, save, get } = tab()
    const { statements } = shippedRecords()
    const known = statements.find(({ id }) => id === 's003')!
    const text = `He said again: “${known.text}”`
    const { answer } = await ask('POST', '/statements/repeats', {
      items: [
        { key: 'a', text: known.text.replace('’', "'"), speakerId: known.speakerId },
        { key: 'b', text: known.text, speakerId: 'us-government' },
        { key: 'c', text: known.text },
        { key: 'd', text: 'Words that nobody ever said about anything' },
      ],
    })
    const { items } = endpoints.findRepeats.response.parse(answer)
    expect(items.map(({ key, statement, inArticle }) => [key, statement.id, inArticle])).toEqual([
      ['a', 's003', false],
      ['c', 's003', false],
    ])
    const item = itemOf(text, [known.text], { ...accepted, repeats: 's003' })
    const { saved } = await save(pasted(text, { items: [item] }))
    expect(saved).toMatchObject({ statementIds: [], repeated: ['s003'], already: [] })
    const detail = endpoints.getStatement.response.parse(
      await get('getStatement', '/statements/s003'),
    )
    expect(detail.statement.appearances.map(({ articleId }) => articleId)).toEqual([
      'a001',
      saved?.articleId,
    ])
    expect(detail.seal).toBe('verified')
    await ask('POST', `/changes/${saved?.change?.id}/undo`, { by: '' })
    const after = endpoints.getStatement.response.parse(
      await get('getStatement', '/statements/s003'),
    )
    expect(after.statement).toEqual(known)
  })

  it('stores nothing twice in an article that is there', async () => {
    const { save, ask } = tab()
    const { articles, statements } = shippedRecords()
    const text = articles.find(({ id }) => id === 'a001')!.text!
    const items = ['s001', 's003'].map((id, at) => {
      const { text: words } = statements.find((each) => each.id === id)!
      // One is taken as the same; the other is not, and is so all the same.
      return itemOf(text, words.split(' […] '), {
        ...accepted,
        ...(at === 0 ? { repeats: id } : {}),
      })
    })
    const { saved } = await save(pasted(text, { articleId: 'a001', items }))
    expect(saved).toMatchObject({ articleId: 'a001', already: ['s001', 's003'], statementIds: [] })
    expect(saved?.change).toBeUndefined()
    expect((await ask('GET', '/changes')).answer).toMatchObject({ of: 0 })
  })

  it('gives an article without a text this one, and its quotations their places', async () => {
    const { save, get } = tab()
    const { statements } = shippedRecords()
    const bare = statements.find(
      ({ appearances, wording }) =>
        wording === 'printed' && appearances.length === 1 && appearances[0]!.spans.length === 0,
    )!
    const { articleId } = bare.appearances[0]!
    const text = `“${bare.text.replaceAll(' […] ', '” and “')}” And the road is next.`
    const items = [itemOf(text, ['the road is next'], accepted)]
    const { saved } = await save(pasted(text, { articleId, items }))
    const kinds = saved?.change?.ops.map(({ entity, field }) => `${entity} ${field}`)
    expect(kinds).toContain('article text')
    const detail = endpoints.getStatement.response.parse(
      await get('getStatement', `/statements/${bare.id}`),
    )
    expect(detail.seal).toBe('verified')
  })

  it('names what is missing, and keeps the review', async () => {
    const { save, ask } = tab()
    const review = pasted(TEXT, {
      newStakeholders: [{ key: 'n1', name: 'Ada', kind: 'person', group: '' }],
      items: [
        itemOf(TEXT, ['Ask anyone.'], { state: 'accepted', id: 'i1' }),
        itemOf(TEXT, ['Hmm, wait.'], {
          state: 'accepted',
          id: 'i2',
          speaker: { name: 'A', newKey: 'n1' },
        }),
        itemOf(TEXT, ['We pay'], {
          ...accepted,
          id: 'i3',
          addressees: [{ name: 'Nobody' }],
          saidOn: 'May',
          spans: [{ start: 0, end: 6, exact: 'We pay' }],
        }),
      ],
    })
    review.article.url = 'javascript:alert(1)'
    const { status, answer } = await save(review)
    expect(status).toBe(400)
    expect(answer).toMatchObject({
      errors: [
        'article.url',
        'item.i1.no-speaker',
        'item.i3.unknown-name',
        'item.i3.date',
        'stakeholder.n1.no-group',
        'item.i3.spans',
      ].map((path) => ({ path })),
    })
    expect((await ask('GET', '/reviews/r1')).answer).toEqual({ review })
    expect((await ask('GET', '/changes')).answer).toMatchObject({ of: 0 })
  })

  it('overwrites and saves nothing that another tab has kept since', async () => {
    const { ask, keep } = tab()
    const review = pasted(TEXT, { items: [itemOf(TEXT, ['Ask anyone.'], accepted)] })
    await keep(review)
    const newer = { ...review, at: '2026-11-25T10:05:00.000Z', items: [] }
    expect((await keep(newer, review.at)).status).toBe(200)
    expect((await keep({ ...review, at: '2026-11-25T10:06:00.000Z' }, review.at)).status).toBe(412)
    const body = { by: '', review, was: review.at, waiting: 'drop' }
    expect((await ask('POST', '/reviews/r1/save', body)).status).toBe(412)
    expect((await ask('GET', '/reviews/r1')).answer).toEqual({ review: newer })
    await ask('DELETE', '/reviews/r1', {})
    expect((await keep({ ...newer, at: '2026-11-25T10:07:00.000Z' }, newer.at)).status).toBe(412)
  })

  it('brings a review back with the undo of its saving, and lets it go with the redo', async () => {
    const { ask, save } = tab()
    const review = pasted(TEXT, {
      items: [
        itemOf(TEXT, ['We pay our share,'], accepted),
        itemOf(TEXT, ['Hmm, wait.'], { id: 'later' }),
      ],
    })
    const inbox = async () => (await ask('GET', '/reviews/r1')).answer
    const undo = async (id: string | undefined) => {
      const { answer } = await ask('POST', `/changes/${id}/undo`, { by: '' })
      return endpoints.undoChange.response.parse(answer).change.id
    }
    const { saved } = await save(review)
    expect(await inbox()).toMatchObject({ code: 'not-found' })
    const undone = await undo(saved?.change?.id)
    expect(await inbox()).toEqual({ review })
    const again = await undo(undone)
    expect(await inbox()).toMatchObject({ code: 'not-found' })
    await undo(again)
    expect(await inbox()).toEqual({ review })
  })

  it('brings back all of a review that was left in part, unless someone went on with it', async () => {
    const items = [
      itemOf(TEXT, ['We pay our share,'], accepted),
      itemOf(TEXT, ['Hmm, wait.'], { id: 'later' }),
    ]
    const review = pasted(TEXT, { items })
    const first = tab()
    const { saved } = await first.save(review, 'keep')
    await first.ask('POST', `/changes/${saved?.change?.id}/undo`, { by: '' })
    expect((await first.ask('GET', '/reviews/r1')).answer).toEqual({ review })

    const other = tab()
    const { saved: again } = await other.save(review, 'keep')
    const onward = { ...again!.left!, at: '2026-11-25T11:05:00.000Z', why: 'Gone on' }
    expect((await other.keep(onward, again!.left!.at)).status).toBe(200)
    await other.ask('POST', `/changes/${again?.change?.id}/undo`, { by: '' })
    expect((await other.ask('GET', '/reviews/r1')).answer).toEqual({ review: onward })
  })

  it('counts the proposals that wait with the articles', async () => {
    const { keep, get } = tab()
    const waits = (id: string) => itemOf(TEXT, ['Hmm, wait.'], { id })
    await keep(pasted(TEXT, { id: 'r1', items: [waits('a'), waits('b')], articleId: 'a002' }))
    await keep(pasted(TEXT, { id: 'r2', items: [waits('a')] }))
    const asked = async (path: string) =>
      endpoints.listArticles.response.parse(await get('listArticles', path))
    const page = await asked('/articles?only=waiting&all=1')
    expect(page.coverage).toMatchObject({ waiting: 1, proposals: 3 })
    expect(page.items.map(({ article, waiting }) => [article.id, waiting])).toEqual([
      ['a002', { reviewId: 'r1', proposals: 2 }],
    ])
    const bySeals = await asked('/articles?sort=-seals')
    const verified = bySeals.items.map(({ seals }) => seals.verified)
    expect(verified).toEqual(verified.toSorted((a, b) => b - a))
    expect(verified[0]).toBeGreaterThan(0)
  })

  it('knows all names, and the examples of the codebook first', async () => {
    const { get } = tab()
    const known = endpoints.getKnown.response.parse(await get('getKnown', '/known'))
    const { topics, statements } = shippedRecords()
    const [topic] = topics
    const first = statements.find(({ id }) => id === topic!.exampleIds[0])
    expect(known.examples.find(({ topicId }) => topicId === topic!.id)?.text).toBe(first?.text)
    expect(known.stakeholders.every((each) => !each.private || each.aliases.length === 0)).toBe(
      true,
    )
  })
})
