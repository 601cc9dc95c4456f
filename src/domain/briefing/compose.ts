/**
 * A briefing of statements: by topic, with the words as printed or as summarised, and numbered
 * notes that say where each stands.
 */
import type { ArticleRef, StatementRow } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Seal, Stakeholder, Stance, Statement, Text2, Topic } from '#src/contract/records.ts'
import { dateOf, summaryIn } from '../citation.ts'
import { isPrintedInTranslation } from '../printedInTranslation.ts'
import type { CitationWords } from '../citation.ts'
import { primaryLanguage, quoted } from '../quoteMarks.ts'
import { roleWords } from '../roles.ts'
import { sourceLink } from '../sourceLink.ts'
import { pick } from '../text2.ts'
import type { Block, Briefing, Run, Words } from './model.ts'
import { sectionsOf } from './sections.ts'
import type { Entry } from './sections.ts'

/** The words of a briefing that depend on the language of the interface. */
export interface BriefingWords {
  citation: CitationWords
  stance: Record<Stance, string>
  /** `opposes: Deal respects sovereignty` */
  position: (stance: string, claim: string) => string
  status: Record<Statement['status'], string>
  seal: Record<Seal, string>
  /** What a seal means that speaks against the words. */
  doubt: { moved: string; broken: string }
  /** `summary:`, before words of ours; with the space after it. */
  summary: string
  /** `as reported:`, before the article’s words about the speaker; with the space after it. */
  reported: string
  /** `Translation by Parley:`, with the space after it. */
  translation: string
  onBehalfOf: (names: string) => string
  to: (names: string) => string
  /** `Also: supports: Another claim`, of positions without a section of their own. */
  besides: (positions: string) => string
  asks: string
  /** Of an ask, how many answers are recorded. */
  answered: (count: number) => string
  others: string
  othersNote: string
  notes: string
  publishedOn: (date: string) => string
  publishedUnknown: string
  first: (outlet: string) => string
  stateMedia: string
  titleRebuilt: string
  titleDescribed: string
  /** Between the title of an article and its address, between status and reason. */
  colon: string
}

export interface BriefingAsked {
  rows: readonly StatementRow[]
  refs: {
    stakeholder(id: string): Stakeholder | undefined
    topic(id: string): Topic | undefined
    article(id: string): ArticleRef | undefined
  }
  /** What was asked for: where it names topics or stances only those head sections. */
  filter: StatementFilter
  title: string
  /** What it is of, which data, how it is to be read: a line each; `entries` as in `Briefing`. */
  head: (entries: number) => Words[][]
  permalink: (statementId: string) => string
  lang: Lang
  format: {
    date(date: string): string
    list(items: readonly string[]): string
    compare(a: string, b: string): number
  }
  words: BriefingWords
}

const languageOf = (shown: string, lang: Lang) => (shown === lang ? {} : { lang: shown })

/** Our own words, told with their language where that is not the briefing’s. */
function ours(text: Text2, lang: Lang): Words {
  const picked = pick(text, lang)
  return { text: picked.text, ...languageOf(picked.lang, lang) }
}

/** Composes the briefing; every one of the rows stands in it, and has one note. */
export function composeBriefing(asked: BriefingAsked): Briefing {
  const { refs, words, lang, format } = asked
  const labelOf = (id: string) => {
    const topic = refs.topic(id)
    return topic ? pick(topic.label, lang).text : id
  }
  const sections = sectionsOf(asked.rows, asked.filter, refs.topic, (a, b) =>
    format.compare(labelOf(a), labelOf(b)),
  )
  const blocks: Block[] = [{ kind: 'title', runs: [{ text: asked.title }] }]
  const entries = sections.reduce((sum, section) => sum + section.entries.length, 0)
  for (const runs of asked.head(entries)) blocks.push({ kind: 'line', runs })
  const noted: StatementRow[] = []
  const numbers = new Map<string, number>()
  const numberOf = (row: StatementRow) => {
    const number = numbers.get(row.statement.id) ?? noted.push(row)
    numbers.set(row.statement.id, number)
    return number
  }
  for (const { topicId, entries: told } of sections) {
    const topic = topicId === undefined ? undefined : refs.topic(topicId)
    const heading: Words =
      topicId === undefined
        ? { text: words.others }
        : topic
          ? ours(topic.label, lang)
          : { text: topicId }
    blocks.push({ kind: 'topic', runs: [heading] })
    const under: Words | undefined =
      topicId === undefined ? { text: words.othersNote } : topic && ours(topic.proposition, lang)
    if (under) blocks.push({ kind: 'line', runs: [{ ...under, look: 'em' }] })
    for (const entry of told) {
      blocks.push(...entryBlocks(entry, topicId, numberOf(entry.row), asked, labelOf))
    }
  }
  if (noted.length > 0) {
    blocks.push({ kind: 'topic', runs: [{ text: words.notes }] })
    blocks.push({ kind: 'notes', items: noted.map((row) => noteOf(row, asked)) })
  }
  return { lang, blocks, statements: noted.length, entries }
}

