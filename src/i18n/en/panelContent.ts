import { createFormat } from '../format.ts'

const f = createFormat('en')
const days = (least: number, most: number) =>
  least === most
    ? `${f.number(least)} ${f.plural(least, { one: 'day', other: 'days' })}`
    : `${f.number(least)} to ${f.number(most)} days`

/** The words of what the statement panel holds, which come with it; views say some of them too. */
export const panelContent = {
  place: (index: number, total: number) => `Statement ${f.number(index)} of ${f.number(total)}`,
  notInList: 'Not among the statements of this filter',
  previous: 'Previous statement',
  next: 'Next statement',
  edit: 'Edit',
  changedHere: 'Changed in this browser: not as published.',
  addedHere: 'Added in this browser: a link to it works only here.',
  inConflict: 'A newer release changed it too.',
  choose: 'Choose what stands',
  copy: 'Copy quote',
  share: 'Share card',
  copied: 'Copied with its reference.',
  copyFailed: 'The browser does not let Parley copy. Select the text and copy it yourself:',
  openSource: 'Open source',
  openSourceAt: (outlet: string) => `Open source: ${outlet}`,
  archived: 'Archived copy',
  fields: {
    who: 'Who',
    onBehalfOf: 'On behalf of',
    to: 'To',
    said: 'Said',
    printedIn: 'Printed in',
    reportedIn: 'Reported in',
    asksFor: 'Asks for',
    of: 'Of',
    answer: 'Answer',
    confidence: 'Confidence',
    note: 'Note',
  },
  /** Between the status and its reason. */
  reasonJoin: ': ',
  roleJoin: ', ',
  /** Between the outlet and the title of an article. */
  outletJoin: ': ',
  inferred: 'inferred',
  saidUnknown: 'date of speaking not known',
  publishedOn: (date: string) => `published ${date}`,
  publishedUnknown: 'date of publication not known',
  titleRebuilt: 'title rebuilt from the address',
  titleDescribed: 'title in our words',
  first: (outlet: string) => `first by ${outlet}`,
  stateMedia: 'state media',
  profile: 'Profile',
  coded: 'Coded by Parley',
  /** Beside the proposition. */
  stanceOn: {
    supports: 'for',
    conditional: 'for, if',
    neutral: 'takes no side',
    opposes: 'against',
  },
  noPosition: 'No position coded: the words take no side on any claim of the codebook.',
  noAnswer: 'No answer recorded',
  askedBefore: (least: number, most: number, until: string) =>
    `asked ${days(least, most)} before ${until}`,
  askedLast: (until: string) => `asked on ${until}, the last day of the records`,
  after: (least: number, most: number) => `${days(least, most)} later`,
  sameDay: 'on the same day',
  orderUnknown: (within: string) => `order within ${within} not known`,
  answersAsk: 'Answers the ask',
  by: (speaker: string) => `of ${speaker}`,
  seal: {
    verified: (parts: number): string =>
      parts > 1 ? 'all parts stand in the held text' : 'the words stand in the held text',
    moved: 'the words stand in the held text, at another place than recorded',
    broken: 'the words were not found in the held text, or more than once',
    'not-held': 'no text of this source is held here; open the source to check',
    summary: 'our words: nothing to verify word for word',
  },
  held: 'The held text',
  heldCredit: (outlet: string) => `© ${outlet}, held for verification.`,
  report: {
    button: 'Report an error',
    title: 'Report an error',
    yours: 'What is wrong?',
    prepared: 'Message',
    message: (link: string, id: string, version: string, words: string) =>
      `${words || '…'}\n\n${link}\nStatement ${id}, data version ${version}`,
    copy: 'Copy',
    send: 'Send',
    copied: 'Message copied.',
    noAddress: 'Copy the message and send it to whoever gave you this page.',
  },
  citation: {
    inSummary: (speaker: string, text: string) => `${speaker}, in summary: ${text}`,
    asReported: (speaker: string, words: string) => `${speaker}, as reported: ${words}`,
    inferred: (date: string) => `${date} (inferred)`,
    published: (date: string) => `published ${date}; date of speaking not known`,
    noDate: 'date of speaking not known',
    originalNotHeld: (languageTag: string) =>
      `printed in ${f.language(languageTag)}; original not held`,
    role: (title: string, organization: string) => `${title}, ${organization}`,
  },
  noStatement: (id: string) => `There is no statement ${id} in these records`,
  noStatementBody: 'The link may be mistyped. Ids look like s001 and stay the same for ever.',
  backToList: 'Close and see the list',
}
