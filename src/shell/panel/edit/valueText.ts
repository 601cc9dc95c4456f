import type { ArticleChoice } from '#src/contract/choices.ts'
import type { Statement } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import type { NamedOption } from './editContext.ts'
import type { EditWords } from '../../writing/editWords.ts'
import type { StatementField } from './statementFields.ts'

interface Naming {
  language: LanguageValue
  words: EditWords
  people: readonly NamedOption[]
  topics: readonly NamedOption[]
  articles: readonly ArticleChoice[]
}

/** A field of a statement in words, to be set beside another version of it. */
export function valueText(field: StatementField, statement: Statement, naming: Naming): string {
  const { language, words, people, topics, articles } = naming
  const { m, f, lang } = language
  const name = (list: readonly NamedOption[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id
  const both = (text: { en: string | null; fr: string | null } | undefined) =>
    [text?.en, text?.fr].filter((each) => typeof each === 'string').join(' · ')
  const texts: Partial<Record<StatementField, string>> = {
    wording: m.records.wording[statement.wording],
    text: statement.text,
    appearances: statement.appearances
      .map(({ articleId, spans }) => {
        const article = articles.find(({ id }) => id === articleId)
        const at = article ? words.article.name(article.outlet, article.title) : articleId
        return [
          at,
          ...spans.map(({ start, end, exact }) =>
            words.spans.placed(quoted(exact, article?.language ?? ''), start + 1, end),
          ),
        ].join('\n')
      })
      .join('\n'),
    spokenLanguage:
      statement.spokenLanguage === undefined ? '' : f.language(statement.spokenLanguage),
    translation: statement.translation
      ? words.pair(f.language(statement.translation.language), statement.translation.text)
      : '',
    language: f.language(statement.language),
    speakerId: name(people, statement.speakerId),
    onBehalfOfIds: f.list(statement.onBehalfOfIds.map((id) => name(people, id))),
    addresseeIds: f.list(statement.addresseeIds.map((id) => name(people, id))),
    saidOn: statement.saidOn === undefined ? '' : f.date(statement.saidOn),
    saidOnBasis: words.basis[statement.saidOnBasis ?? ''],
    kind: m.records.kind[statement.kind],
    positions: statement.positions
      .map(({ topicId, stance }) =>
        m.records.position(m.records.stance[stance], name(topics, topicId)),
      )
      .join(' · '),
    ask: [
      both(statement.ask?.text),
      ...(statement.ask?.answers ?? []).map(({ statementId, outcome, reason }) =>
        words.pair(
          `${words.answer.of(statementId)}, ${m.records.outcome[outcome]}`,
          pick(reason, lang).text,
        ),
      ),
    ]
      .filter((each) => each !== '')
      .join('\n'),
    status: m.records.status[statement.status],
    statusReason: statement.statusReason ?? '',
    confidence: statement.confidence === undefined ? '' : f.number(statement.confidence),
    note: both(statement.note),
  }
  const text = texts[field] ?? ''
  return text === '' ? words.empty : text
}
