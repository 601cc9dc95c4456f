import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)

/** The words of a briefing, which load with it. */
export const briefing = {
  title: 'What was said in the DRC–U.S. mining talks',
  /** What the briefing is of. */
  scope: (count: number, of: number) =>
    count === of
      ? `All ${n(of)} statements.`
      : `${n(count)} of ${n(of)} ${f.plural(of, { one: 'statement', other: 'statements' })}.`,
  first: (count: number, of: number) =>
    `The first ${n(count)} of ${n(of)} statements that match; the rest stands at the link.`,
  ticked: (count: number) =>
    f.plural(count, {
      one: '1 statement, chosen by hand.',
      other: `${n(count)} statements, chosen by hand.`,
    }),
  filter: (words: string) => ` Filter: ${words}.`,
  open: 'Open in Parley',
  data: (release: string, version: string, through: string) =>
    `Parley, data of ${release} (version ${version}), records to ${through}.`,
  changed: (count: number) =>
    ` With ${f.plural(count, { one: '1 change', other: `${n(count)} changes` })} made in one browser; links to statements added there work only there.`,
  reading:
    'Words between quotation marks are printed words, as they were printed; words after “summary:” are Parley’s, not the speaker’s. Topics and stances are coded by Parley.',
  repeated: (entries: number) =>
    ` A statement on several topics stands under each, with the same number: ${n(entries)} entries in all.`,
  summary: 'summary: ',
  reported: 'as reported: ',
  translation: 'Translation by Parley: ',
  onBehalfOf: (names: string) => `on behalf of ${names}`,
  to: (names: string) => `to ${names}`,
  besides: (positions: string) => `Also coded: ${positions}`,
  asks: 'Asks for: ',
  others: 'Other statements',
  othersNote: 'No position coded: the words take no side on any claim of the codebook.',
  notes: 'Sources',
  colon: ': ',
  copied: (statements: string) => `Briefing of ${statements} copied. Paste it into a document.`,
  failed: 'The statements could not be loaded, so nothing was copied. Try again.',
  none: 'No statement matches: there is nothing to copy.',
  tooMany: {
    title: 'Too many statements for a briefing',
    body: (most: number, total: number) =>
      `A briefing holds up to ${n(most)} statements; ${n(total)} match. Filter further, tick some rows, or export all of them as CSV.`,
    first: (most: number) => `Copy the first ${n(most)}`,
  },
  byHand: {
    title: 'Briefing',
    lead: 'The browser does not let Parley copy. The briefing is selected below: copy it yourself.',
    select: 'Select all',
  },
}
