import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementRow } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Position, Statement } from '#src/contract/records.ts'
import { handMade, on } from '#tests/support/handMade.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { dateUsedOf } from '../dates.ts'
import { createLookup } from '../records.ts'
import type { Records } from '../records.ts'
import { statementSeal } from '../seals.ts'
import { composeBriefing } from './compose.ts'
import type { BriefingWords } from './compose.ts'
import { briefingHtml } from './html.ts'
import type { Block, Run } from './model.ts'
import { briefingText } from './plain.ts'

const words: BriefingWords = {
  citation: {
    inSummary: (speaker, text) => `${speaker}, in summary: ${text}`,
    asReported: (speaker, text) => `${speaker}, as reported: ${text}`,
    inferred: (date) => `${date} (inferred)`,
    published: (date) => `published ${date}; date of speaking not known`,
    noDate: 'date of speaking not known',
    originalNotHeld: (tag) => `printed in ${tag}; original not held`,
    role: (title, organization) => `${title}, ${organization}`,
  },
  stance: {
    supports: 'supports',
    conditional: 'conditional',
    neutral: 'neutral',
    opposes: 'opposes',
  },
  position: (stance, claim) => `${stance}: ${claim}`,
  status: {
    proposed: 'Proposed',
    accepted: 'Accepted',
    disputed: 'Disputed',
    retracted: 'Retracted',
  },
  seal: {
    verified: 'Verified',
    moved: 'Moved',
    broken: 'Broken',
    'not-held': 'Text not held',
    summary: 'Summary',
  },
  doubt: { moved: 'at another place', broken: 'not found' },
  summary: 'summary: ',
  reported: 'as reported: ',
  translation: 'Translation by Parley: ',
  onBehalfOf: (names) => `on behalf of ${names}`,
  to: (names) => `to ${names}`,
  besides: (positions) => `Also coded: ${positions}`,
  asks: 'Asks for: ',
  answered: (count) => `${count} answers`,
  others: 'Other statements',
  othersNote: 'No position coded.',
  notes: 'Sources',
  publishedOn: (date) => `published ${date}`,
  publishedUnknown: 'date of publication not known',
  first: (outlet) => `first by ${outlet}`,
  stateMedia: 'state media',
  titleRebuilt: 'title rebuilt from the address',
  titleDescribed: 'title in our words',
  colon: ': ',
}

const link = (id: string) => `https://parley.example/statements/${id}`

function composed(records: Records, filter: StatementFilter = {}) {
  const lookup = createLookup(records)
  const textOf = (id: string) => lookup.article(id)?.text
  const rows = records.statements.map((statement): StatementRow => {
    const dateUsed = dateUsedOf(statement, lookup.article)
    return { statement, seal: statementSeal(statement, textOf), ...(dateUsed ? { dateUsed } : {}) }
  })
  const briefing = composeBriefing({
    rows,
    refs: lookup,
    filter,
    title: 'Briefing',
    head: (entries) => [[{ text: `${entries} entries` }]],
    permalink: link,
    lang: 'en',
    format: {
      date: (date) => date,
      list: (items) => items.join(' and '),
      compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    },
    words,
  })
  const html = briefingHtml(briefing)
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return { briefing, html, body, text: briefingText(briefing) }
}

/** What a person reads in an element: line ends stand as such. */
function read(element: Element): string {
  for (const end of element.querySelectorAll('br')) end.replaceWith('\n')
  return element.textContent
}
const written = (runs: readonly Run[]) =>
  runs
    .map((run) => ('note' in run ? `[${run.note}]` : run.text))
    .join('')
    .replace(/\r\n?/g, '\n')
const pieces = (block: Block) => (block.kind === 'notes' ? block.items : [block.runs])

/** Words that a page could take for its own. */
const hostile = fc
  .array(
    fc.constantFrom(
      '<b>',
      '</p>',
      '&amp;',
      '&',
      '"',
      "'",
      '«\u00a0',
      '\u00a0»',
      '  ',
      '\t',
      '\n',
      '\r\n',
      '<script>x</script>',
      '<!--',
      '[1]',
      'é',
      'e\u0301',
      '😀',
      'accord',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''))

const position = fc.record({
  topicId: fc.constantFrom(...ids.topic),
  stance: fc.constantFrom('supports', 'opposes', 'conditional', 'neutral'),
}) as fc.Arbitrary<Position>
const filters: fc.Arbitrary<StatementFilter> = fc.oneof(
  fc.constant({}),
  position.map(({ topicId }) => ({ topic: { any: [topicId], none: [] } })),
  position.map(({ topicId, stance }) => ({
    topic: { any: [topicId], none: [] },
    stance: { any: [stance], none: [] },
  })),
)
const hostileRecords = fc
  .tuple(smallRecords, fc.array(hostile, { minLength: 16, maxLength: 16 }))
  .map(([records, texts]) => ({
    ...records,
    statements: records.statements.map((each, at) => ({ ...each, text: texts[at % 16]! })),
    articles: records.articles.map((each, at) => ({ ...each, title: texts[at % 16]! })),
  }))

