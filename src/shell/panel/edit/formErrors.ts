/** What is wrong in the fields of a form, before anything is sent. */
import { Language, Statement, isPartialDate } from '#src/contract/records.ts'
import { numberOf, statementOf } from './statementForm.ts'
import type { StatementForm } from '#src/contract/statementDraft.ts'

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
    | 'long'
    | 'invalid'
  /** Of `long`: how many characters may stand there. */
  most?: number
}

/** The most characters of the name and of the reason for a change. */
export const MOST = { by: 200, why: 2000 } as const

/** The field of the form that shows a field of the record, where the names differ. */
const shownAt: Record<string, string> = { ask: 'askEn', note: 'noteEn' }

/** All faults, in the order of the form. */
export function formErrors(
  form: StatementForm,
  before: Statement,
  about: { by: string; why: string },
): Fault[] {
  const faults: Fault[] = []
  const say = (at: string, code: Fault['code'], wrong: boolean) => {
    if (wrong) faults.push({ at, code })
  }
  const blank = (text: string) => text.trim() === ''
  say('text', 'text', before.wording === 'summary' && blank(form.text))
  say('language', 'language', !Language.safeParse(form.language.trim()).success)
  say('speakerId', 'speaker', form.speakerId === '')
  say('saidOn', 'date', !blank(form.saidOn) && !isPartialDate(form.saidOn.trim()))
  for (const [at, { topicId }] of form.positions.entries()) {
    const first = form.positions.findIndex((other) => other.topicId === topicId)
    say(`positions.${at}`, 'topic', topicId === '')
    say(`positions.${at}`, 'twice', topicId !== '' && first < at)
  }
  const answered = (before.ask?.answers.length ?? 0) > 0
  say('askEn', 'ask', answered && blank(form.askEn) && blank(form.askFr))
  const needsReason = form.status === 'disputed' || form.status === 'retracted'
  say('statusReason', 'reason', needsReason && blank(form.statusReason))
  const confidence = numberOf(form.confidence)
  say('confidence', 'confidence', !blank(form.confidence) && !(confidence >= 0 && confidence <= 1))
  // What the rules above don't name the contract may still refuse.
  const checked = Statement.safeParse(statementOf(form, before))
  for (const { path } of checked.error?.issues ?? []) {
    const field = String(path[0])
    const at = shownAt[field] ?? field
    const known = faults.some((fault) => fault.at === at || fault.at.startsWith(`${at}.`))
    if (!known) faults.push({ at, code: 'invalid' })
  }
  for (const field of ['by', 'why'] as const) {
    if (about[field].length > MOST[field]) {
      faults.push({ at: field, code: 'long', most: MOST[field] })
    }
  }
  return faults
}
