import { createFormat } from '../format.ts'

const f = createFormat('en')
const statements = (count: number) =>
  f.plural(count, { one: 'One statement', other: `${f.number(count)} statements` })

/** The words for holding texts of articles and placing quotations in them. They load with it. */
export const texts = {
  paste: 'Paste its text',
  replace: 'Replace its text',
  openSource: 'Open source',
  text: 'Text of the article',
  hint: 'Copy the whole article from its source and paste it here. It is kept as pasted; no character is changed.',
  quotations: 'Its quotations',
  awaited: 'Once the text is here, it is said here which of them stand in it.',
  checking: 'Looking for the quotations …',
  wanting: 'Paste the text of the article first.',
  tooLong: (most: number) =>
    `Too long to be looked through. Paste at most ${f.number(most)} characters.`,
  /** What the text makes of the article’s statements, as one line. */
  result: (total: number, parts: string) => `${statements(total)}: ${parts}`,
  nothingStands: 'No statement stands in this article yet. The text is held for later ones.',
  counts: {
    verified: (count: number) => `${f.number(count)} verified`,
    moved: (count: number) => `${f.number(count)} moved`,
    broken: (count: number) => `${f.number(count)} not found`,
    'not-held': (count: number) => `${f.number(count)} without a text`,
    summary: (count: number) =>
      f.plural(count, { one: 'one summary', other: `${f.number(count)} summaries` }),
  },
  lost: (count: number) =>
    f.plural(count, {
      one: 'One quotation is verified now and would no longer be.',
      other: `${f.number(count)} quotations are verified now and would no longer be.`,
    }),
  becomes: (was: string, is: string) => `${was} until now, then ${is}`,
  nowhere: 'These words are not in the text.',
  several: (times: number) =>
    `These words stand in the text ${f.number(times)} times, so their place is not certain.`,
  missing: 'Not found:',
  near: 'Almost the same words stand there:',
  differs: (parts: string) => `They differ in ${parts}. Only the words as recorded count.`,
  differences: {
    spaces: 'spaces or line breaks',
    quotes: 'quotation marks or apostrophes',
    dashes: 'dashes',
    marks: 'punctuation',
    accents: 'accents',
    case: 'capitals',
  },
  and: (list: readonly string[]) => f.list(list),
  remove: 'Take the text away',
  removing:
    'The text will no longer be held. The quotations stay, but can’t be verified here any more.',
  keepText: 'Keep a text',
  saved: 'The text is held.',
  removed: 'The text is no longer held.',
  stale:
    'Records of this article were changed meanwhile. The result is worked out anew: look again.',
  failed: 'The result could not be worked out.',
  reanchor: 'Re-anchor',
  reanchorLead:
    'The words stand in the held text, but not where they were recorded. Compare both places.',
  oldPlace: 'Where they were recorded',
  newPlace: 'Where they stand now',
  noPlace: 'No place was recorded.',
  pastEnd: 'The text ends before this place.',
  characters: (start: number, end: number) =>
    `characters ${f.number(start + 1)} to ${f.number(end)}`,
  others: (count: number) =>
    f.plural(count, {
      one: 'Also the other quotation of this article that has moved',
      other: `Also the ${f.number(count)} other quotations of this article that have moved`,
    }),
  reanchored: (count: number) =>
    f.plural(count, {
      one: 'Re-anchored: the quotation is verified.',
      other: `Re-anchored: ${f.number(count)} quotations are verified.`,
    }),
  notMoved: 'This quotation has no other place in the held text now.',
  broken: (count: number) =>
    f.plural(count, {
      one: 'One quotation is broken',
      other: `${f.number(count)} quotations are broken`,
    }),
  moved: (count: number) =>
    f.plural(count, {
      one: 'One quotation has moved',
      other: `${f.number(count)} quotations have moved`,
    }),
  see: (count: number) => f.plural(count, { one: 'See it', other: 'See them' }),
}
