import { createFormat } from '../format.ts'

const f = createFormat('en')
const n = (value: number) => f.number(value)

/** The words of the About page. Figures that the records give are counted, not written here. */
export const about = {
  title: 'About Parley',
  lead: 'Parley shows who said what in the mining talks between the Democratic Republic of the Congo and the United States, and lets you check it. Every claim on the screen leads to the words behind it.',
  contents: 'On this page',
  sections: {
    coverage: 'What is covered',
    collected: 'How it was collected',
    coded: 'How it was coded',
    reading: 'How to read it',
    gaps: 'Known gaps',
    codebook: 'The codebook',
    licence: 'Licence',
    version: 'Version',
    device: 'What stays on this device',
  },
  coverage: (r: {
    statements: number
    printed: number
    summaries: number
    speakers: number
    articles: number
    stakeholders: number
    groups: number
    topics: number
    asks: number
    answeredAsks: number
    recordsThrough: string
  }) => [
    `${n(r.statements)} statements by ${n(r.speakers)} speakers, from ${n(r.articles)} articles in English and French: ${n(r.printed)} with printed words, ${n(r.summaries)} as our summaries. ${n(r.stakeholders)} stakeholders in ${n(r.groups)} groups, ${n(r.topics)} topics put as claims, ${n(r.asks)} asks of which ${n(r.answeredAsks)} have a recorded answer. Every record has the address of its source.`,
    `The records begin in February 2025 and end on ${f.date(r.recordsThrough)}; the talks do not. The ratification vote and the Constitutional Court’s ruling were looked for and not found.`,
  ],
  collected: (inferredDates: number) => [
    'The articles were found by searching stored web pages by actor, by topic and by dated event, in English and in French. The part of each page that was available was read; live pages were not opened.',
    `When something was said often has to be worked out: ${n(inferredDates)} dates of speaking are inferred, by month or by day, from the page’s date or its context. They say “inferred”. A date known only to the month or the year stays so.`,
    'Weak pages (copies rewritten by machine, unsigned reposts) were left out.',
    'As a check, 40 printed fragments were drawn at random and looked for again: 33 were found word for word and none was altered; for 2 the speaker had been taken too broadly, which has been noted since; 5 pages could not be found again, and one record was taken out.',
  ],
  coded: (withoutPosition: number) => [
    `Topics are short claims that one can support or oppose. Stances and topics are coded by Parley’s editors: they are a judgement, and the screen says so. A statement gets a position only where its words take one on the claim; ${n(withoutPosition)} statements have none.`,
    'A second, blind coding of 60 statements agreed with the first at Krippendorff’s α = 0.82, topic and stance together.',
    'Disagreement is welcome: every statement has a button “Report an error”.',
  ],
  reading: {
    stances: 'A stance has a shape and a colour, and always stands with its claim:',
    filled: 'A filled mark stands for printed words, an outline for a summary of ours.',
    words: [
      [
        'Printed words',
        'stand between quotation marks, in a book face, exactly as the article prints them. They are fragments of at most 15 words, but for the first article, which is held in full.',
      ],
      [
        'Summary',
        'marks our words: what was said, told by us. It never stands between quotation marks.',
      ],
      ['Translation by Parley', 'marks our translation; the printed words stand with it.'],
      [
        'As reported',
        'marks words of the article about what somebody said, not the speaker’s own.',
      ],
      [
        'printed in French; original not held',
        'stands with a quotation that was printed in another language than it was spoken in.',
      ],
    ],
    sealsTitle: 'A quotation carries a seal:',
    seals: {
      verified: 'every part stands at its recorded place in the text held here;',
      moved: 'the words stand in the held text once, at another place;',
      broken: 'the words are not in the held text, or more than once;',
      'not-held': 'no text of that source is held here: open the source to check;',
      summary: 'our words, so there is nothing to verify word for word.',
    },
    absence:
      'Nothing shown is no proof of silence: it means that these records hold no statement. Only where somebody was asked and nothing is recorded does the page say “No answer recorded”.',
  },
  gaps: [
    'Thin: artisanal miners, communities, Chinese and Swiss companies, Uganda, Burundi, Angola, and the months of October and November 2025.',
    'Looked for, and no usable statement found: Martin Fayulu, Amnesty, Resource Matters, IPIS, Crisis Group, CMOC, Zijin.',
  ],
  codebook:
    'Each topic is a claim. The proposition says it in full; a stance is for or against this proposition, not for or against a person.',
  examples: 'Examples:',
  seeStatements: 'All statements on it',
  definition: 'Definition',
  licence: [
    'The code is free under the MIT licence.',
    'The records are free under CC BY 4.0: use them and name Parley. The quoted fragments remain their authors’.',
    'The first article, held in full for verification, is © its publisher.',
  ],
  licenceLink: 'Creative Commons Attribution 4.0',
  version: (release: string, through: string, version: string) =>
    `Release of ${f.date(release)}, records to ${f.date(through)}, data version ${version}.`,
  device: [
    'Parley keeps in this browser, on this device and nowhere else: the language, the theme and the columns you chose, your saved views and what stood in them when you last opened them, what you last chose under “Go to”, your changes to records with the name you gave, the drafts of forms, reviews of articles with their texts, and an entry set aside where one was found damaged. Its own files are held too, so that it opens without a connection.',
    'It sets no cookies and sends nothing anywhere; it fetches its own files from the host you opened it on, and nothing more.',
  ],
  erase: {
    button: 'Erase everything on this device',
    title: 'Erase everything on this device?',
    /** What will be lost, each on its line. */
    changes: (count: number) =>
      `${n(count)} ${f.plural(count, { one: 'change', other: 'changes' })} to records: they will be as shipped again.`,
    views: (count: number) =>
      `${n(count)} saved ${f.plural(count, { one: 'view', other: 'views' })}.`,
    rest: 'Language, theme and columns go back to what they were at first; recent choices, drafts and the offline copy go.',
    final: 'This cannot be undone.',
    failed:
      'The changes to records could not be erased, so nothing was. Close other tabs of Parley and try again.',
    confirm: 'Erase',
    cancel: 'Cancel',
    done: 'Everything that Parley kept on this device is erased.',
  },
  changes: 'All changes',
  records: 'Records',
  edit: 'Edit',
  backup: 'Backup and restore',
  report: 'Write to us',
  loading: 'Loading …',
}