describe('a briefing of any records', () => {
  it('holds every statement, with one note each, which is the one its numbers lead to', () => {
    fc.assert(
      fc.property(hostileRecords, filters, (records, filter) => {
        const { briefing, body } = composed(records, filter)
        const all = new Set(records.statements.map(({ id }) => link(id)))
        expect(briefing.statements).toBe(records.statements.length)
        const notes = [...body.querySelectorAll('ol > li')].map(
          (item) => [...item.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? '',
        )
        expect(new Set(notes)).toEqual(all)
        expect(notes).toHaveLength(all.size)
        const marks = [...body.querySelectorAll('sup a')]
        expect(marks).toHaveLength(briefing.entries)
        for (const mark of marks) {
          const number = Number(/^\[(\d+)\]$/.exec(mark.textContent)?.[1])
          expect(mark.getAttribute('href')).toBe(notes[number - 1])
        }
        expect(new Set(marks.map((mark) => mark.getAttribute('href')))).toEqual(all)
      }),
      { numRuns: 40 },
    )
  })

  it('reads the same as HTML, whatever the words are', () => {
    fc.assert(
      fc.property(hostileRecords, (records) => {
        const { briefing, body } = composed(records)
        const read1 = [...body.querySelectorAll('h2, h3, p, li')].map(read)
        expect(read1).toEqual(briefing.blocks.flatMap(pieces).map(written))
        expect(body.querySelectorAll('script, b')).toHaveLength(0)
      }),
      { numRuns: 40 },
    )
  })

  it('holds the words as they are in plain text too', () => {
    fc.assert(
      fc.property(hostileRecords, (records) => {
        const { text } = composed(records)
        // A summary is told in the language of the page.
        const missing = records.statements.filter(
          ({ text: own, wording, translation }) =>
            (wording === 'printed' || !translation) && !text.includes(own),
        )
        expect(missing).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

const statement = (given: Partial<Statement>) => composed(handMade(given))
const quotation = (body: Element) => body.querySelector('blockquote p')?.textContent
const paragraphs = (body: Element) =>
  [...body.querySelectorAll('p')].map((each) => each.textContent)

describe('the words', () => {
  it('stand between the marks of their language, and say which it is', () => {
    const { body } = statement({ text: 'Nous voulons la paix', language: 'fr' })
    const quote = body.querySelector('blockquote p span')
    expect(quote?.textContent).toBe('«\u00a0Nous voulons la paix\u00a0»')
    expect(quote?.getAttribute('lang')).toBe('fr')
  })

  it('of a summary are never quoted, and are called one', () => {
    const { body } = statement({ wording: 'summary', kind: 'indirect', text: 'Wants peace' })
    expect(body.querySelector('blockquote')).toBeNull()
    expect(paragraphs(body)).toContain('summary: Wants peace')
  })

  it('of the article are called reported', () => {
    const { body } = statement({ kind: 'indirect', text: 'peace is wanted' })
    expect(quotation(body)).toBe('as reported: “peace is wanted”')
  })

  it('are followed by their translation, outside the quotation', () => {
    const translation = { text: 'We want peace', language: 'en', by: 'Parley' }
    const { body } = statement({ text: 'La paix', language: 'fr', translation })
    expect(quotation(body)).toBe('«\u00a0La paix\u00a0»')
    expect(paragraphs(body)).toContain('Translation by Parley: We want peace')
  })

  it('of a retracted statement stand after that it is, and why', () => {
    const { body } = statement({ status: 'retracted', statusReason: 'said by another' })
    expect(body.querySelector('h3 ~ p strong')?.textContent).toBe('Retracted: said by another')
  })
})

describe('spaces', () => {
  it('that a page would run together are kept', () => {
    const { html } = statement({ text: 'peace  now\tand then' })
    expect(html).toContain('white-space: pre-wrap">“peace  now\tand then”')
    expect(statement({ text: 'peace now' }).html).not.toContain('pre-wrap')
  })
})

describe('the topics', () => {
  const both = { positions: [on('peace', 'supports'), on('trade', 'opposes')] }

  it('each have a heading and their claim; a statement on two has one number', () => {
    const { body } = composed(handMade(both, { positions: [on('trade', 'supports')] }))
    const heads = [...body.querySelectorAll('h3')].map((each) => each.textContent)
    expect(heads).toEqual(['Synthetic trade', 'Synthetic peace', 'Sources'])
    expect([...body.querySelectorAll('sup')].map((each) => each.textContent)).toEqual([
      '[1]',
      '[2]',
      '[1]',
    ])
    expect(paragraphs(body)).toContain('Synthetic trade.')
  })

  it('that were not asked for head nothing, but are told', () => {
    const { body } = composed(handMade(both), { topic: { any: ['peace'], none: [] } })
    const heads = [...body.querySelectorAll('h3')].map((each) => each.textContent)
    expect(heads).toEqual(['Synthetic peace', 'Sources'])
    expect(paragraphs(body)).toContain('Also coded: opposes: Synthetic trade')
  })

  it('are followed by the statements that have none', () => {
    const { body } = composed(handMade({}, both))
    const heads = [...body.querySelectorAll('h3')].map((each) => each.textContent)
    expect(heads.slice(-2)).toEqual(['Other statements', 'Sources'])
  })
})

describe('a person without a public role', () => {
  it('is told by role alone', () => {
    const records = handMade({ speakerId: 'ana' })
    const stakeholders = records.stakeholders.map((each) =>
      each.id === 'ana'
        ? {
            ...each,
            private: true,
            name: { en: 'A trader', fr: null },
            roles: [{ title: { en: 'Known by this', fr: null } }],
          }
        : each,
    )
    const { text } = composed({ ...records, stakeholders })
    expect(text).toContain('A trader')
    expect(text).not.toContain('Known by this')
  })
})
