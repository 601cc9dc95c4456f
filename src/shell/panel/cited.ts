/** A statement as it is cited, on the clipboard and on cards. */
import { permalink } from '#src/app/paths.ts'
import type { ArticleRef, StatementDetail } from '#src/contract/answers.ts'
import { citation } from '#src/domain/citation.ts'
import { roleThen, titleNames } from '#src/domain/roles.ts'
import { pick } from '#src/domain/text2.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import type { DetailRefs } from './detailRefs.ts'

/** A statement that can be cited; the first of the articles names the outlet. */
export interface Cited extends Pick<StatementDetail, 'statement' | 'dateUsed'> {
  articles: readonly Pick<ArticleRef, 'outlet'>[]
}

/** The role that the speaker held then, in words; the organisation where the title names none. */
export function roleWords(
  { statement, dateUsed }: Pick<Cited, 'statement' | 'dateUsed'>,
  refs: Pick<DetailRefs, 'stakeholder'>,
  lang: LanguageValue['lang'],
): { title?: string | undefined; organization?: string | undefined } {
  const speaker = refs.stakeholder(statement.speakerId)
  const role = speaker && roleThen(speaker, dateUsed?.date, statement.onBehalfOfIds)
  const organization =
    role?.organizationId === undefined ? undefined : refs.stakeholder(role.organizationId)
  const title = role && pick(role.title, lang).text
  const named = organization && title !== undefined && titleNames(title, organization)
  return {
    title,
    organization: organization && !named ? pick(organization.name, lang).text : undefined,
  }
}

/** The statement with speaker, role, date, outlet and link. */
export function citationOf(
  cited: Cited,
  refs: Pick<DetailRefs, 'stakeholder'>,
  { m, f, lang }: LanguageValue,
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
    link: permalink(statement.id),
    lang,
    words: m.panel.citation,
  })
}
