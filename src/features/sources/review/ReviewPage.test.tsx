import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExtractionReply } from '#src/contract/extracting.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Proposal } from '#src/contract/proposals.ts'
import type { Review } from '#src/contract/reviews.ts'
import { setPreferences } from '#src/stores/preferences.ts'
import { keepAll } from '#src/stores/leaving.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import { itemOf, pasted } from '#tests/support/reviews.ts'
import { writing } from '#tests/support/writingApi.ts'
import { ReviewOf } from './ReviewPage.tsx'

beforeEach(() => setPreferences({ reviewKeysOff: false }))

const TEXT =
  'At noon.\n\n“We pay our share,” Ada Okoro said. “Ask anyone.”\n\nThe road is next, she said.'

const proposal = (id: string, words: string[], over: Partial<Proposal> = {}): Proposal => ({
  id,
  kind: 'verbatim',
  spans: itemOf(TEXT, words).spans,
  quoted: [],
  onBehalfOf: [],
  addressees: [],
  asks: false,
  positions: [],
  confidence: 0.6,
  reasons: [{ is: 'no-speaker' }],
  ...over,
})

const FOUND = [
  proposal('p1', ['We pay our share,', 'Ask anyone.'], {
    speaker: { name: 'Ada Okoro' },
    positions: [{ topicId: 'civil-society-seat', stance: 'supports', confidence: 0.3 }],
    reasons: [
      { is: 'topic', topicId: 'civil-society-seat', words: ['share'] },
      { is: 'cue', words: 'said' },
      { is: 'pronoun', words: 'she', name: 'Ada Okoro', paragraph: 2 },
    ],
  }),
  proposal('p2', ['The road is next'], {
    kind: 'mixed',
    speaker: { name: 'Bashombe', stakeholderId: 'patient-bashombe' },
  }),
]

/** Stands for the worker of the extractor: answers what it is given, or never. */
function stubWorker(reply: ExtractionReply | undefined) {
  const started = vi.fn<() => void>()
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      terminate() {}
      postMessage() {
        started()
        if (!reply) return
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: reply })))
      }
    },
  )
  return started
}

async function opened(
  review: Review,
  { lang = 'en', reply }: { lang?: 'en' | 'fr'; reply?: ExtractionReply } = {},
) {
  const started = stubWorker(reply)
  const api = writing()
  const call = (method: string, body: unknown) =>
    api.answer(
      new Request('http://localhost/api/reviews/r1', { method, body: JSON.stringify(body) }),
    )
  await call('PUT', review)
  const view = await renderPart(
    <ReviewOf id={review.id} />,
    '/sources/reviews/r1',
    api.answer,
    lang,
  )
  const kept = async () =>
    endpoints.getReview.response.parse(
      await (await api.answer(new Request('http://localhost/api/reviews/r1'))).json(),
    ).review
  return { ...view, api, kept, call, started }
}

const toExtract = pasted(TEXT, { extracted: false })
const withItems = (over: Partial<Review> = {}) =>
  pasted(TEXT, {
    items: [
      itemOf(TEXT, ['We pay our share,', 'Ask anyone.'], { id: 'a' }),
      itemOf(TEXT, ['The road is next'], {
        id: 'b',
        speaker: { name: 'Bashombe', stakeholderId: 'patient-bashombe' },
      }),
    ],
    ...over,
  })
const row = (name: RegExp) => screen.findByRole('button', { name })

describe('a review that begins', () => {
  it('shows what the extractor found, its reasons in words, and keeps it', async () => {
    const { kept, user } = await opened(toExtract, {
      reply: { extraction: { language: 'en', proposals: FOUND } },
    })
    expect(await row(/^Ada Okoro.*We pay our share/)).toHaveAttribute('aria-expanded', 'true')
    expect(
      await screen.findByText(
        'Proposed: verbatim, likely — cue “said”; “she” → Ada Okoro, named in paragraph 2',
      ),
    ).toBeVisible()
    expect(screen.getByText('Proposed: a guess — shares “share”')).toBeVisible()
    expect(screen.getByText(/“Ada Okoro” is not among the stakeholders/)).toBeVisible()
    await waitFor(async () => expect((await kept()).items).toHaveLength(2))
    // Their words in the text select them.
    await user.click(screen.getByText('The road is next', { selector: 'mark' }))
    expect(await row(/^Patient Bashombe.*The road/)).toHaveAttribute('aria-expanded', 'true')
  })

  it('says so in French', async () => {
    await opened(toExtract, {
      lang: 'fr',
      reply: { extraction: { language: 'other', proposals: FOUND } },
    })
    expect(
      await screen.findByText(
        'Proposée : mot à mot, probable — indice « said » ; « she » → Ada Okoro, nommé au paragraphe 2',
      ),
    ).toBeVisible()
    expect(screen.getByText(/n’est ni en anglais ni en français/)).toBeVisible()
  })

  it('tells a failed search, and searches again; one that is cancelled too', async () => {
    const { user, started } = await opened(toExtract, { reply: { failed: 'broken' } })
    expect(await screen.findByText(/could not be searched/)).toBeVisible()
    stubWorker(undefined)
    await user.click(screen.getByRole('button', { name: 'Search again' }))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText(/^Stopped\./)).toBeVisible()
    expect(started).toHaveBeenCalledTimes(1)
  })
})

