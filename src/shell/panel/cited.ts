/** A statement as it is cited, on the clipboard and on cards. */
import { permalink } from '#src/app/paths.ts'
import type { ArticleRef, StatementDetail } from '#src/contract/answers.ts'
import { citation } from '#src/domain/citation.ts'
import { roleWords } from '#src/domain/roles.ts'
import { pick } from '#src/domain/text2.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import type { DetailRefs } from './detailRefs.ts'
import { panelWords } from './panelWords.ts'

/** A statement that can be cited; the first of the articles names the outlet. */
export interface Cited extends Pick<StatementDetail, 'statement' | 'dateUsed'> {
  articles: readonly Pick<ArticleRef, 'outlet'>[]
}

/** The statement with speaker, role, date, outlet and link, which may go beside it (`linked: false`). */
export function citationOf(
  cited: Cited,
  refs: Pick<DetailRefs, 'stakeholder'>,
  { f, lang }: LanguageValue,
  { linked } = { linked: true },
): string {
  const { statement, dateUsed, articles } = cited
  const speaker = refs.stakeholder(statement.speakerId)
  const { title, organization } = roleWords(cited, refs, lang)
  return citation({
    statement,
    speaker: speaker ? pick(speaker.name, lang).text : statement.speakerId,
    role: title,
    organization,
    outlet: articles.map(({ outlet }) => outlet)[0] ?? '',
    dateBasis: dateUsed?.basis,
    dateText: dateUsed ? f.date(dateUsed.date) : '',
    link: linked ? permalink(statement.id) : undefined,
    lang,
    words: panelWords[lang].citation,
  })
}
