/** One statement as the fields of a form: texts as typed, and back. */
import type { Appearance, Article, Statement, Text2 } from '#src/contract/records.ts'
import type { AnswerForm, ArticleForm, StatementForm } from '#src/contract/statementDraft.ts'
import { quotedText } from '#src/domain/changes/spans.ts'

/** Names an article, in an appearance, that is saved together with the statement. */
export const NEW_ARTICLE = 'new-article'

/** Who translated, unless another is named. */
const US = 'Parley'

const otherLanguage = (language: string) => (language === 'fr' ? 'en' : 'fr')

/** Today, where the page is. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A statement of which nothing is known yet. */
export const blankStatement = (id: string, language: string): Statement => ({
  id,
  kind: 'verbatim',
  wording: 'printed',
  text: '',
  language,
  speakerId: '',
  onBehalfOfIds: [],
  addresseeIds: [],
  positions: [],
  appearances: [],
  status: 'accepted',
  addedOn: today(),
})

/** The fields of a statement, as texts. */
export function formOf(statement: Statement): StatementForm {
  const { ask, note, translation } = statement
  return {
    wording: statement.wording,
    text: statement.text,
    language: statement.language,
    spokenLanguage: statement.spokenLanguage ?? '',
    translationText: translation?.text ?? '',
    translationLanguage: translation?.language ?? otherLanguage(statement.language),
    translationBy: translation?.by ?? US,
    appearances: statement.appearances,
    speakerId: statement.speakerId,
    onBehalfOfIds: statement.onBehalfOfIds,
    addresseeIds: statement.addresseeIds,
    saidOn: statement.saidOn ?? '',
    saidOnBasis: statement.saidOnBasis ?? '',
    kind: statement.kind,
    positions: statement.positions,
    askEn: ask?.text.en ?? '',
    askFr: ask?.text.fr ?? '',
    answers: (ask?.answers ?? []).map(({ statementId, outcome, reason }) => ({
      statementId,
      outcome,
      reasonEn: reason.en ?? '',
      reasonFr: reason.fr ?? '',
    })),
    status: statement.status,
    statusReason: statement.statusReason ?? '',
    confidence: statement.confidence === undefined ? '' : String(statement.confidence),
    noteEn: note?.en ?? '',
    noteFr: note?.fr ?? '',
  }
}

const blank = (text: string) => text.trim() === ''

function text2(en: string, fr: string): Text2 | undefined {
  if (blank(en) && blank(fr)) return undefined
  return { en: blank(en) ? null : en, fr: blank(fr) ? null : fr }
}

/** The number that is meant: French writes `0,8`. NaN where it is none. */
export function numberOf(text: string): number {
  return blank(text) ? Number.NaN : Number(text.trim().replace(',', '.'))
}

/** The appearances that the form means: words of ours have no place in an article's text. */
export function appearancesOf({ wording, appearances }: StatementForm): Appearance[] {
  if (wording === 'printed') return appearances
  return appearances.map(({ articleId }) => ({ articleId, spans: [] }))
}

/** The words of the form: those that stand in a held text, else as typed. */
export function wordsOf(form: StatementForm): string {
  return quotedText(appearancesOf(form)) ?? form.text
}

function answerOf({ statementId, outcome, reasonEn, reasonFr }: AnswerForm) {
  // Without words it is no reason, which the check of the form says.
  return { statementId, outcome, reason: text2(reasonEn, reasonFr) ?? { en: null, fr: null } }
}

/** The article that is saved with the statement, but for its id; undefined where there is none. */
export function newArticleOf(form: StatementForm): Omit<Article, 'id'> | undefined {
  const { newArticle: typed, appearances } = form
  if (!typed || !appearances.some(({ articleId }) => articleId === NEW_ARTICLE)) return undefined
  const publishedOn = typed.publishedOn.trim()
  return {
    url: typed.url.trim(),
    title: typed.title.trim(),
    titleIs: 'printed',
    outlet: typed.outlet.trim(),
    ...(publishedOn === '' ? {} : { publishedOn }),
    language: typed.language.trim(),
  }
}

/** The fields of an article before anything is typed. */
export const emptyArticle = (language: string): ArticleForm => ({
  url: '',
  outlet: '',
  title: '',
  publishedOn: '',
  language,
})

/** The statement that the form makes of `before`; not checked. What has no field stays. */
export function statementOf(form: StatementForm, before: Statement): Statement {
  const {
    spokenLanguage: _spoken,
    translation: _translation,
    saidOn: _saidOn,
    saidOnBasis: _basis,
    ask: _ask,
    statusReason: _reason,
    confidence: _confidence,
    note: _note,
    ...rest
  } = before
  const saidOn = form.saidOn.trim()
  const spoken = form.spokenLanguage.trim()
  const ask = text2(form.askEn, form.askFr)
  const note = text2(form.noteEn, form.noteFr)
  const translation = {
    text: form.translationText,
    language: form.translationLanguage.trim(),
    by: form.translationBy.trim(),
  }
  return {
    ...rest,
    wording: form.wording,
    text: wordsOf(form),
    language: form.language.trim(),
    ...(spoken === '' ? {} : { spokenLanguage: spoken }),
    ...(blank(translation.text) ? {} : { translation }),
    appearances: appearancesOf(form),
    speakerId: form.speakerId,
    onBehalfOfIds: form.onBehalfOfIds,
    addresseeIds: form.addresseeIds,
    ...(saidOn === '' ? {} : { saidOn }),
    // Without a date there is nothing that the basis could be of.
    ...(saidOn === '' || form.saidOnBasis === '' ? {} : { saidOnBasis: form.saidOnBasis }),
    kind: form.kind,
    positions: form.positions,
    ...(ask ? { ask: { text: ask, answers: form.answers.map(answerOf) } } : {}),
    status: form.status,
    ...(blank(form.statusReason) ? {} : { statusReason: form.statusReason }),
    ...(blank(form.confidence) ? {} : { confidence: numberOf(form.confidence) }),
    ...(note ? { note } : {}),
  }
}
