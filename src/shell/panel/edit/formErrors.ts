/** What is wrong in the fields of a form, before anything is sent. */
import type { ArticleChoice } from '#src/contract/choices.ts'
import { Language, Statement, WebUrl, isPartialDate } from '#src/contract/records.ts'
import type { StatementForm } from '#src/contract/statementDraft.ts'
import { alike } from '#src/domain/changes/json.ts'
import { standIn } from '#src/domain/changes/spans.ts'
import { newArticleOf, numberOf, statementOf, wordsOf } from './statementForm.ts'

/** Where a fault stands: a field of the form, or one row of it (`positions.2`). */
export interface Fault {
  at: string
  code:
    | 'date'
    | 'text'
    | 'language'
    | 'topic'
    | 'twice'
    | 'ask'
    | 'reason'
    | 'confidence'
    | 'speaker'
    | 'same'
    | 'translator'
    | 'appearance'
    | 'spans'
    | 'answer'
    | 'url'
    | 'known'
    | 'outlet'
    | 'title'
    | 'long'
    | 'invalid'
  /** Of `long`: how many characters may stand there. */
  most?: number
}

/** The most characters of the name and of the reason for a change. */
export const MOST = { by: 200, why: 2000 } as const

/** The field of the form that shows a field of the record, where the names differ. */
const shownAt: Record<string, string> = {
  ask: 'askEn',
  note: 'noteEn',
  translation: 'translationText',
}

/** What the form is held against beside its own fields. */
export interface Known {
  articles: readonly ArticleChoice[]
  /** The held texts of articles, by id. */
  texts: ReadonlyMap<string, string>
}

type Say = (at: string, code: Fault['code'], wrong: boolean) => void

const blank = (text: string) => text.trim() === ''
const isLanguage = (text: string) => Language.safeParse(text.trim()).success

function wordsErrors(form: StatementForm, say: Say): void {
  say('text', 'text', blank(wordsOf(form)))
  say('language', 'language', !isLanguage(form.language))
  say('spokenLanguage', 'language', !blank(form.spokenLanguage) && !isLanguage(form.spokenLanguage))
  if (blank(form.translationText)) return
  say('translationLanguage', 'language', !isLanguage(form.translationLanguage))
  const same = form.translationLanguage.trim() === form.language.trim()
  say('translationLanguage', 'same', same)
  say('translationBy', 'translator', blank(form.translationBy))
}

function articleErrors(form: StatementForm, before: Statement, known: Known, say: Say): void {
  say('appearances', 'appearance', form.appearances.length === 0)
  for (const [at, appearance] of form.appearances.entries()) {
    const text = known.texts.get(appearance.articleId)
    // What was found there before and is left alone has its seal, which says the same.
    const kept = before.appearances.some((each) => alike(each, appearance))
    const stands = text === undefined || standIn(text, appearance.spans)
    say(`appearances.${at}`, 'spans', form.wording === 'printed' && !kept && !stands)
  }
  const made = newArticleOf(form)
  if (!made) return
  say('newArticle.url', 'url', !WebUrl.safeParse(made.url).success)
  say(
    'newArticle.url',
    'known',
    known.articles.some(({ url }) => url === made.url),
  )
  say('newArticle.outlet', 'outlet', made.outlet === '')
  say('newArticle.title', 'title', made.title === '')
  const date = made.publishedOn
  say('newArticle.publishedOn', 'date', date !== undefined && !isPartialDate(date))
  say('newArticle.language', 'language', !isLanguage(made.language))
}

/** All faults. */
export function formErrors(
  form: StatementForm,
  before: Statement,
  about: { by: string; why: string },
  known: Known = { articles: [], texts: new Map() },
): Fault[] {
  const faults: Fault[] = []
  const say: Say = (at, code, wrong) => {
    if (wrong) faults.push({ at, code })
  }
  wordsErrors(form, say)
  articleErrors(form, before, known, say)
  say('speakerId', 'speaker', form.speakerId === '')
  say('saidOn', 'date', !blank(form.saidOn) && !isPartialDate(form.saidOn.trim()))
  for (const [at, { topicId }] of form.positions.entries()) {
    const first = form.positions.findIndex((other) => other.topicId === topicId)
    say(`positions.${at}`, 'topic', topicId === '')
    say(`positions.${at}`, 'twice', topicId !== '' && first < at)
  }
  const answered = form.answers.length > 0
  say('askEn', 'ask', answered && blank(form.askEn) && blank(form.askFr))
  for (const [at, { reasonEn, reasonFr }] of form.answers.entries()) {
    say(`answers.${at}`, 'answer', blank(reasonEn) && blank(reasonFr))
  }
  const needsReason = form.status === 'disputed' || form.status === 'retracted'
  say('statusReason', 'reason', needsReason && blank(form.statusReason))
  const confidence = numberOf(form.confidence)
  say('confidence', 'confidence', !blank(form.confidence) && !(confidence >= 0 && confidence <= 1))
  // What the rules above don't name the contract may still refuse.
  const checked = Statement.safeParse(statementOf(form, before))
  for (const { path } of checked.error?.issues ?? []) {
    const field = String(path[0])
    const at = shownAt[field] ?? field
    const said = faults.some(
      (fault) =>
        fault.at === at ||
        fault.at.startsWith(`${at}.`) ||
        (field === 'ask' && fault.at.startsWith('answers.')) ||
        (field === 'translation' && fault.at.startsWith('translation')),
    )
    if (!said) faults.push({ at, code: 'invalid' })
  }
  for (const field of ['by', 'why'] as const) {
    if (about[field].length > MOST[field]) {
      faults.push({ at: field, code: 'long', most: MOST[field] })
    }
  }
  return faults
}
