import type { Statement } from '#src/contract/records.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import type { NamedOption } from './editContext.ts'
import type { EditWords } from '../../writing/editWords.ts'
import type { StatementField } from './staleFields.ts'

interface Naming {
  language: LanguageValue
  words: EditWords
  people: readonly NamedOption[]
  topics: readonly NamedOption[]
}

/** A field of a statement in words, to be set beside another version of it. */
export function valueText(field: StatementField, statement: Statement, naming: Naming): string {
  const { language, words, people, topics } = naming
  const { m, f } = language
  const name = (list: readonly NamedOption[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id
  const both = (text: { en: string | null; fr: string | null } | undefined) =>
    [text?.en, text?.fr].filter((each) => typeof each === 'string').join(' · ')
  const texts: Partial<Record<StatementField, string>> = {
    text: statement.text,
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
    ask: both(statement.ask?.text),
    status: m.records.status[statement.status],
    statusReason: statement.statusReason ?? '',
    confidence: statement.confidence === undefined ? '' : f.number(statement.confidence),
    note: both(statement.note),
  }
  const text = texts[field] ?? ''
  return text === '' ? words.empty : text
}
