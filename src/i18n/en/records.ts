import { createFormat } from '../format.ts'

const f = createFormat('en')
const statements = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'statement', other: 'statements' })}`

/** The field's words: what records, filter keys and their values are called. */
export const records = {
  statements,
  keys: {
    q: 'Words',
    stakeholder: 'Stakeholder',
    group: 'Group',
    country: 'Country',
    onBehalfOf: 'On behalf of',
    addressee: 'Addressee',
    topic: 'Topic',
    stance: 'Stance',
    kind: 'Kind',
    wording: 'Wording',
    language: 'Language',
    status: 'Status',
    seal: 'Seal',
    outlet: 'Outlet',
    article: 'Article',
    from: 'From',
    to: 'To',
    precision: 'Date known to',
    publishedFrom: 'Published from',
    publishedTo: 'Published to',
    addedSince: 'Added since',
    ask: 'Ask',
    answers: 'Answers to',
    voice: 'Said',
    common: 'Counted as',
    id: 'Statement',
  },
  stance: {
    supports: 'supports',
    conditional: 'conditional',
    neutral: 'neutral',
    opposes: 'opposes',
    mixed: 'mixed',
    none: 'no position coded',
  },
  /** The accessible name of a position: the stance never stands without its claim. */
  position: (stance: string, claim: string) => `${stance}: ${claim}`,
  kind: { verbatim: 'Quotation', indirect: 'Reported' },
  wording: { printed: 'Printed words', summary: 'Summary' },
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
  precision: { day: 'the day', month: 'the month', year: 'the year', none: 'no date' },
  voice: { own: 'in own name', behalf: 'on behalf of others' },
  ask: { any: 'Asks for something', open: 'No answer recorded', answered: 'Answer recorded' },
  outcome: {
    granted: 'granted',
    partly: 'partly granted',
    refused: 'refused',
    argued: 'argued against',
  },
  summaryTag: 'Summary',
  reportedTag: 'As reported',
  translationTag: 'Translation by Parley',
  codedBy: 'coded by Parley',
  inferred: 'inferred',
  published: 'published',
  noDate: 'no date',
  saidUnknown: 'date of speaking not known',
  unknownLanguage: 'language not known',
  /** Printed in another language than it was spoken in. */
  originalNotHeld: (printed: string) => `printed in ${printed}; original not held`,
}
