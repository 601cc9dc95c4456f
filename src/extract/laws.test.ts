import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Known } from '#src/contract/extracting.ts'
import { Extraction } from '#src/contract/proposals.ts'
import type { Range } from '#src/contract/proposals.ts'
import { anyText, frenchText, hostileTexts } from '#tests/arbitraries/texts.ts'
import { extract } from './extract.ts'
import { quotesOf } from './quotes.ts'

const known: Known = {
  stakeholders: [
    {
      id: 'ada-bell',
      kind: 'person',
      name: { en: 'Ada Bell', fr: null },
      aliases: [],
      group: 'g',
      roles: [],
    },
    {
      id: 'port',
      kind: 'organization',
      name: { en: 'Port Council', fr: null },
      aliases: ['PC'],
      group: 'g',
      roles: [],
    },
  ],
  topics: [
    {
      id: 'quay',
      label: { en: 'Repair the quay', fr: null },
      proposition: { en: 'The quay must be repaired', fr: null },
      exampleIds: [],
    },
  ],
  examples: [{ text: 'the quay is of wood', language: 'en', topicId: 'quay', stance: 'supports' }],
}
/** Milliseconds of the processor's time, so that what else is running counts for nothing. */
const LIMIT = 2000

const inside = ({ start, end }: Range, text: string) =>
  Number.isInteger(start) && start >= 0 && start <= end && end <= text.length

describe('whatever the text', () => {
  it('each span slices to its exact words, in order, and none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { proposals } = extract(text, known)
        const spans = proposals.flatMap((each) => each.spans)
        for (const { start, end, exact } of [...spans, ...proposals.flatMap((p) => p.quoted)]) {
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end)).toBe(exact)
        }
        for (const { spans: own } of proposals) {
          own
            .slice(1)
            .forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(own[at]!.end))
        }
        const begins = proposals.map((each) => each.spans[0]!.start)
        expect(begins).toEqual(begins.toSorted((left, right) => left - right))
      }),
      { numRuns: 600 },
    )
  })

  it('what is proposed has the form the contract wants, and lies in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const extraction = Extraction.parse(extract(text, known))
        for (const { cue, speaker, onBehalfOf, addressees } of extraction.proposals) {
          const places = [cue, speaker?.at, ...[...onBehalfOf, ...addressees].map(({ at }) => at)]
          expect(places.filter((place) => place && !inside(place, text))).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('the same is proposed twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extract(text, known)).toEqual(extract(text, known))
      }),
    )
  })

  it('the flat form holds the pieces of the proposals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = extract(text, known).proposals.flatMap((each) => each.spans)
        const flat = quotesOf(text, known).map(({ start, end, exact }) => ({ start, end, exact }))
        const byStart = (left: Range, right: Range) => left.start - right.start
        expect(flat).toEqual(spans.toSorted(byStart))
      }),
    )
  })
})

describe('the same text written otherwise', () => {
  const read = (text: string) =>
    quotesOf(text, { stakeholders: [] }).map(({ exact, speakerName, kind, group }) => ({
      exact: exact.normalize('NFC'),
      speakerName: speakerName?.normalize('NFC'),
      kind,
      group,
    }))

  it('gives the same in composed and in parted letters', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        expect(read(text.normalize('NFD'))).toEqual(read(text))
      }),
    )
  })

  it('gives the same with line ends of Windows', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
      }),
    )
  })
})

// A fifth of the longest text taken; each takes about a tenth of the limit. `npm run bench:extract`
// measures the whole length.
it.each(hostileTexts(200_000))('reads $of in time', ({ text }) => {
  const began = process.cpuUsage()
  extract(text, known)
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1000).toBeLessThan(LIMIT)
})