describe('a review by keyboard', () => {
  it('accepts, rejects, goes on and takes back, and says so', async () => {
    const { user, kept } = await opened(withItems())
    const status = await screen.findByRole('status')
    expect(await row(/^speaker missing.*We pay/)).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('a')
    expect(status).toHaveTextContent(/^Accepted\. Next: Patient Bashombe: “The road is next”/)
    expect(await row(/^Patient Bashombe.*The road/)).toHaveFocus()
    await user.keyboard('r')
    expect(status).toHaveTextContent('Rejected. Nothing waits any more.')
    await user.keyboard('z')
    expect(screen.getByText(/1 waiting · 1 accepted · 0 rejected/)).toBeVisible()
    await user.keyboard('k')
    expect(await row(/^speaker missing.*We pay/)).toHaveFocus()
    await user.keyboard('u')
    await waitFor(async () => {
      expect((await kept()).items.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    })
  })

  it('is kept before an update loads the page anew', async () => {
    const { user, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    await user.keyboard('a')
    expect(await keepAll()).toBe(true)
    expect((await kept()).items[0]?.state).toBe('accepted')
  })

  it('chooses a speaker by another of their names, or someone new', async () => {
    const { user, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    await user.keyboard('s')
    const speaker = screen.getByRole('combobox', { name: 'Speaker' })
    await waitFor(() => expect(speaker).toHaveFocus())
    // Letters are typed there, and do nothing else.
    await user.keyboard('arz')
    expect(screen.getByText(/0 accepted · 0 rejected/)).toBeVisible()
    await user.clear(speaker)
    await user.keyboard('Matabishi')
    expect(await screen.findByRole('option', { name: /^Patient Bashombe/ })).toBeVisible()
    await user.keyboard('{Enter}')
    expect(speaker).toHaveValue('Patient Bashombe')
    await user.clear(speaker)
    await user.keyboard('Ada Okoro{ArrowUp}{Enter}')
    const fields = screen.getByRole('group', { name: 'New stakeholder: Ada Okoro' })
    await user.selectOptions(within(fields).getByLabelText('Counted under'), 'Civil society')
    await user.type(within(fields).getByLabelText('Country'), 'cd')
    await user.keyboard('{Escape}')
    expect(await row(/^Ada Okoro.*We pay/)).toHaveFocus()
    await waitFor(async () => {
      expect((await kept()).newStakeholders).toEqual([
        { key: 'n1', name: 'Ada Okoro', kind: 'person', group: 'civil-society', country: 'CD' },
      ])
    })
  })

  it('puts topics with the claim, examples and stance keys', async () => {
    const { user, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    await user.keyboard('3')
    expect(screen.getByText('Choose a topic first.')).toBeInTheDocument()
    await user.keyboard('t')
    const topic = screen.getByRole('combobox', { name: 'Add a topic' })
    await waitFor(() => expect(topic).toHaveFocus())
    await user.keyboard('civil society party{Enter}')
    expect(screen.getByText('Choose a stance to add the topic.')).toBeVisible()
    expect(screen.getByText(/must be a party to the talks, not only consulted/)).toBeVisible()
    const stances = screen.getByRole('group', { name: /^Stance on: Civil society a party/ })
    expect(stances.parentElement?.querySelectorAll('q')).toHaveLength(2)
    await user.keyboard('2')
    await waitFor(async () => {
      expect((await kept()).items[0]?.positions).toEqual([
        { topicId: 'civil-society-seat', stance: 'conditional' },
      ])
    })
    expect(within(stances).getByRole('button', { name: 'conditional' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it('moves the ends of the words, and parts them', async () => {
    const { user, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    await user.keyboard(']')
    expect(screen.getByText('pay our share,', { selector: 'mark' })).toBeVisible()
    await user.keyboard('[[')
    await user.keyboard('{{')
    await waitFor(async () => {
      expect((await kept()).items[0]?.spans.map(({ exact }) => exact)).toEqual([
        'We pay our share,',
        'Ask anyone',
      ])
    })
    await user.click(screen.getByRole('button', { name: 'Make one statement of each part' }))
    expect(await row(/^speaker missing.*Ask anyone/)).toBeVisible()
  })

  it('lists its keys, and can leave them off', async () => {
    const { user } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    await user.keyboard('?')
    const dialog = screen.getByRole('dialog', { name: 'Keys of the review' })
    await user.click(within(dialog).getByLabelText('Single keys work'))
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await user.keyboard('a')
    expect(screen.getByText(/0 accepted/)).toBeVisible()
  })
})

it('makes a statement of words that a finger selected', async () => {
  const { user } = await opened(pasted(TEXT, { extracted: true }))
  const text = await screen.findByRole('group', { name: 'Text of the article' })
  await user.pointer({ keys: '[TouchA]', target: text })
  // A long press selects as the system sees fit; the page hears of it by the selection alone.
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  let node = walker.nextNode()
  while (node && !node.textContent?.includes('The road')) node = walker.nextNode()
  const start = node!.textContent!.indexOf('The road')
  document.getSelection()!.setBaseAndExtent(node!, start, node!, start + 'The road'.length)
  act(() => void document.dispatchEvent(new Event('selectionchange')))
  const bar = await screen.findByRole('group', { name: 'Selected words' })
  expect(bar).toHaveTextContent('“The road”')
  await user.pointer({
    keys: '[TouchA]',
    target: within(bar).getByRole('button', { name: /^Make a statement/ }),
  })
  expect(await screen.findByText(/selected by hand/)).toBeVisible()
})

describe('what is kept', () => {
  it('is not overwritten where another tab kept a newer version', async () => {
    const { user, call, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    const newer = { ...withItems(), at: '2026-11-25T10:30:00.000Z', items: [] }
    await call('PUT', newer)
    await user.keyboard('a')
    expect(await screen.findByRole('alert')).toHaveTextContent(/changed in another tab/)
    expect(await kept()).toEqual(newer)
    await user.click(screen.getByRole('button', { name: 'Open the newer version' }))
    expect(await screen.findByText('Nothing proposed')).toBeVisible()
  })

  it('says that the storage is full, and tries again', async () => {
    const { user, api, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    api.failWith('storage-full')
    await user.keyboard('r')
    expect(await screen.findByRole('alert')).toHaveTextContent(/storage is full/)
    api.failWith(undefined)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(async () => expect((await kept()).items[0]?.state).toBe('rejected'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is told where there is none', async () => {
    stubWorker(undefined)
    await renderPart(<ReviewOf id="none" />, '/sources/reviews/none', writing().answer)
    expect(
      await screen.findByRole('heading', { name: 'There is no such review here' }),
    ).toBeVisible()
  })
})

describe('saving', () => {
  it('leads to the addressee who is nobody that is known', async () => {
    const { user } = await opened(
      withItems({
        items: [
          itemOf(TEXT, ['Ask anyone.'], {
            state: 'accepted',
            speaker: { name: 'Bashombe', stakeholderId: 'patient-bashombe' },
            addressees: [{ name: 'The road crew' }],
            saidOn: 'May',
          }),
        ],
      }),
    )
    expect(await screen.findByLabelText('Said on')).toHaveAccessibleDescription(/Not a date/)
    await user.keyboard('w')
    const alert = within(screen.getByRole('dialog')).getByRole('alert')
    expect(alert).toHaveTextContent('2 things are missing')
    await user.click(within(alert).getAllByRole('button', { name: 'Go there' })[0]!)
    const group = screen.getByRole('group', { name: 'Addressees' })
    await waitFor(() => expect(within(group).getByRole('combobox')).toHaveFocus())
    await user.click(within(group).getByRole('button', { name: 'Add “The road crew”' }))
    expect(
      await screen.findByRole('group', { name: 'New stakeholder: The road crew' }),
    ).toBeVisible()
  })

  it('names what is missing and leads there; a full storage keeps the review', async () => {
    const { user, api, kept } = await opened(withItems())
    await row(/^speaker missing.*We pay/)
    await user.keyboard('aw')
    const dialog = screen.getByRole('dialog', { name: 'Save to the records' })
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      '“We pay our share, […] Ask anyone.”: who said it? Choose a speaker.',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Go there' }))
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveFocus())
    await user.keyboard('Matabishi{Enter}{Escape}w')
    api.failWith('storage-full')
    const save = () => screen.getByRole('dialog', { name: 'Save to the records' })
    expect(within(save()).getByLabelText('Keep them in the review, for later')).toBeChecked()
    await user.click(within(save()).getByRole('button', { name: 'Save' }))
    expect(await within(save()).findByRole('alert')).toHaveTextContent(
      /The review is kept as it is\. Free some space/,
    )
    api.failWith(undefined)
    await user.click(within(save()).getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/sources\/a\d+--/))
    expect((await api.log()).of).toBe(1)
    expect((await kept()).items.map(({ id }) => id)).toEqual(['b'])
  })
})
