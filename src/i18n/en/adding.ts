import { createFormat } from '../format.ts'

const f = createFormat('en')
const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const characters = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'character', other: 'characters' })}`
const quotations = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'quotation', other: 'quotations' })}`

/** The words of the page that adds an article, and of the inbox. They load with them. */
export const adding = {
  title: 'Add article',
  lead: 'Paste an article. Parley proposes what was said in it and by whom; nothing counts before you accept it.',
  link: 'Link',
  linkHint:
    'A page can’t be fetched from here; paste its text. A link alone stores the reference; a text needs one too, so that others find its source.',
  text: 'Text of the article',
  textHint: (most: number) =>
    `Copy the article from its page and paste it here, or drop a .txt or .html file. At most ${characters(most)}; it is kept as pasted.`,
  file: 'Choose a file',
  dropHere: 'Drop the file here',
  reading: 'Reading the file …',
  length: (count: number) => characters(count),
  taken: {
    copied: 'Taken from the copied page, paragraph by paragraph.',
    page: (name: string, count: number, of: number) =>
      `Taken from ${name}: ${f.number(count)} of ${characters(of)}. Menus and the like were left out.`,
    whole: (name: string) => `Taken from ${name}, whole.`,
    plain: (name: string) => `Taken from ${name}.`,
    encoding: (label: string) =>
      `It was read as ${label}, for it is no UTF-8; look at its accents.`,
  },
  takeWhole: 'Take all its words',
  takeArticle: 'Leave menus out',
  back: 'Bring back the text before',
  faults: {
    tooLong: (count: number, most: number) =>
      `Not taken: it has ${characters(count)}, and at most ${f.number(most)} can be held. Paste only the article, without what stands around it.`,
    tooBig: (name: string, most: string) =>
      `${name} was not read: it is larger than ${most}. Copy the article from it and paste it here.`,
    word: (name: string) =>
      `${name} was not read: .docx and other Word files aren’t read yet. Open it, copy all of it, and paste it here.`,
    pdf: (name: string) =>
      `${name} was not read: .pdf isn’t read yet. Open it, copy its text, and paste it here.`,
    other: (name: string) =>
      `${name} was not read: only .txt and .html files are. Copy the text from it and paste it here.`,
    unread: (name: string) =>
      `The browser could not read ${name}. Choose it again, or paste its text.`,
    empty: (name: string) => `${name} holds no words. Copy the text from it and paste it here.`,
    url: 'Type or paste the whole address of the article, beginning with https://',
    archive: 'An address begins with https://',
    title: 'Type the title.',
    outlet: 'Type the name of the outlet.',
    date: 'Type a date like 2025-04-17, 2025-04 or 2025.',
    language: 'Choose the language.',
    blank:
      'There are no words in the text. Paste the article, or empty the field to store the link alone.',
  },
  about: 'About the article',
  fields: {
    title: 'Title',
    titleIs: 'This title is',
    outlet: 'Outlet',
    publishedOn: 'Published',
    author: 'Author',
    language: 'Language',
    originalOutlet: 'First published by',
    archiveUrl: 'Archived copy',
  },
  titleIs: {
    printed: 'as printed',
    rebuilt: 'rebuilt from the address',
    described: 'in our words',
  },
  more: 'More about the article',
  dateHint: 'As exact as is known: 2025-04-17, 2025-04 or 2025',
  /** Where a proposed value stood. */
  from: {
    meta: (name: string) => `From the page’s data (${name})`,
    'json-ld': (name: string) => `From the page’s data (JSON-LD, ${name})`,
    element: (name: string) => `From the page (${name})`,
    'saved-from': () => 'From the address noted when the page was saved',
    line: (line: number) => `From line ${f.number(line)} of the text`,
    address: () => 'From the link',
    'known-outlet': (host: string) => `As other articles of ${host} have it`,
    words: () => 'Told by its words',
  },
  instead: (value: string) => `Proposed: ${value}.`,
  use: 'Use it',
  begin: 'Begin review',
  beginning: 'Beginning …',
  store: 'Store the link',
  storing: 'Storing …',
  storeHint: 'Without a text only the reference is stored. Its text can be pasted later.',
  thirdLanguage:
    'The text is neither in English nor in French: quotations are found, the rest is up to you.',
  stored: 'The article is stored as a reference.',
  undo: 'Undo',
  undone: 'Taken back',
  notUndone: 'It could not be taken back: something was changed since. See “Your changes”.',
  held: 'The text is held.',
  kept: 'All you typed is still here.',
  checking: 'Looking for the same article among those recorded …',
  checkFailed: 'It could not be looked for the same article among those recorded.',
  alike: {
    title: (count: number): string =>
      count === 1
        ? 'This may be an article that is recorded'
        : 'This may be one of these recorded articles',
    lead: 'Nothing is stored yet. Look at both, then choose.',
    first: 'First say whether it is the recorded article.',
    reasons: {
      link: 'Same link',
      text: (share: number) => `${f.percent(share)} of the shorter text’s words stand in both`,
      same: 'The text held there is this one, character for character',
      quotes: (found: number, of: number) =>
        `${f.number(found)} of ${quotations(of)} recorded there stand in this text`,
      headline: 'Same title and outlet, and no other date',
    },
    table: (title: string) => `Side by side: ${title}`,
    field: 'Field',
    yours: 'Yours',
    recorded: 'Recorded',
    opening: 'Text',
    nothing: 'Nothing',
    notHeld: 'Not held',
    differs: 'differs',
    statements: (count: number) =>
      count === 0
        ? 'No statement stands in it yet.'
        : `${f.number(count)} ${f.plural(count, { one: 'statement stands', other: 'statements stand' })} in it.`,
    open: 'It is the same: open that article',
    hold: 'Hold this text there and review it',
    holdHint: (found: number, of: number) =>
      of === 0
        ? 'The text is held at once, as one change; you can take that back.'
        : `The text is held at once, as one change; of ${quotations(of)} recorded there ${f.number(found)} ${f.plural(found, { one: 'stands', other: 'stand' })} in it.`,
    again: 'Review the text held there',
    different: (count: number): string =>
      count === 1
        ? 'It is another: add it all the same'
        : 'It is none of these: add it all the same',
    aside: (count: number) =>
      count === 1
        ? 'One recorded article was like this one; you said it is another.'
        : `${f.number(count)} recorded articles were like this one; you said it is another.`,
    look: 'Look again',
  },
  inbox: {
    title: 'Unfinished reviews',
    none: 'No review is under way.',
    untitled: 'Without a title',
    counts: (accepted: number, rejected: number, waiting: number) =>
      `${f.number(waiting)} waiting, ${f.number(accepted)} accepted, ${f.number(rejected)} rejected`,
    notRead: 'Not looked through yet',
    keptOn: (at: Date) => `kept on ${times.format(at)}`,
    resume: 'Continue',
    discard: 'Discard',
    discarded: 'Review discarded',
    back: 'Review brought back',
    notBack: 'The review could not be brought back.',
    failed: 'The review could not be discarded. Nothing is lost; try again.',
    problem: 'The unfinished reviews could not be read.',
  },
  draft: {
    shown: 'What you began to add is still here.',
    discard: 'Start anew',
    notKept: 'What you type can’t be kept in this browser: a reload would lose it.',
  },
  readOnly:
    'Nothing can be added: this browser lets nothing be kept. Leave private browsing, or allow storage for this site.',
}
