/** Statements read back from the lines of a CSV, and the part of a record that a line can hold. */
import type { Statement } from '#src/contract/records.ts'

type Fields = Readonly<Record<string, string | undefined>>

/** The parts of a list in a field. */
export function list(text: string | undefined, by = ' '): string[] {
  return text ? text.split(by) : []
}

const given = (name: string, value: string | undefined) => (value ? { [name]: value } : {})

/** The statement that a line stands for, as far as the file holds it. */
export function statementOf(line: Fields): object {
  const field = (name: string) => line[name] ?? ''
  const spans = JSON.parse(field('spans') || '[]') as { articleId: string }[]
  const stances = list(field('stances'))
  const asks = field('ask_en') !== '' || field('ask_fr') !== ''
  return {
    id: field('id'),
    kind: field('kind'),
    wording: field('wording'),
    text: field('text'),
    language: field('language'),
    ...given('spokenLanguage', field('spoken_language')),
    ...(field('translation')
      ? {
          translation: {
            text: field('translation'),
            language: field('translation_language'),
            by: field('translation_by'),
          },
        }
      : {}),
    speakerId: field('speaker_id'),
    onBehalfOfIds: list(field('on_behalf_of_ids')),
    addresseeIds: list(field('addressee_ids')),
    ...given('saidOn', field('said_on')),
    ...given('saidOnBasis', field('said_on_basis')),
    positions: list(field('topic_ids')).map((topicId, at) => ({ topicId, stance: stances[at] })),
    ...(asks
      ? {
          ask: {
            text: { en: field('ask_en') || null, fr: field('ask_fr') || null },
            answers: list(field('answer_ids')),
          },
        }
      : {}),
    appearances: list(field('article_ids')).map((articleId) => ({
      articleId,
      spans: spans.flatMap(({ articleId: of, ...span }) => (of === articleId ? [span] : [])),
    })),
    status: field('status'),
    ...given('statusReason', field('status_reason')),
    ...(field('confidence') ? { confidence: Number(field('confidence')) } : {}),
    addedOn: field('added_on'),
  }
}

/** The same of a record: all but what no column holds. */
export function exported({ note: _note, ...statement }: Statement): object {
  return {
    ...statement,
    ...(statement.ask
      ? {
          ask: {
            text: statement.ask.text,
            answers: statement.ask.answers.map(({ statementId }) => statementId),
          },
        }
      : {}),
    appearances: statement.appearances.map(({ articleId, spans }) => ({ articleId, spans })),
  }
}
