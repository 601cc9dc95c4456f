import { createFormat } from '../format.ts'

const f = createFormat('en')

const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/**
 * The words of the form that edits a statement. They load with it:
 * `useWords({ en, fr })` with `edit` of this file and of `../fr/edit.ts`.
 */
export const edit = {
  title: 'Edit the statement',
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
  unchanged: 'Nothing has changed, so there is nothing to save.',
  yourName: 'Your name',
  yourNameHint: 'Stands beside the change; may stay empty.',
  why: 'Why',
  whyHint: 'What led to the change; may stay empty.',
  change: 'This change',
  who: 'Who and when',
  what: 'What was coded',
  standing: 'Standing',
  printed: 'These words are quoted from the source and tied to its text, so they can’t be changed.',
  kindHint: 'Quotation: printed between quotation marks. Reported: told in the article’s words.',
  translationStays: (language: string) =>
    `Its version in ${language} is not changed with it and stays as it is.`,
  dateHint: 'As exact as the source: 2025, 2025-04 or 2025-04-17. Empty: not known.',
  languageHint: 'A code like en, fr or sw; und where it is not known.',
  statusHint: 'Retracted: hidden unless asked for, never deleted.',
  reasonHint: 'A link can stand in it.',
  confidenceHint: 'From 0 to 1; may stay empty.',
  basis: { '': 'not noted', stated: 'the source states it', inferred: 'inferred' },
  add: (field: string) => `Add: ${field}`,
  choose: 'Choose …',
  remove: (what: string) => `Remove: ${what}`,
  addPosition: 'Add a position',
  topic: (at: number) => `Topic ${f.number(at)}`,
  stance: (at: number) => `Stance ${f.number(at)}`,
  removePosition: (at: number) => `Remove position ${f.number(at)}`,
  askAnswers: (count: number) =>
    `${f.plural(count, { one: 'Its answer stays', other: `Its ${f.number(count)} answers stay` })} as recorded.`,
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
  draft: {
    kept: 'Draft kept',
    shown: (at: Date) => `Your draft of ${times.format(at)}, not saved yet.`,
    discard: 'Discard draft',
    discarded: 'Draft discarded.',
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
