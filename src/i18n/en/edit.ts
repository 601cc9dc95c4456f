import { createFormat } from '../format.ts'

const f = createFormat('en')

const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/**
 * The words of the form that edits a statement. They load with it:
 * `useWords({ en, fr })` with `edit` of this file and of `../fr/edit.ts`.
 */
export const edit = {
  title: 'Edit the statement',
  newPlace: 'New statement',
  newTitle: 'Add a statement',
  /** What each field of a statement is called. */
  fields: {
    id: 'Id',
    kind: 'Kind',
    wording: 'Wording',
    text: 'Text',
    language: 'Language',
    spokenLanguage: 'Spoken language',
    translation: 'Translation',
    speakerId: 'Speaker',
    onBehalfOfIds: 'On behalf of',
    addresseeIds: 'Addressees',
    saidOn: 'Said on',
    saidOnBasis: 'How the date is known',
    positions: 'Positions',
    ask: 'Ask',
    appearances: 'Appearances',
    status: 'Status',
    statusReason: 'Reason for the status',
    confidence: 'Confidence',
    note: 'Note',
    addedOn: 'Added on',
  },
  /** A field that is there in English and in French. */
  inLanguage: (field: string, lang: 'en' | 'fr') =>
    `${field} (${lang === 'en' ? 'English' : 'French'})`,
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  saved: 'Saved.',
  onlyHere: 'Your edits live in this browser only.',
  backUp: 'How to back up',
  unchanged: 'Nothing has changed, so there is nothing to save.',
  yourName: 'Your name',
  yourNameHint: 'Stands beside the change; may stay empty.',
  why: 'Why',
  whyHint: 'What led to the change; may stay empty.',
  change: 'This change',
  who: 'Who and when',
  what: 'What was coded',
  standing: 'Standing',
  words: 'The words',
  sources: 'Where it stands',
  newId: (id: string) => `It gets the id ${id}.`,
  printedHint:
    'As printed in the source, to the letter. No text of it is marked here, so check the words against the source.',
  cutHint: 'Cut from the article’s text: to correct it, choose other words there.',
  wordingHint: 'Printed words stand in the source to the letter. A summary is in our own words.',
  /** One field in a language: `Text (Swahili)`. */
  version: (field: string, language: string) => `${field} (${language})`,
  translationOf: {
    printed: 'Ours, of the printed words; may stay empty.',
    summary: 'The same summary in the other language; both are ours.',
  },
  translationLanguage: 'Language of the translation',
  versionLanguage: 'Language of the other version',
  translationBy: 'Translated by',
  notNoted: 'not noted',
  otherLanguage: 'Another language …',
  code: (field: string) => `${field}: code`,
  article: {
    /** An article in a list: its outlet and title. */
    name: (outlet: string, title: string) => `${outlet}: ${title}`,
    held: (name: string) => `${name} (text held)`,
    add: 'Add: article',
    first: 'Article',
    other: 'An article that is not listed …',
    remove: (name: string) => `Remove: ${name}`,
    last: 'A statement stands in at least one article, so the last one stays.',
    notHeld: 'No text of it is held.',
    ours: 'A summary is in our words, so none are marked in it.',
    loading: 'Loading its text …',
    failed: 'Its text could not be loaded.',
    made: 'New article',
    madeHint: 'It is added to the records with this statement, in one change.',
    url: 'Address (URL)',
    outlet: 'Outlet',
    title: 'Title, as printed',
    publishedOn: 'Published on',
    language: 'Language of the article',
  },
  spans: {
    correct: 'Correct the words',
    close: 'Hide the text',
    text: (outlet: string) => `Text of ${outlet}, to choose words in`,
    hint: 'Select words in the text, by mouse, finger or Shift and arrow keys. What is quoted now is lit.',
    use: 'Use the selected words',
    add: 'Add the selected words as a further part',
    none: 'No words are selected. Select them in the text first.',
    lost: 'A part of the quotation is not in this text. Use the selected words anew first.',
    taken: (words: string) => `Quoted now: ${words}`,
    /** Words with their place in the article, counted from 1. */
    placed: (words: string, from: number, to: number) =>
      `${words}, characters ${f.number(from)} to ${f.number(to)}`,
    removePart: (at: number) => `Remove part ${f.number(at)}`,
    nothing: 'No words are marked in it yet.',
  },
  answer: {
    title: 'Answers to the ask',
    none: 'No answer is linked.',
    find: 'Find a statement that answers',
    findHint: 'By words, speaker or id.',
    found: (shown: number, total: number) =>
      total === 0
        ? 'No statement fits. Try other words, or an id like s001.'
        : `${f.number(shown)} of ${f.number(total)} ${f.plural(total, { one: 'statement', other: 'statements' })}`,
    failed: 'The statements could not be searched. Type again in a moment.',
    link: (id: string) => `Link ${id} as an answer`,
    unlink: (id: string) => `Unlink ${id}`,
    of: (id: string) => `Answer ${id}`,
    outcome: 'Outcome',
    reason: 'What it comes to',
    earlier: (answered: string, asked: string) =>
      `Certainly earlier (${answered}) than the ask (${asked}): an answer comes after it. Check both dates.`,
    gone: (id: string) => `There is no statement ${id} in the records.`,
  },
  kindHint: 'Quotation: printed between quotation marks. Reported: told in the article’s words.',
  dateHint: 'As exact as the source: 2025, 2025-04 or 2025-04-17. Empty: not known.',
  languageHint: 'A code like en, fr or sw; und where it is not known.',
  spokenHint: 'Where it was spoken in another language than it is printed in.',
  statusHint: 'Retracted: hidden unless asked for, never deleted.',
  reasonHint: 'A link can stand in it.',
  confidenceHint: 'From 0 to 1; may stay empty.',
  basis: { '': 'not noted', stated: 'the source states it', inferred: 'inferred' },
  add: (field: string) => `Add: ${field}`,
  choose: 'Choose …',
  /** A list that is too long to be looked through. */
  narrow: {
    label: (field: string) => `Narrow the choice: ${field}`,
    some: (shown: number, all: number) =>
      `${f.number(shown)} of ${f.number(all)} are in the list. Type above it to narrow it.`,
  },
  remove: (what: string) => `Remove: ${what}`,
  addPosition: 'Add a position',
  topic: (at: number) => `Topic ${f.number(at)}`,
  stance: (at: number) => `Stance ${f.number(at)}`,
  removePosition: (at: number) => `Remove position ${f.number(at)}`,
  errors: {
    count: (count: number) =>
      f.plural(count, {
        one: 'Not saved: one field needs another look.',
        other: `Not saved: ${f.number(count)} fields need another look.`,
      }),
    date: 'Not a date. Write 2025, 2025-04 or 2025-04-17, or leave it empty.',
    text: 'A statement has words. Write them.',
    language: 'Not a language code. Write one like en, fr or sw, or und where it is not known.',
    topic: 'Choose a topic, or remove this position.',
    twice: 'This topic stands above already. Remove one of the two.',
    ask: 'This ask has answers, so it needs words. Write it in English or in French.',
    reason: 'Disputed and retracted need a reason. Write why.',
    confidence: 'Not a number from 0 to 1. Write one like 0.8, or leave it empty.',
    speaker: 'Choose who said it.',
    same: 'This is the language of the text itself. Choose another one.',
    translator: 'Write who translated it, or empty the translation.',
    appearance: 'A statement stands in an article. Choose one.',
    spans:
      'The text of this article has changed, and these words no longer stand there. Choose them anew.',
    answer: 'Write what the answer comes to, in English or in French.',
    url: 'Not an address. Write one that begins with https:// or http://.',
    known:
      'An article with this address is in the records. Remove this one and choose it from the list.',
    outlet: 'Write who published it.',
    title: 'An article has a title. Write it as it is printed.',
    long: (most: number) => `Too long. Write at most ${f.number(most)} characters.`,
    invalid: 'The records can’t hold this. Change it, or put back what was there.',
  },
  failed: {
    kept: 'All you typed is still here.',
    'storage-full': 'Free some space on this device, then save again.',
    'storage-denied': 'Let this page keep data in the settings of the browser, then save again.',
    'bad-request': 'The records did not take this change:',
    other: 'Save again in a moment.',
  },
  /** Of one operation of a change: `what` is a record, or a field of it. */
  refused: {
    misfit: (what: string) =>
      `${what}: the records can’t hold this. Change it, or put back what was there.`,
    'in-use': (what: string, by: string) => `${what} is still named by ${by}. Change those first.`,
    'unknown-id': (what: string, ids: string) =>
      `${what} names what is not there: ${ids}. Choose another.`,
    exists: (what: string) => `${what} is there already. Choose another id.`,
    missing: (what: string) =>
      `${what} is not there any more: it was removed in the meantime. Undo brings it back.`,
  },
  draft: {
    kept: 'Draft kept',
    shown: (at: Date) => `Your draft of ${times.format(at)}, not saved yet.`,
    discard: 'Discard draft',
    discarded: 'Draft discarded.',
    leftOver:
      'It is of another version of Parley, and these words fit no field of this form. Copy what you need of them; they go when you save or discard.',
    notKept: 'The draft can’t be kept in this browser. Save before you leave this page.',
  },
  stale: {
    title: 'Changed in the meantime',
    body: 'This statement was changed while you edited it. Choose what to keep of each field, then save again.',
    theirs: 'As it is now',
    yours: 'Yours',
    choose: 'Choose one of the two.',
    reload: 'This statement was changed while you edited it and could not be loaded again.',
  },
  loading: 'Loading the form …',
  /** Between a label and its value, and between values. */
  pair: (label: string, value: string) => `${label}: ${value}`,
  empty: 'empty',
}