/** Who said it when and how, the words, and what was coded of them. */
function entryBlocks(
  { row, stances, besides }: Entry,
  topicId: string | undefined,
  note: number,
  asked: BriefingAsked,
  labelOf: (topicId: string) => string,
): Block[] {
  const { words } = asked
  const { statement } = row
  const told = (id: string, taken: readonly Stance[]) =>
    words.position(taken.map((stance) => words.stance[stance]).join(', '), labelOf(id))
  const head: Run[] = [...standing(statement, words), ...whoAndWhen(row, asked)]
  if (topicId !== undefined) {
    head.push({ text: ' · ' }, { text: told(topicId, stances), look: 'em' })
  }
  head.push({ note, href: asked.permalink(statement.id) })
  const blocks: Block[] = [{ kind: 'line', runs: head }, ...wordBlocks(statement, asked)]
  const coded = [
    ...(statement.ask ? [askRuns(row, asked)] : []),
    ...(besides.length > 0
      ? [
          [
            {
              text: words.besides(
                besides.map((each) => told(each.topicId, each.stances)).join(' · '),
              ),
            },
          ],
        ]
      : []),
  ]
  for (const runs of coded) blocks.push({ kind: 'line', runs })
  return blocks
}

/** That it is not simply accepted, and why, before all else. */
function standing({ status, statusReason }: Statement, words: BriefingWords): Words[] {
  if (status === 'accepted') return []
  const reason = statusReason === undefined ? '' : `${words.colon}${statusReason}`
  return [{ text: `${words.status[status]}${reason}`, look: 'strong' }, { text: ' · ' }]
}

function whoAndWhen(row: StatementRow, asked: BriefingAsked): Words[] {
  const { refs, words, lang, format } = asked
  const { statement, dateUsed } = row
  const named = (id: string): string => {
    const found = refs.stakeholder(id)
    return found ? pick(found.name, lang).text : id
  }
  const { title, organization } = roleWords(row, refs, lang)
  const date = dateOf({
    statement,
    dateBasis: dateUsed?.basis,
    dateText: dateUsed ? format.date(dateUsed.date) : '',
    words: words.citation,
  })
  const { onBehalfOfIds, addresseeIds } = statement
  const rest = [
    title === undefined
      ? undefined
      : organization === undefined
        ? title
        : words.citation.role(title, organization),
    onBehalfOfIds.length === 0
      ? undefined
      : words.onBehalfOf(format.list(onBehalfOfIds.map(named))),
    addresseeIds.length === 0 ? undefined : words.to(format.list(addresseeIds.map(named))),
  ].filter((part) => part !== undefined)
  return [
    { text: date },
    { text: ' · ' },
    { text: named(statement.speakerId), look: 'strong' },
    ...(rest.length > 0 ? [{ text: `, ${rest.join(', ')}` }] : []),
  ]
}

/** Printed words in a quotation, as they were printed; ours never in one. */
function wordBlocks(statement: Statement, { words, lang }: BriefingAsked): Block[] {
  if (statement.wording === 'summary') {
    const text = summaryIn(statement, lang)
    const shown = text === statement.text ? primaryLanguage(statement.language) : lang
    return [{ kind: 'line', runs: [{ text: words.summary }, { text, ...languageOf(shown, lang) }] }]
  }
  const { text, language, translation } = statement
  const quote: Words[] = [{ text: quoted(text, language), lang: language }]
  if (statement.kind === 'indirect') quote.unshift({ text: words.reported })
  if (isPrintedInTranslation(statement)) {
    quote.push({ text: ` (${words.citation.originalNotHeld(language)})` })
  }
  const blocks: Block[] = [{ kind: 'quote', runs: quote }]
  if (primaryLanguage(language) !== lang && translation?.language === lang) {
    blocks.push({ kind: 'line', runs: [{ text: words.translation }, { text: translation.text }] })
  }
  return blocks
}

function askRuns({ statement, answered = 0 }: StatementRow, asked: BriefingAsked): Words[] {
  const { words, lang } = asked
  if (!statement.ask) return []
  return [
    { text: words.asks },
    ours(statement.ask.text, lang),
    { text: ` (${words.answered(answered)})` },
  ]
}

/** Where it is printed, what its seal is, and its lasting address here. */
function noteOf({ statement, seal }: StatementRow, asked: BriefingAsked): Words[] {
  const { refs, words } = asked
  const runs: Words[] = []
  for (const appearance of statement.appearances) {
    const article = refs.article(appearance.articleId)
    if (article)
      runs.push(...articleRuns(article, sourceLink(article, statement, appearance), asked))
    else runs.push({ text: appearance.articleId })
    runs.push({ text: '. ' })
  }
  const doubt = seal === 'moved' || seal === 'broken' ? words.doubt[seal] : undefined
  const told = doubt === undefined ? words.seal[seal] : `${words.seal[seal]}${words.colon}${doubt}`
  const link = asked.permalink(statement.id)
  return [...runs, { text: `${told}. Parley${words.colon}` }, { text: link, href: link }]
}

function articleRuns(article: ArticleRef, href: string, asked: BriefingAsked): Words[] {
  const { words, format, lang } = asked
  const { title, titleIs, language, publishedOn, originalOutlet, url } = article
  const facts = [
    publishedOn === undefined
      ? words.publishedUnknown
      : words.publishedOn(format.date(publishedOn)),
    originalOutlet === undefined ? undefined : words.first(originalOutlet),
    article.stateMedia ? words.stateMedia : undefined,
    titleIs === 'rebuilt' ? words.titleRebuilt : undefined,
    titleIs === 'described' ? words.titleDescribed : undefined,
    article.author,
  ].filter((fact) => fact !== undefined)
  return [
    { text: `${article.outlet}${words.colon}` },
    {
      text: titleIs === 'printed' ? quoted(title, language) : title,
      ...(titleIs === 'described' ? {} : languageOf(language, lang)),
      href,
      address: url,
    },
    { text: ` (${facts.join(', ')})` },
  ]
}
