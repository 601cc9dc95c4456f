/** Makes the briefing of a list of statements, in the language of the page. */
import { permalink, viewUrl } from '#src/app/paths.ts'
import { fetchDataInfo } from '#src/client/dataInfo.ts'
import { fetchWholeList } from '#src/client/wholeList.ts'
import type { WholeList } from '#src/client/wholeList.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Sort } from '#src/contract/questions.ts'
import { composeBriefing } from '#src/domain/briefing/compose.ts'
import type { BriefingWords } from '#src/domain/briefing/compose.ts'
import { briefingHtml } from '#src/domain/briefing/html.ts'
import type { Words } from '#src/domain/briefing/model.ts'
import { briefingText } from '#src/domain/briefing/plain.ts'
import type { briefing as english } from '#src/i18n/en/briefing.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import { filterText } from '../filterBar/chips.ts'
import { panelWords } from '../panel/panelWords.ts'
import { refLookup } from '../statementsTable/refLookup.ts'

/** As many statements as a document of this kind can bear. */
export const MOST = 500

export interface BriefingSource {
  filter: StatementFilter
  sort: Sort
  /** The statements were chosen one by one: the filter only names them. */
  ticked?: boolean
}

export type Made =
  | { html: string; text: string; statements: number }
  /** More than {@link MOST} match. */
  | { tooMany: number }
  | { none: true }

function wordsOf(words: typeof english, { m, lang }: LanguageValue): BriefingWords {
  const { citation, seal, publishedOn, publishedUnknown, first, stateMedia } = panelWords[lang]
  const { titleRebuilt, titleDescribed } = panelWords[lang]
  return {
    ...words,
    citation,
    stance: m.records.stance,
    position: m.records.position,
    status: m.records.status,
    seal: m.records.seal,
    doubt: { moved: seal.moved, broken: seal.broken },
    answered: (count) => (count > 0 ? m.statements.answered(count) : m.records.ask.open),
    publishedOn,
    publishedUnknown,
    first,
    stateMedia,
    titleRebuilt,
    titleDescribed,
  }
}

/** What the briefing is of, which data it is from, and how it is to be read. */
function headOf(
  list: WholeList,
  source: BriefingSource,
  data: Awaited<ReturnType<typeof fetchDataInfo>>,
  entries: number,
  words: typeof english,
  { m, f }: LanguageValue,
): Words[][] {
  const { rows, total, of, labels, version } = list
  const query = formatFilter(source.filter)
  const inWords = source.ticked ? '' : filterText(source.filter, labels, m, f)
  const scope = source.ticked
    ? words.ticked(total)
    : rows.length < total
      ? words.first(rows.length, total)
      : words.scope(total, of)
  const { release, recordsThrough } = data.release
  const told = words.data(f.date(release), version, f.date(recordsThrough))
  return [
    [
      { text: `${scope}${inWords === '' ? '' : words.filter(inWords)} ` },
      { text: words.open, href: viewUrl('/statements', query === '' ? '' : `?${query}`) },
    ],
    [{ text: `${told}${data.changes > 0 ? words.changed(data.changes) : ''}` }],
    [{ text: `${words.reading}${entries > rows.length ? words.repeated(entries) : ''}` }],
  ]
}

/** Fetches all that the source names, not only what is drawn. Throws {@link ApiError}. */
export async function makeBriefing(
  source: BriefingSource,
  words: typeof english,
  language: LanguageValue,
  options: { cut: boolean },
): Promise<Made> {
  const { lang, f } = language
  const asked = { filter: source.filter, sort: source.sort, lang }
  const [list, data] = await Promise.all([fetchWholeList(asked, MOST), fetchDataInfo()])
  if (list.total === 0) return { none: true }
  if (list.total > list.rows.length && !options.cut) return { tooMany: list.total }
  const refs = refLookup(list.refs)
  const briefing = composeBriefing({
    rows: list.rows,
    refs,
    filter: source.filter,
    title: words.title,
    head: (entries) => headOf(list, source, data, entries, words, language),
    permalink,
    lang,
    format: f,
    words: wordsOf(words, language),
  })
  return {
    html: briefingHtml(briefing),
    text: briefingText(briefing),
    statements: briefing.statements,
  }
}
